import { numberOf } from '../../../text/numerals.ts'
import type { TargetMention } from '../../findings.ts'
import type { Rule } from '../../rule.ts'
import { figureGuard } from '../../target/excluded.ts'

/** 一天办结, 半天办结, 两个工作日内, 三日内, 五年内 */
const WORDED =
  /(?<![第每几百千这那同今当近前])(?<figure>半|[一两二三四五六七八九十]{1,3})(?<unit>个工作日|工作日|个自然日|天|日|个小时|小时|个月|年)(?:(?<limit>以内|之内|内)|(?=办结(?!率)|办成|办好|内办结)|(?<=(?:保存|不少于|不超过|最长|延长|连续|为期|有效期为?)[一两二三四五六七八九十半个年月日天]{2,4}))/gu

/** Lengths of time in Chinese numerals. */
export const wordedDurations: Rule = {
  name: 'worded-durations',
  does: 'Reads a length of time in Chinese numerals with 内 or 办结 behind it as a deadline without a date.',
  examples: ['企业开办全流程一天办结', '两个工作日内', '三日内'],
  find(context) {
    const guard = figureGuard(context)
    const targets: TargetMention[] = []
    for (const match of context.folded.matchAll(WORDED)) {
      const end = match.index + match[0].length
      const measure = context.measureAt(match.index)
      if (!measure || guard(match.index, end) !== null) continue
      targets.push({
        span: { start: match.index, end },
        rule: this.name,
        measure: measure.id,
        surface: context.text.slice(match.index, end),
        kind: 'deadline',
        value: numberOf(match.groups?.figure ?? ''),
        upper: null,
        unit: match.groups?.unit ?? null,
        comparator: match.groups?.limit ? 'at-most' : null,
        from: null,
        to: null,
        recurring: null,
      })
    }
    return { targets }
  },
}
