import { contextOf } from '../../context.ts'
import { speakingOf } from '../../figures/documentYear.ts'
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
    const targets = context.outline.measures.flatMap((measure) =>
      (measure.row?.periods ?? []).flatMap(({ span, period }): readonly TargetMention[] => {
        const cell = { ...measure, row: null, span, text: context.text.slice(span.start, span.end) }
        const inCell = contextOf({ ...context.outline, measures: [cell] }, context.policy, context.earlier)
        const to = dayOfPeriod(period, own)
        const read = figures.reduce((earlier, rule) => withFindings(earlier, rule.find(inCell)), NO_FINDINGS)
        return read.targets.map((found) => ({
          ...found,
          rule: this.name,
          to: found.to ?? to,
        }))
      }),
    )
    return { targets }
  },
})
