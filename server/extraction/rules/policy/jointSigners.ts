import { folded } from '../../../lexicon/folded.ts'
import { numberOf } from '../../../text/numerals.ts'
import { issuerOfTitle } from '../../policy/issuerNames.ts'
import { signatureIn } from '../../policy/signers.ts'
import type { Rule } from '../../rule.ts'

/** 市教育局等四部门, 工业和信息化部等部门: the title counts the departments that it does not name. */
const COUNTED = /等(?<count>[\d一二三四五六七八九十]+)?个?(?:部门|单位)$/u

/** Finds all signing departments if the title names only the first. */
export const jointSigners: Rule = {
  name: 'joint-signers',
  does: 'Takes all departments that sign as issuers if the title names only the first; a count in the title must agree.',
  doesInChinese: '标题只写“某机关等几部门”时，取落款中的全部机关为发文机关（数目须相符）。',
  examples: ['教育部等四部门关于印发《…方案》的通知', '教育部\n公安部\n民政部\n财政部\n2023年3月5日'],
  find(context) {
    const { title } = context.policy
    const issuer = title && issuerOfTitle(folded(title.value))
    const counted = COUNTED.exec(issuer ?? '')
    const signed = counted && signatureIn(context)
    if (!signed || signed.names.length < 2) return {}
    const count = counted.groups?.count
    if (count !== undefined && numberOf(count) !== signed.names.length) return {}
    return { policy: { issuer: { value: signed.names.join('、'), span: signed.span, rule: this.name } } }
  },
}
