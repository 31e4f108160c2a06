/** `（列第一位的为牵头单位）` below the title of a table. */
const WHO_LEADS = /^[（(][^（()）]{0,30}(?:为|是)牵头(?:单位|部门)[^（()）]{0,20}[）)]$/u

/** Whether the line is a note on publication below the date, `（此件公开发布）`, `（联系人：杨楠`, `信息公开选项：主动公开`, or one on who leads. */
export function isNote(words: string): boolean {
  return /^[（(]?\s*(此件|联系人|联系电话|本文有删减|信息公开选项)/.test(words) || WHO_LEADS.test(words)
}
