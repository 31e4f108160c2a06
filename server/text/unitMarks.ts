/** The number in the mark of a unit: 三, 一百零五, 12. */
export const UNIT_NUMBER = '(?:[一二三四五六七八九十百零〇]{1,6}|[0-9]{1,3})'

/** Pattern fragment for the marks of units called by one of these characters: 第二章, 第三款. */
export const unitMark = (of: string): string => `第${UNIT_NUMBER}[${of}]`

/** 第三条, 第12条 */
export const ARTICLE_MARK = unitMark('条')
