import type { TargetMention } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

/** 指数达到105以上, 满意度不低于95分, 得分保持在90以上: the value has no unit. */
const INDEX =
  /(?:指数|得分|评分|分值|满意度|系数)(?:稳定|均)?(?:保持在|控制在|提高到|提升至|提高至|达到?|升至)?(?<figure>(?<least>不低于|不少于|超过)?(?<value>[0-9]+(?:\.[0-9]+)?)(?<unit>分)?(?<above>以上|以内|以下)?)(?![0-9.%％个家名项件年月日万亿])/gu

/** Values of an index, which have no unit. */
export const indices: Rule = {
  name: 'indices',
  does: 'Reads the value that an index or score must reach as an amount.',
  doesInChinese: '把指数或评分要达到的数值读作数额。',
  examples: ['两化融合发展指数达到105以上'],
  find(context) {
    const targets: TargetMention[] = []
    for (const match of context.folded.matchAll(INDEX)) {
      const { value, unit, least, above, figure = '' } = match.groups ?? {}
      const measure = context.measureAt(match.index)
      if (!measure) continue
      const end = match.index + match[0].length
      const span = { start: end - figure.length, end }
      targets.push({
        span,
        rule: this.name,
        measure: measure.id,
        surface: context.text.slice(span.start, span.end),
        kind: 'amount',
        value: Number(value),
        upper: null,
        unit: unit ?? null,
        comparator: least || above === '以上' ? 'at-least' : above ? 'at-most' : null,
        from: null,
        to: null,
        recurring: null,
      })
    }
    return { targets }
  },
}
