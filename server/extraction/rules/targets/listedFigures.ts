import { figureText } from '../../figures/figureText.ts'
import type { TargetMention } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

/** 2.5、|5个工作日以内, 6个、22个、|32个工作日以内: figures before the one with the unit. */
const FIGURES_BEFORE = /(?<list>(?:[0-9]+(?:\.[0-9]+)?个?\s*[、和]\s*)+)$/u

/** Figures of a list with one unit after the last. */
export const listedFigures: Rule = {
  name: 'listed-figures',
  does: 'Reads figures of a list as targets with the kind and unit of the last one.',
  doesInChinese: '列举的数字按其中最后一个的类别和单位读作目标。',
  examples: ['全过程审批时限分别压缩至2.5、5个工作日以内', '合计办理时间分别压减至6个、22个、32个工作日以内', '分别达到30、35个'],
  find(context) {
    const targets: TargetMention[] = []
    for (const last of context.earlier.targets) {
      if (last.unit === null) continue
      const start = Math.max(0, last.span.start - 30)
      const list = FIGURES_BEFORE.exec(figureText(context).slice(start, last.span.start))?.groups?.list
      if (!list || (list.includes('个') && !/^[万亿]?个./u.test(last.unit))) continue
      for (const match of list.matchAll(/[0-9]+(?:\.[0-9]+)?/gu)) {
        const from = last.span.start - list.length + match.index
        const span = { start: from, end: from + match[0].length }
        targets.push({
          ...last,
          span,
          rule: this.name,
          surface: context.text.slice(span.start, span.end),
          value: Number(match[0]),
          upper: null,
        })
      }
    }
    return { targets }
  },
}
