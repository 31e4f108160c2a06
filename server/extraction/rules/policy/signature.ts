import { signatureIn } from '../../policy/signers.ts'
import type { Rule } from '../../rule.ts'

/** The department and the date below a notice. */
export const signature: Rule = {
  name: 'signature',
  does: 'Takes the date, and the issuer above it, from the first date line below the name of a department.',
  doesInChinese: '取机关名称下方第一个独占一行的日期为成文日期，其上方的机关为发文机关。',
  examples: ['红旗区人民政府\n2023年3月29日', '天津市滨海新区人民政府\n\n2020年6月30日'],
  find(context) {
    const signed = signatureIn(context)
    if (signed === null) return {}
    const { names, span, day, daySpan } = signed
    return {
      policy: {
        date: { value: day, span: daySpan, rule: this.name },
        issuer: { value: names.join('、'), span, rule: this.name },
      },
    }
  },
}
