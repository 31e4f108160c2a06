import { isDepartmentName, parted } from '../../policy/issuerNames.ts'
import type { Rule } from '../../rule.ts'

/** 广州市人民政府令第179号, 国务院令第755号, 国家发展和改革委员会、商务部令第47号 */
const ORDER_OF = /^(?<issuer>.{3,120}?)令/u

/** The issuer of an order. */
export const issuerOfOrder: Rule = {
  name: 'issuer-of-order',
  does: 'Takes the issuer from the number of an order, which starts with its name.',
  doesInChinese: '从令的编号开头的机关名称读取发文机关。',
  examples: ['广州市人民政府令第179号', '国务院国资委、财政部令第3号'],
  find({ policy: { documentNumber } }) {
    const issuer = ORDER_OF.exec(documentNumber?.value ?? '')?.groups?.issuer
    if (!documentNumber || !issuer || !isDepartmentName(issuer)) return {}
    return { policy: { issuer: { value: parted(issuer), span: documentNumber.span, rule: this.name } } }
  },
}
