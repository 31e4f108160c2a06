import { group, sort } from 'd3-array'
import { tablesRead } from '../../../structure/tables.ts'
import type { IndicatorGoal } from '../../../tables/indicatorRows.ts'
import { isoDay } from '../../dates.ts'
import { speakingOf } from '../../figures/documentYear.ts'
import { cellId, inCells } from '../../figures/inCells.ts'
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
    const stated = tablesRead(context.outline.text)
      .flatMap(({ read }) => (read.kind === 'indicators' ? read.goals : []))
      .filter(({ header }) => !isPast(header, context))
    // a merged cell is one goal
    const goals = [...new Map(sort(stated, ({ value }) => value.start).map((goal) => [goal.value.start, goal])).values()]
    if (goals.length === 0) return {}
    const cellContext = inCells(
      context,
      goals.map(({ value }) => value),
    )
    const figures = group(
      TARGETS.flatMap((rule) => rule.find(cellContext).targets ?? []).filter(({ kind }) => kind !== 'deadline'),
      ({ measure }) => measure,
    )
    return {
      goals: goals.flatMap((goal) => {
        const found = figures.get(cellId(goal.value))?.[0] ?? bareFigure(goal, context.text)
        return found ? [{ ...found, rule: this.name, measure: null, to: found.to ?? yearEndOf(goal.header) }] : []
      }),
    }
  },
}

/** 2020年 in a document of 2021 is what was reached; 目标值 is not. */
function isPast(header: string, context: RuleContext): boolean {
  const [year, own] = [/20\d{2}/u.exec(header)?.[0], speakingOf(context).year]
  return year !== undefined && own !== null && Number(year) < own && !/目标|预期|规划/u.test(header)
}

/** The number of a cell with the unit of its row; null if it has none. */
function bareFigure({ value, unit }: IndicatorGoal, text: string): Omit<TargetMention, 'rule' | 'measure'> | null {
  const bare = BARE.exec(text.slice(value.start, value.end))
  if (bare?.groups === undefined || unit === '') return null
  const { number = '', least, most } = bare.groups
  const start = value.start + bare.index
  return {
    span: { start, end: start + bare[0].length },
    surface: bare[0],
    kind: kindOf(unit),
    value: Number(number.replaceAll(/[,，]/gu, '')),
    upper: null,
    unit,
    comparator: least ? 'at-least' : most ? 'at-most' : null,
    from: null,
    to: null,
    recurring: null,
  }
}

/** A number alone, whose unit is in another cell: 22, 1,500, ≥95. */
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
