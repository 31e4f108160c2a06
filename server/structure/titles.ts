import { isDate, isNote } from './lines.ts'
import type { Paragraph } from './paragraphs.ts'

/** What documents call themselves, at the end of a title. */
const TITLE_NOUN =
  /(通知|方案|措施|举措|意见|办法|规定|条例|要点|清单|计划|规划|细则|公告|通告|决定|目录|预案|指南|规则|章程|制度|标准|规程|纲要|分工|安排|任务|政策|机制|流程|分解表|任务表|一览表|台账|名单|守则|须知|指引|倡议书|函|批复|报告|[一二三四五六七八九十0-9]+条)$/
const TAIL = /[（(〔][^（）()]{1,16}[）)〕]$/

/** True where words could be the title of a document: no sentence, ending in 方案, 措施, 办法（试行） … */
export function isTitle(words: string): boolean {
  return (
    words.length >= 4 && words.length <= 120 && !endsLikeText(words) && !/[。；]/.test(words) && TITLE_NOUN.test(words.replace(TAIL, ''))
  )
}

function endsLikeText(words: string): boolean {
  return /[，,、：:；;。]$/.test(words)
}

/** A title over one to three paragraphs that begins at `index`: how many paragraphs it takes, or 0. */
export function titleLength(paragraphs: readonly Paragraph[], index: number): number {
  let words = ''
  let length = 0
  for (let count = 1; count <= 3; count += 1) {
    const paragraph = paragraphs[index + count - 1]
    if (
      !paragraph ||
      isDate(paragraph.words) ||
      isNote(paragraph.words) ||
      /^附(件|表|录)/.test(paragraph.words) ||
      (paragraph.mark && count > 1) ||
      endsLikeText(paragraph.words) ||
      paragraph.words.length > 80
    )
      break
    words += paragraph.words
    if (count > 1 && length > 0 && opensSentence(paragraph.words)) break
    if (isTitle(words)) length = count
  }
  return length
}

/** A title may go on where a first line already ends as one: `全省2023年度深化工程建设项目审批制度` / `改革提升“办理建筑许可”营商环境工作方案`. */
function opensSentence(words: string): boolean {
  return words.length > 40 || /^(为|按照|根据|依据|目录|序号|附|各|第)/.test(words)
}

/** The heading of a document in a compendium: `1.甘肃省人民政府办公厅关于…的通知（2023年5月10日）`. */
export const COMPENDIUM_HEADING = /^([0-9]{1,3})[.．](.{6,200}?)[（(][12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日?[）)]$/

/** How much of the two titles is the same: share of the shorter one's pairs of characters that the other has too. */
export function likeness(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const pairs = new Set<string>()
  for (let index = 0; index + 1 < long.length; index += 1) pairs.add(long.slice(index, index + 2))
  let shared = 0
  for (let index = 0; index + 1 < short.length; index += 1) if (pairs.has(short.slice(index, index + 2))) shared += 1
  return short.length < 2 ? 0 : shared / (short.length - 1)
}
