import { PUBLISHER_KEYS } from '../../../text/lineKinds/recordLine.ts'
import type { Rule } from '../../rule.ts'

const PUBLISHER: ReadonlySet<string> = new Set(PUBLISHER_KEYS)
/** 银川市交通运输局 calls itself 我局. */
const CALLED = /(?<own>[局委厅办署院])$/u

/** The department that published the document, where the document shows that it is its own. */
export const issuerOfPublisher: Rule = {
  name: 'issuer-of-publisher',
  does: 'Takes the publishing department in the record of a site for the issuer if nothing else names one, and the title starts with it or the text calls its issuer 我局.',
  doesInChinese: '别处看不出发文机关，而标题以网站信息栏中的发布机构开头，或正文自称“我局”时，取发布机构为发文机关。',
  examples: [
    '发布机构：谯城区教育局 above 谯城区教育局2025年重点工作任务分解表',
    '发布机构：银川市交通运输局, 我局组织人员就建议办理工作进行调研',
  ],
  find({ outline, folded, policy }) {
    if (policy.issuer !== null) return {}
    for (const { key, value, span } of outline.metadata) {
      const name = value.replace(/\s+/gu, '')
      if (PUBLISHER.has(key.replace(/\s+/gu, '')) && name.length > 4 && isOwn(name, policy.title?.value ?? '', folded))
        return { policy: { issuer: { value: name, span, rule: this.name } } }
    }
    return {}
  },
}

function isOwn(name: string, title: string, text: string): boolean {
  const own = CALLED.exec(name)?.groups?.own
  return own !== undefined && (title.startsWith(name) || text.includes(`我${own}`))
}
