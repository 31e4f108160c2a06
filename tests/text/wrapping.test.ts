import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainDocument } from '../../server/formats/txt.ts'
import { outlineOf } from '../../server/structure/outlineOf.ts'
import { clean } from '../../server/text/clean.ts'
import { cleaned } from './cleaned.ts'
import { chance, paged, wrapped } from './wrapped.ts'

const FOLDERS = ['tests/held-out', 'tests/development']
/** The clean text of notices: one paragraph a line. */
const notices = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => clean(plainDocument(name, readFileSync(`${folder}/${name}`))).text),
)

/** The measures of a text, blanks and breaks aside. */
const measuresOf = (text: string) => outlineOf(cleaned(text)).measures.map(({ label, text: words }) => label + words.replaceAll(/\s/g, ''))

/** Of all measures, printed so, the share that is not the same. */
function changed(print: (text: string) => readonly string[]): number {
  let all = 0
  let lost = 0
  for (const text of notices) {
    const known = measuresOf(text)
    for (const printed of print(text)) {
      const found = new Set(measuresOf(printed))
      all += known.length
      lost += known.filter((measure) => !found.has(measure)).length
    }
  }
  expect(all).toBeGreaterThan(500)
  return lost / all
}

describe('a notice printed in another way has the same measures', () => {
  const next = chance(7)
  const widths = () => [20 + next(11), 31 + next(15), 46 + next(15)]

  it('with paragraphs indented, at any width of 20 to 60', () => {
    expect(changed((text) => widths().map((width) => wrapped(text, width, '　　')))).toBeLessThan(0.003)
  })

  // if a sentence ends at the margin, nothing shows whether its paragraph ends there too
  it('without an indent, at any width of 20 to 60', () => {
    expect(changed((text) => widths().map((width) => wrapped(text, width)))).toBeLessThan(0.004)
  })

  it('with breaks at the ends of pages, numbered or not', () => {
    const marks = [(page: number) => `— ${page} —`, (page: number) => `柳州市水利局文件\n${page}`, () => '']
    expect(changed((text) => marks.map((mark) => paged(text, next, mark)))).toBeLessThan(0.01)
  })
})
