import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainDocument } from '../../server/formats/txt.ts'
import { DOCUMENT_KINDS, kindOfTitle } from '../../server/lexicon/documentTitles.ts'
import { read } from '../../server/reading/read.ts'

/** Annotated documents that cite others by titles that end in a kind of document. */
const SENTENCES = ['tests/held-out/jiangsu-2023-3.txt', 'tests/held-out/ningxia-2023-ip.txt']

/** Titles in 《》 that end in a kind of document, with that kind. */
const TITLE = /《([^《》\n]{6,60})》/g

function citedIn(text: string): readonly string[] {
  const reading = read(plainDocument('notice.txt', new TextEncoder().encode(text)))
  return reading.citations.map(({ title, relation }) => `${relation} ${title}`)
}

describe('a kind of document in place of another', () => {
  it.each(SENTENCES)('reads the same citations: %s', (file) => {
    const text = readFileSync(file, 'utf8')
    const before = citedIn(text)
    const title = [...text.matchAll(TITLE)].map(([, words = '']) => words).find((words) => before.some((one) => one.endsWith(words)))
    const kind = kindOfTitle(title ?? '')
    if (title === undefined || kind === null) throw new Error(`${file} cites nothing that ends in a kind of document`)
    for (const other of DOCUMENT_KINDS.filter((one) => one !== '函')) {
      const renamed = title.slice(0, -kind.length) + other
      const expected = before.map((one) => one.replaceAll(title, renamed))
      expect([other, citedIn(text.replaceAll(title, renamed))]).toEqual([other, expected])
    }
  })
})
