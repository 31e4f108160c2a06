import { placeServedBy } from '../../policy/placeNames.ts'
import type { Rule } from '../../rule.ts'

/** The place of the issuer. */
export const jurisdictionOfIssuer: Rule = {
  name: 'jurisdiction-of-issuer',
  does: "Takes the place at the start of the issuer's name; for a national department 全国.",
  doesInChinese: '取发文机关名称开头的地名；全国性机关为“全国”。',
  examples: [
    '天津市滨海新区人民政府 → 天津市滨海新区',
    '国务院促进中小企业发展工作领导小组办公室 → 全国',
    '国家税务总局安徽省税务局 → 安徽省',
  ],
  find(context) {
    const { issuer } = context.policy
    const place = issuer && placeServedBy(issuer.value)
    return issuer && place ? { policy: { jurisdiction: { value: place, span: issuer.span, rule: this.name } } } : {}
  },
}
