import { group } from 'd3-array'
import { speakingOf } from '../../figures/documentYear.ts'
import { cellId, inCells } from '../../figures/inCells.ts'
import { NO_FINDINGS } from '../../findingKinds.ts'
import type { TargetMention } from '../../findings.ts'
import type { Rule } from '../../rule.ts'
import { withFindings } from '../../withFindings.ts'
import { dayOfPeriod } from './taskDeadlines.ts'

/** The figures in the cells of a task table that belong to a quarter. */
export const periodCells = (figures: readonly Rule[]): Rule => ({
  name: 'period-cells',
  does: 'Reads the figures and deadlines of a task from its cells under 一季度目标, 二季度目标 … A figure is due at the end of the quarter in the header.',
  doesInChinese: '从任务所在行“一季度目标”“二季度目标”等列的单元格读取数字和期限；数字的期限为表头所写时段的末日。',
  examples: ['序号 | 项目 | 一季度目标 | 二季度目标 | 责任单位', '完成投资5亿元 below 第四季度'],
  find(context) {
    const own = speakingOf(context).year
    const cells = context.outline.measures.flatMap((measure) =>
      (measure.row?.periods ?? []).map(({ span, period }) => ({ measure, span, to: dayOfPeriod(period, own) })),
    )
    if (cells.length === 0) return {}
    const places = group(cells, ({ span }) => cellId(span))
    const cellContext = inCells(
      context,
      cells.map(({ span }) => span),
    )
    const read = figures.reduce((earlier, rule) => withFindings(earlier, rule.find(cellContext)), NO_FINDINGS)
    return {
      targets: read.targets.flatMap((found): readonly TargetMention[] =>
        (places.get(found.measure ?? '') ?? []).map(({ measure, to }) => ({
          ...found,
          rule: this.name,
          measure: measure.id,
          to: found.to ?? to,
        })),
      ),
    }
  },
})
