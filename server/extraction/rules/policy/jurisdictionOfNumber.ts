import { issuersOfPrefix } from '../../../reference/documentNumbers.ts'
import type { Rule } from '../../rule.ts'

/** The place whose characters start the document number. */
export const jurisdictionOfNumber: Rule = {
  name: 'jurisdiction-of-number',
  does: 'Takes issuer and place from the characters of the document number, if they belong to one place only, or to one of several places of that name.',
  doesInChinese: '机关代字只属于一个地方，或属于同名地方之一时，由它读取发文机关和地区。',
  examples: ['京技管发〔2023〕13号', '津滨政发〔2020〕20号'],
  find(context) {
    const { documentNumber } = context.policy
    if (!documentNumber) return {}
    const known = context.policy.jurisdiction?.value
    const rows = issuersOfPrefix(documentNumber.value.replace(/〔.*$/u, '')).filter(
      ({ jurisdiction }) => !known || jurisdiction.endsWith(known),
    )
    const [row] = rows
    if (!row || rows.length > 1 || !row.sure) return {}
    const { span } = documentNumber
    return {
      policy: {
        jurisdiction: { value: row.jurisdiction, span, rule: this.name },
        issuer: { value: row.issuer, span, rule: this.name },
      },
    }
  },
}
