/** The number in the mark of a unit: 三, 一百零五, 12. */
export const UNIT_NUMBER = '(?:[一二三四五六七八九十百零〇]{1,6}|[0-9]{1,3})'

/** Pattern fragment for the marks of units called by one of these characters: 第二章, 第三款. */
export const unitMark = (of: string): string => `第${UNIT_NUMBER}[${of}]`

/** 第三条, 第12条 */
export const ARTICLE_MARK = unitMark('条')

/** The words before the number of a task, or of the problem that it solves: 任务一, 举措3, 问题2. */
export const WORD_OF_UNIT = '(?:任务|举措|措施|行动|问题)'

/** Numbers in a circle, for a character class: ①, ㉑, ❶, ➀, ➊, ⓵, ㊀. */
export const CIRCLED = '①-⑳㉑-㉟㊱-㊿❶-❿⓫-⓴➀-➉➊-➓⓵-⓾㊀-㊉'
/** Numbers that are one character with their brackets or full stop: ⑴ is （1）, ⒈ is 1., ㈠ is （一）. */
export const BRACKETED = '⑴-⒇'
export const STOPPED = '⒈-⒛'
export const BRACKETED_HAN = '㈠-㈩'
/** All characters that are a whole mark. */
export const WHOLE_MARKS = `${CIRCLED}${BRACKETED}${STOPPED}${BRACKETED_HAN}`
