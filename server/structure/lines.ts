/** `2023年5月10日` */
export function isDate(words: string): boolean {
  return /^[12二][0-9〇零一二三四五六七八九○]{3}年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日$/.test(words)
}

/** `（此件公开发布）`, `（联系人：…）` below the date. */
export function isNote(words: string): boolean {
  return /^[（(]?(此件|联系人|联系电话|本文有删减|信息公开选项)/.test(words)
}
