import { placeAtStart } from '../../../reference/places.ts'
import { placeNameAtStart } from '../../policy/placeNames.ts'
import type { Rule } from '../../rule.ts'

/** The place that the title names. */
export const jurisdictionInTitle: Rule = {
  name: 'jurisdiction-in-title',
  does: 'Takes the first place that the title names, where the issuer tells none.',
  examples: ['关于振作天津市工业经济运行推动工业高质量发展的若干举措', '哈密市落实优化营商环境降低市场主体制度性交易成本工作方案的通知'],
  find(context) {
    const { title } = context.policy
    if (!title) return {}
    const place = placeNameAtStart(title.value) ?? firstPlaceIn(title.value)
    return place ? { policy: { jurisdiction: { value: place, span: title.span, rule: this.name } } } : {}
  },
}

function firstPlaceIn(words: string): string | null {
  for (let index = 1; index + 2 < words.length; index += 1) {
    const match = placeAtStart(words.slice(index, index + 24))
    if (match) return match.name
  }
  return null
}
