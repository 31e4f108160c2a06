import type { Rule } from '../rule.ts'
import { aimCells } from './targets/aimCells.ts'
import { counts } from './targets/counts.ts'
import { dateRanges } from './targets/dateRanges.ts'
import { dueDates } from './targets/dueDates.ts'
import { durations } from './targets/durations.ts'
import { indices } from './targets/indices.ts'
import { listedFigures } from './targets/listedFigures.ts'
import { occasions } from './targets/occasions.ts'
import { percentages } from './targets/percentages.ts'
import { periods } from './targets/periods.ts'
import { planPeriods } from './targets/planPeriods.ts'
import { quantities } from './targets/quantities.ts'
import { standingTerms } from './targets/standingTerms.ts'
import { sums } from './targets/sums.ts'
import { taskDeadlines } from './targets/taskDeadlines.ts'
import { wordedCounts } from './targets/wordedCounts.ts'
import { wordedDurations } from './targets/wordedDurations.ts'
import { wordedFigures } from './targets/wordedFigures.ts'
import { years } from './targets/years.ts'

/** Longer forms precede shorter ones that they contain: date ranges before dates, dates before years, 个工作日 before 个. */
const IN_TEXT: readonly Rule[] = [
  taskDeadlines,
  dateRanges,
  dueDates,
  periods,
  planPeriods,
  occasions,
  years,
  standingTerms,
  durations,
  wordedDurations,
  percentages,
  sums,
  quantities,
  indices,
  counts,
  wordedFigures,
  wordedCounts,
  listedFigures,
]

/** All rules for figures and deadlines. Cells of aims come first: a figure below a quarter is due with it. */
export const TARGETS: readonly Rule[] = [aimCells(IN_TEXT), ...IN_TEXT]
