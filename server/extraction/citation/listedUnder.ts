import type { CitationRelation } from '../../lexicon/citationWords.ts'

/** A line of a list: a mark, then the title, with 在 or 对 before it at most. */
const ENTRY = /^[\s（(]*(?:[0-9一二三四五六七八九十百]{1,4}[、.．）)]|第[一二三四五六七八九十百]{1,4}[条项])?\s*[在对将]?\s*(?=《)/u
/** What may stand between the sentence that opens the list and an entry. */
const LINE_OF_LIST = /^[\s（(]*(?:[0-9一二三四五六七八九十百]{1,4}[、.．）)]|第[一二三四五六七八九十百]{1,4}[条项款]|《|附件|[“"])/u
const MOST_LINES = 400

/** `市政府决定对以下2件市政府规章予以废止：` */
const REPEALED = /(?:废止|宣布失效|停止执行|不再执行)[^。；]{0,30}[：:。]?\s*$/u
/** `对下列法规进行修改`, `决定对《…》作如下修改：` */
const AMENDED = /(?:修改|修正|修订)[^。；]{0,20}[：:。]?\s*$/u

/**
 * What the sentence above a list says of the documents that are its entries: 对以下规章予以废止：⏎ 一、《…》. Null where the title at `at` is
 * no entry of a list, or no sentence above it says so.
 */
export function relationOfList(text: string, at: number): CitationRelation | null {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1
  if (ENTRY.exec(text.slice(lineStart, at + 1))?.[0].length !== at - lineStart) return null
  let end = lineStart - 1
  for (let count = 0; count < MOST_LINES && end > 0; count += 1) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(start, end)
    if (REPEALED.test(line)) return 'repeals'
    if (AMENDED.test(line)) return 'amends'
    if (!LINE_OF_LIST.test(line)) return null
    end = start - 1
  }
  return null
}
