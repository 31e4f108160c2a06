import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainDocument } from '../../server/formats/txt.ts'
import { DOCUMENT_KINDS, kindOfTitle } from '../../server/lexicon/documentTitles.ts'
import { read } from '../../server/reading/read.ts'

/** Annotated documents that cite others by titles that end in a kind of document. */
const SENTENCES = ['tests/held-out/jiangsu-2023-3.txt', 'tests/held-out/ningxia-2023-ip.txt']

/** Lines at the beginning of these documents that hold their title and number. */
const HEADING_LINES = 6

/** Titles in 《》 that end in a kind of document, with that kind. */
const TITLE = /《([^《》\n]{6,60})》/g

function citedIn(text: string): readonly string[] {
  const reading = read(plainDocument('notice.txt', new TextEncoder().encode(text)))
  return reading.citations.map(({ title, relation }) => `${relation} ${title}`)
}

/** The heading of a document and its lines about a title: they are read with each kind in turn. */
function passageWith(title: string, text: string): string {
  const lines = text.split('\n')
  const isNear = (at: number) => lines.slice(Math.max(0, at - 1), at + 2).some((line) => line.includes(title))
  return lines.filter((_, at) => at < HEADING_LINES || isNear(at)).join('\n')
}

describe('a kind of document in place of another', () => {
  it.each(SENTENCES)('reads the same citations: %s', (file) => {
    const whole = readFileSync(file, 'utf8')
    const cited = citedIn(whole)
    const title = [...whole.matchAll(TITLE)].map(([, words = '']) => words).find((words) => cited.some((one) => one.endsWith(words)))
    const kind = kindOfTitle(title ?? '')
    if (title === undefined || kind === null) throw new Error(`${file} cites nothing that ends in a kind of document`)
    const text = passageWith(title, whole)
    const before = citedIn(text)
    expect(before.some((one) => one.endsWith(title))).toBe(true)
    for (const other of DOCUMENT_KINDS.filter((one) => one !== '函')) {
      const renamed = title.slice(0, -kind.length) + other
      const expected = before.map((one) => one.replaceAll(title, renamed))
      expect([other, citedIn(text.replaceAll(title, renamed))]).toEqual([other, expected])
    }
  })
})
