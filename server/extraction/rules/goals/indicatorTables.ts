import type { Measure } from '../../../structure/outline.ts'
import { tablesRead } from '../../../structure/tables.ts'
import type { IndicatorGoal } from '../../../tables/indicatorRows.ts'
import { contextOf } from '../../context.ts'
import { isoDay } from '../../dates.ts'
import { speakingOf } from '../../figures/documentYear.ts'
import { MONEY_UNITS, PERCENT_UNITS, PHYSICAL_UNITS } from '../../figures/units.ts'
import type { TargetMention } from '../../findings.ts'
import type { Rule, RuleContext } from '../../rule.ts'
import { TARGETS } from '../targets.ts'

/** Reads what the rows of a table of indicators are to reach. */
export const indicatorTables: Rule = {
  name: 'indicator-tables',
  does: 'Reads the cells of a table of indicators below 目标值 or the last year as goals of the document, with the unit of their row.',
  doesInChinese: '把指标表中“目标值”或最后一个年份之下的单元格读作整份文件的目标，单位取自同一行。',
  examples: ['指标名称 | 单位 | 2025年目标值', '居民健康素养水平 | % | 22', '国家卫生乡镇数量 | 5个'],
  find(context) {
    const goals = tablesRead(context.outline.text).flatMap(({ read }) => (read.kind === 'indicators' ? read.goals : []))
    return { goals: goals.filter(({ header }) => !isPast(header, context)).flatMap((goal) => goalsIn(context, goal, this.name)) }
  },
}

/** 2020年 in a document of 2021 is what was reached; 目标值 is not. */
function isPast(header: string, context: RuleContext): boolean {
  const [year, own] = [/20\d{2}/u.exec(header)?.[0], speakingOf(context).year]
  return year !== undefined && own !== null && Number(year) < own && !/目标|预期|规划/u.test(header)
}

function goalsIn(context: RuleContext, goal: IndicatorGoal, rule: string): readonly TargetMention[] {
  const to = yearEndOf(goal.header)
  const cell = passage(goal, context.text)
  const inCell = contextOf({ ...context.outline, measures: [cell] }, context.policy, context.earlier)
  const [found] = TARGETS.flatMap((one) => one.find(inCell).targets ?? []).filter(({ kind }) => kind !== 'deadline')
  if (found) return [{ ...found, rule, measure: null, to: found.to ?? to }]
  const bare = BARE.exec(cell.text)
  const unit = goal.unit
  if (bare?.groups === undefined || unit === '') return []
  const start = goal.value.start + bare.index
  return [
    {
      span: { start, end: start + bare[0].length },
      rule,
      measure: null,
      surface: bare[0],
      kind: kindOf(unit),
      value: Number((bare.groups.number ?? '').replaceAll(/[,，]/gu, '')),
      upper: null,
      unit,
      comparator: bare.groups.least ? 'at-least' : bare.groups.most ? 'at-most' : null,
      from: null,
      to,
      recurring: null,
    },
  ]
}

/** A number alone, whose unit stands in another cell: 22, 1,500, ≥95. */
const BARE = /(?<=^\s*)(?:(?<least>[≥>＞])|(?<most>[≤<＜]))?(?<number>\d[\d,，]*(?:\.\d+)?)(?=\s*$)/u

function kindOf(unit: string): TargetMention['kind'] {
  if (PERCENT_UNITS.includes(unit)) return 'percent'
  const isAmount = [...MONEY_UNITS, ...PHYSICAL_UNITS].some(
    (known) => unit === known || (/^[十百千万亿]+/u.test(unit) && unit.endsWith(known)),
  )
  return isAmount ? 'amount' : 'count'
}

function yearEndOf(header: string): string | null {
  const year = /20\d{2}/u.exec(header)?.[0]
  return year === undefined ? null : isoDay(Number(year), 12, 31)
}

/** A cell in the shape of a measure, so that the rules for figures can read it. */
function passage({ value }: IndicatorGoal, text: string): Measure {
  const id = `indicator${value.start}`
  const own = text.slice(value.start, value.end)
  return { id, label: '', path: id, section: null, heading: null, text: own, span: value, part: 0, row: null }
}
