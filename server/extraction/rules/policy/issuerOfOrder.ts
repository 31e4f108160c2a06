import { isDepartmentName } from '../../policy/issuerNames.ts'
import type { Rule } from '../../rule.ts'

/** 广州市人民政府令第179号, 国务院令第755号 */
const ORDER_OF = /^(?<issuer>.{3,30})令/u

/** The body whose order the document is. */
export const issuerOfOrder: Rule = {
  name: 'issuer-of-order',
  does: 'Takes the issuer from the number of an order, which begins with its name.',
  doesInChinese: '从令的编号开头的机关名称读取发文机关。',
  examples: ['广州市人民政府令第179号'],
  find({ policy: { documentNumber } }) {
    const issuer = ORDER_OF.exec(documentNumber?.value ?? '')?.groups?.issuer
    if (!documentNumber || !issuer || !isDepartmentName(issuer)) return {}
    return { policy: { issuer: { value: issuer, span: documentNumber.span, rule: this.name } } }
  },
}
