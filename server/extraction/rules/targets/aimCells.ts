import { isPast } from '../../figures/bareFigure.ts'
import { speakingOf } from '../../figures/documentYear.ts'
import { figuresOfCells } from '../../figures/inCells.ts'
import { NO_FINDINGS } from '../../findingKinds.ts'
import type { Rule } from '../../rule.ts'
import { withFindings } from '../../withFindings.ts'
import { dayOfPeriod } from './taskDeadlines.ts'

/** The figures in the cells of a task table that say what is to be reached. */
export const aimCells = (figures: readonly Rule[]): Rule => ({
  name: 'aim-cells',
  does: 'Reads the figures and deadlines of a task from its cells under 目标值, 一季度目标, 二季度目标 … A figure is due at the end of the period in the header.',
  doesInChinese: '从任务所在行“目标值”“一季度目标”“二季度目标”等列的单元格读取数字和期限；数字的期限为表头所写时段的末日。',
  examples: ['序号 | 项目 | 一季度目标 | 二季度目标 | 责任单位', '完成投资5亿元 below 第四季度', '200家 below 目标值'],
  find(context) {
    const own = speakingOf(context).year
    const cells = context.outline.measures.flatMap((measure) =>
      (measure.row?.aims ?? []).flatMap((aim) => (isPast(aim.header, own) ? [] : [{ measure, aim, to: dayOfPeriod(aim.header, own) }])),
    )
    const figuresOf = figuresOfCells(
      context,
      cells.map(({ aim }) => aim),
      (inCells) => figures.reduce((earlier, rule) => withFindings(earlier, rule.find(inCells)), NO_FINDINGS).targets,
    )
    return {
      targets: cells.flatMap(({ measure, aim, to }) =>
        figuresOf(aim).map((one) => ({ ...one, rule: this.name, measure: measure.id, to: one.to ?? to })),
      ),
    }
  },
})
