import type { CitationRelation } from '../../lexicon/citationWords.ts'
import { unitMark } from '../../text/unitMarks.ts'

/** A line of a list: a mark, then the title, with only 在 or 对 before it. */
const ENTRY = new RegExp(`^[\\s（(]*(?:[0-9一二三四五六七八九十百]{1,4}[、.．）)]|${unitMark('条项')})?\\s*[在对将]?\\s*(?=《)`, 'u')
/** Titles before another one in the line of an entry: `《A》（…）、《B》《C》`. */
const TITLES_BEFORE = /^(?:《[^《》\n]{2,80}》(?:[（(][^（()）\n]{1,60}[）)])?[、，,和及与\s]*)+$/u
/** Lines that may occur between the introducing sentence and an entry. */
const LINE_OF_LIST = new RegExp(`^[\\s（(]*(?:[0-9一二三四五六七八九十百]{1,4}[、.．）)]|${unitMark('条项款')}|《|附件|[“"])`, 'u')
const MOST_LINES = 400
const LONGEST_LIST = 1500

/** `市政府决定对以下2件市政府规章予以废止：` */
const REPEALED = /(?:废止|宣布失效|停止执行|不再执行)[^。；]{0,30}[：:。]?\s*$/u
/** `对下列法规进行修改`, `决定对《…》作如下修改：` */
const AMENDED = /(?:修改|修正|修订)[^。；]{0,20}[：:。]?\s*$/u
/** 下列文件同时废止：《…》（…）；|《…》: the list follows in the same line. */
const REPEALED_IN_LINE =
  /(?:下列|以下)[^。：:]{0,24}(?:废止|失效|停止执行|不再执行|作废)[^。：:《]{0,8}[：:](?:《[^《》\n]{2,80}》|[（(][^（()）\n]{1,60}[）)]|[\s、，,；;和及与原0-9.．一二三四五六七八九十])*$/u
/** `1.2 编制依据`, `（二）制定依据` */
const BASIS = /^[\s\d.．、（()）一二三四五六七八九十第条]{0,8}(?:编制|制定|制订|起草|政策|法律|法规|文件|主要|基本)*依据[：:。]?\s*$/u

/**
 * The relation that the sentence or heading above a list gives to its entries: 对以下规章予以废止：
 * 一、《…》. Null if the title at `at` is not in such a list.
 */
export function relationOfList(text: string, at: number): CitationRelation | null {
  const window = text.slice(Math.max(0, at - LONGEST_LIST), at)
  const before = window.slice(window.lastIndexOf('\n') + 1)
  if (REPEALED_IN_LINE.test(before)) return 'repeals'
  // The line of an entry is no longer than a list; where it begins farther back, it is none.
  if (before === window && at > LONGEST_LIST) return null
  const lineStart = at - before.length
  const mark = ENTRY.exec(text.slice(lineStart, at + 1))?.[0].length
  if (mark === undefined || !(mark === before.length || TITLES_BEFORE.test(before.slice(mark)))) return null
  let end = lineStart - 1
  for (let count = 0; count < MOST_LINES && end > 0; count += 1) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(start, end)
    if (REPEALED.test(line)) return 'repeals'
    if (AMENDED.test(line)) return 'amends'
    if (BASIS.test(line)) return 'based-on'
    if (!LINE_OF_LIST.test(line)) return null
    end = start - 1
  }
  return null
}
