import { sort } from 'd3-array'
import { tablesRead } from '../../../structure/tables.ts'
import { isNamedAim } from '../../../tables/aimColumns.ts'
import type { Span } from '../../../text/span.ts'
import { isoDay } from '../../dates.ts'
import { isPast, isToCome } from '../../figures/bareFigure.ts'
import { speakingOf } from '../../figures/documentYear.ts'
import { type FigureCell, figuresOfCells } from '../../figures/inCells.ts'
import type { Rule } from '../../rule.ts'
import { TARGETS } from '../targets.ts'

/** Reads what the rows of a table of indicators are to reach. */
export const indicatorTables: Rule = {
  name: 'indicator-tables',
  does: 'Reads the cells of a table of indicators below 目标值 or years to come as goals of the document, with the unit of their row.',
  doesInChinese: '把指标表中“目标值”或以后各年份之下的单元格读作整份文件的目标，单位取自同一行。',
  examples: ['指标名称 | 单位 | 2025年目标值', '居民健康素养水平 | % | 22', '国家卫生乡镇数量 | 5个'],
  find(context) {
    const own = speakingOf(context).year
    const stated = tablesRead(context.outline.text)
      .flatMap(({ read }) => (read.kind === 'indicators' ? read.goals : []))
      .filter(({ header, isLast }) => !isPast(header, own) && (isLast || own !== null || isNamedAim(header)))
      .filter(({ header, mayBeReached }) => !mayBeReached || isToCome(header, own))
    // a merged cell is one goal, of its last year
    const goals = [...new Map(sort(stated, ({ value }) => value.start).map((goal) => [goal.value.start, goal])).values()]
    const figuresOf = figuresOfCells(context, goals.map(cellOf), (inCells) =>
      TARGETS.flatMap((rule) => rule.find(inCells).targets ?? []).filter(({ kind }) => kind !== 'deadline'),
    )
    return {
      goals: goals.flatMap((goal) =>
        figuresOf(cellOf(goal))
          .slice(0, 1)
          .map((figure) => ({ ...figure, rule: this.name, measure: null, to: figure.to ?? yearEndOf(goal.header) })),
      ),
    }
  },
}

const cellOf = ({ value, unit }: { readonly value: Span; readonly unit: string }): FigureCell => ({ span: value, unit })

function yearEndOf(header: string): string | null {
  const year = /20\d{2}/u.exec(header)?.[0]
  return year === undefined ? null : isoDay(Number(year), 12, 31)
}
