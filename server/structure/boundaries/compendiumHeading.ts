import { documentWord } from '../../lexicon/documentTitles.ts'
import type { BoundaryRule, NoticeRule } from './boundary.ts'

const HEADING = /^([0-9]{1,3})[.．](.{6,200}?)[（(][12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日?[）)]$/
const REGION = /^（[一二三四五六七八九十]{1,3}）[\u4e00-\u9fff]{2,8}$/

/** Kinds of document that may issue or forward another one: notices, letters. */
const COVER = new RegExp(`${documentWord('cover')}$|印发|转发`, 'u')

const NAME = 'heading of a compendium'
const DOES = 'A numbered title with its date in brackets begins a document of a compendium.'
const EXAMPLES = ['1.甘肃省人民政府办公厅关于进一步优化工程建设项目审批服务的通知（2023年5月10日）']

/** `（三）甘肃`: the part of a compendium that starts with the next heading. */
export function isRegion(words: string): boolean {
  return REGION.test(words)
}

export const compendiumHeading: BoundaryRule = {
  name: NAME,
  does: DOES,
  examples: EXAMPLES,
  boundary({ paragraph }) {
    const [, number = '', words = ''] = HEADING.exec(paragraph.words) ?? []
    if (words === '') return null
    const start = paragraph.start + number.length + 1
    const forwards = COVER.test(words)
    return { kind: forwards ? 'notice' : 'main', title: { start, end: start + words.length, words }, start: paragraph.start, length: 1 }
  },
}

export const collectedNotice: NoticeRule = {
  name: NAME,
  does: DOES,
  examples: EXAMPLES,
  firstParagraph(paragraphs, index) {
    if (!HEADING.test(paragraphs[index]?.words ?? '')) return null
    return isRegion(paragraphs[index - 1]?.words ?? '') ? index - 1 : index
  },
}
