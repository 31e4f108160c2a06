import { markOf } from '../text/marks.ts'
import { UNIT_NUMBER, unitMark } from '../text/unitMarks.ts'

const CHAPTER = unitMark('章')
/**
 * An article after a full stop or after its chapter heading: `…负责。第六条市财政局…`, `第二章职责第五条…`. The preceding text is checked only when 第 is
 * found, because lookbehind is expensive.
 */
const ARTICLE = new RegExp(`第(?<=(?:[。；：:）)]|${CHAPTER}[^。；：:]{2,20})第)${UNIT_NUMBER}条`, 'gu')
const CHAPTER_BEFORE = new RegExp(`${CHAPTER}[^。；：:]{2,20}$`, 'u')
/** The heading of the next chapter, on the same line after the last article: `…奖项可以空缺。第二章 组织机构与职责`. */
const CHAPTER_BEHIND = new RegExp(`(?<=[。；])${CHAPTER}[^。；：:，,]{2,20}$`, 'u')
/** Minimum number of articles: two consecutive ones may be a reference, 按照第五条、第六条. */
const FEWEST_ARTICLES = 3

/**
 * Start offsets of the articles of a regulation that has lost its line breaks, and of the chapter headings between them; empty for other
 * texts.
 */
export function runOnArticles(words: string): readonly number[] {
  const run: number[] = []
  let last: number | null = null
  for (const { index } of words.matchAll(ARTICLE)) {
    const number = markOf(words.slice(index, index + 16))?.number ?? null
    if (number === null || (last !== null && number !== last + 1)) continue
    last = number
    run.push(index)
  }
  const articles = run.length < FEWEST_ARTICLES ? [] : run.flatMap((at) => [...chapterBefore(words, at), at]).filter((at) => at > 0)
  return [...articles, ...chapterBehind(words)]
}

function chapterBehind(words: string): readonly number[] {
  const tail = Math.max(0, words.length - 40)
  const heading = CHAPTER_BEHIND.exec(words.slice(tail))
  return heading === null ? [] : [tail + heading.index]
}

function chapterBefore(words: string, at: number): readonly number[] {
  const heading = CHAPTER_BEFORE.exec(words.slice(Math.max(0, at - 40), at))
  return heading === null ? [] : [Math.max(0, at - 40) + heading.index]
}
