/** Whether the line is a note on publication below the date: `（此件公开发布）`, `（联系人：杨楠`, `信息公开选项：主动公开`. */
export function isNote(words: string): boolean {
  return /^[（(]?\s*(此件|联系人|联系电话|本文有删减|信息公开选项)/.test(words)
}
