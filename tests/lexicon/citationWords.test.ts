import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainDocument } from '../../server/formats/txt.ts'
import { CITATION_WORDS } from '../../server/lexicon/citationWords.ts'
import { read } from '../../server/reading/read.ts'

/** Annotated documents in which 根据 is directly before a title that is cited once. */
const SOURCES = [
  ['tests/development/guangzhou-2012-talent.txt', '中共广州市委、广州市人民政府关于全面推进新型城市化发展的决定'],
  ['tests/held-out/guangyuan-2023-3.txt', '国务院办公厅关于进一步优化地方政务服务便民热线的指导意见'],
] as const

/** Words of drafting and issuing say that a document is to be written, or is this one; what they make of a title is another test's. */
const DRAFTING = new Set(['编制', '推动', '印发', '发布', '公布', '出台', '制定'])

const words = CITATION_WORDS.flatMap(([word, relation, ...places]) =>
  places.includes('before') && !DRAFTING.has(word) ? [[word, relation] as const] : [],
)

/** Lines at the beginning of these documents that hold their title and number. */
const HEADING_LINES = 6

/** The heading of a document and its paragraph that cites the title after 根据: they are read with each word in turn. */
function passageCiting(title: string, text: string): string {
  const paragraphs = text.split('\n')
  return paragraphs.filter((words, at) => at < HEADING_LINES || words.includes(`根据《${title}》`)).join('\n')
}

/** The relations of the citations, by title. */
function relationsOf(text: string): ReadonlyMap<string | null, string> {
  const reading = read(plainDocument('notice.txt', new TextEncoder().encode(text)))
  return new Map(reading.citations.map(({ title, relation }) => [title, relation]))
}

describe.each(SOURCES)('a word in place of 根据: %s', (file, title) => {
  const joined = readFileSync(file, 'utf8').replaceAll(/(?<=[\u4e00-\u9fff，。《》])\n(?=[\u4e00-\u9fff《》])/g, '')
  const text = passageCiting(title, joined)
  const before = relationsOf(text)

  it.each(words)('%s gives %s', (word, relation) => {
    expect(before.get(title)).toBe('based-on')
    const after = relationsOf(text.replace(`根据《${title}》`, `${word}《${title}》`))
    expect(after.get(title)).toBe(relation)
    expect(new Set(after.keys())).toEqual(new Set(before.keys()))
  })
})

/** From a notice of Tianjin that cites without 《》. */
const UNBRACKETED = '市政府办公厅关于做好年度重点工作的通知'

describe('a word before a title without 《》', () => {
  it.each(words.filter(([word]) => word.length > 1))('%s is no part of the title', (word) => {
    const [heading = ''] = SOURCES.map(([file]) => readFileSync(file, 'utf8').split('\n').slice(0, HEADING_LINES).join('\n'))
    const titles = [...relationsOf(`${heading}\n${word}${UNBRACKETED}（津政办发〔2020〕1号）要求，制定本意见。`).keys()]
    expect(titles).toContain(UNBRACKETED)
  })
})
