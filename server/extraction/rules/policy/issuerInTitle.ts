import { placeAtStart } from '../../../reference/places.ts'
import { folded } from '../../../text/folded.ts'
import { issuerOfTitle } from '../../policy/issuerNames.ts'
import type { Rule } from '../../rule.ts'

/** The department that opens the title. */
export const issuerInTitle: Rule = {
  name: 'issuer-in-title',
  does: 'Takes the issuer from the department that opens the title, before 关于 or 印发.',
  doesInChinese: '取标题开头、“关于”或“印发”之前的机关为发文机关。',
  examples: [
    '甘肃省人民政府办公厅关于进一步优化工程建设项目审批服务的通知',
    '江苏省政府办公厅印发关于促进个体工商户高质量发展若干政策措施的通知',
  ],
  find(context) {
    const { title } = context.policy
    const issuer = title && issuerOfTitle(folded(title.value))
    if (!title || !issuer || !standsAlone(issuer)) return {}
    return { policy: { issuer: { value: issuer, span: title.span, rule: this.name } } }
  },
}

/** 市发展改革委 tells only with the place of the document; a department with its place, or of the whole country, tells by itself. */
function standsAlone(issuer: string): boolean {
  return !/^[省市州县区]/u.test(issuer) || placeAtStart(issuer) !== null
}
