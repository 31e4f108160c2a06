import type { Rule } from '../../rule.ts'
import { issuerBeforeSubject } from './issuerInTitle.ts'

/** The department at the start of the title that gives only its level, if nothing else names the issuer. */
export const issuerOfLevel: Rule = {
  name: 'issuer-of-level',
  does: 'Takes the department at the start of the title as printed, with its level instead of its place, if neither signature nor red head names the issuer.',
  doesInChinese: '落款和红头都没有机关时，按原文取标题开头只写层级、不写地名的机关。',
  examples: ['市委办公室 市政府办公室关于印发《基层治理实施方案》的通知', '省财政厅关于加强预算管理的通知'],
  find(context) {
    const issuer = issuerBeforeSubject(context)
    return issuer === null ? {} : { policy: { issuer: { ...issuer, rule: this.name } } }
  },
}
