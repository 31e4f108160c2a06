import { withoutRepost } from '../../../lexicon/documentTitles.ts'
import { folded } from '../../../lexicon/folded.ts'
import { placeAtStart } from '../../../reference/places.ts'
import type { Fact } from '../../findings.ts'
import { issuerOfTitle } from '../../policy/issuerNames.ts'
import { asPrinted } from '../../policy/printed.ts'
import type { Rule, RuleContext } from '../../rule.ts'

/** The department at the start of the title. */
export const issuerInTitle: Rule = {
  name: 'issuer-in-title',
  does: 'Takes the issuer from the department at the start of the title, before 关于 or 印发.',
  doesInChinese: '取标题开头、“关于”或“印发”之前的机关为发文机关。',
  examples: [
    '甘肃省人民政府办公厅关于进一步优化工程建设项目审批服务的通知',
    '江苏省政府办公厅印发关于促进个体工商户高质量发展若干政策措施的通知',
  ],
  find(context) {
    const issuer = issuerBeforeSubject(context)
    return issuer && standsAlone(issuer.value) ? { policy: { issuer: { ...issuer, rule: this.name } } } : {}
  },
}

/** The departments at the start of the title, with or without their place. */
export function issuerBeforeSubject(context: RuleContext): Pick<Fact, 'value' | 'span'> | null {
  const { title } = context.policy
  if (!title) return null
  // only the printed text still has the spaces and line breaks between departments
  const printed = title.span ? withoutRepost(asPrinted(context, title.span).trim()) : ''
  const value = issuerOfTitle(printed) ?? issuerOfTitle(folded(title.value))
  return value === null ? null : { value, span: title.span }
}

/** Whether the issuer is unambiguous: 市发展改革委 needs the place of the document; a national department, or one with its place, does not. */
function standsAlone(issuer: string): boolean {
  return !/^(?:自治[区州县]|[省市州县区])/u.test(issuer) || placeAtStart(issuer) !== null
}
