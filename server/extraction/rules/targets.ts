import type { Rule } from '../rule.ts'
import { counts } from './targets/counts.ts'
import { dateRanges } from './targets/dateRanges.ts'
import { dueDates } from './targets/dueDates.ts'
import { durations } from './targets/durations.ts'
import { indices } from './targets/indices.ts'
import { listedFigures } from './targets/listedFigures.ts'
import { percentages } from './targets/percentages.ts'
import { periods } from './targets/periods.ts'
import { planPeriods } from './targets/planPeriods.ts'
import { quantities } from './targets/quantities.ts'
import { standingTerms } from './targets/standingTerms.ts'
import { sums } from './targets/sums.ts'
import { taskDeadlines } from './targets/taskDeadlines.ts'
import { wordedCounts } from './targets/wordedCounts.ts'
import { wordedDurations } from './targets/wordedDurations.ts'
import { years } from './targets/years.ts'

/** Longer forms before what is part of them: date ranges before dates, dates before years, 个工作日 before 个. */
export const TARGETS: readonly Rule[] = [
  taskDeadlines,
  dateRanges,
  dueDates,
  periods,
  planPeriods,
  years,
  standingTerms,
  durations,
  wordedDurations,
  percentages,
  sums,
  quantities,
  indices,
  counts,
  wordedCounts,
  listedFigures,
]
