import { describe, expect, it } from 'vitest'
import type { Piece, PrintedPage, Rule } from '../../server/formats/pages/page.ts'
import { drawnTables } from '../../server/formats/pages/tables.ts'

const across = (at: number, from: number, to: number): Rule => ({ kind: 'across', at, from, to })
const down = (at: number, from: number, to: number): Rule => ({ kind: 'down', at, from, to })
const piece = (words: string, x: number, y: number): Piece => ({ words, x, y, width: 10 * words.length, size: 10 })

const SENTENCE = '为鼓励企业加大研发投入，市科技局制定了研发投入补助办法。'
const sentences = (count: number, y: number) => Array.from({ length: count }, (_, line) => piece(SENTENCE, 50, y + 14 * line))

/** A page of a site: a frame with margins on both sides, in it the record of the document, two cells a row, and below that the text. */
function pageOf(text: readonly Piece[]): PrintedPage {
  const box = [40, 560].flatMap((at) => [down(at, 20, 800)])
  return {
    width: 600,
    height: 850,
    rules: [
      ...box,
      down(20, 20, 800),
      down(580, 20, 800),
      down(300, 20, 80),
      across(20, 20, 580),
      across(50, 40, 560),
      across(80, 40, 560),
      across(800, 20, 580),
    ],
    pieces: [
      piece('索引号：114/2026', 50, 40),
      piece('发布机构：市科技局', 310, 40),
      piece('成文日期：2026年', 50, 70),
      piece('文号：无', 310, 70),
      ...text,
    ],
  }
}

const wordsOf = (page: PrintedPage) =>
  drawnTables(page).map(({ grid }) => grid.cells.flatMap(({ paragraphs }) => paragraphs).filter((words) => words !== ''))

describe('the tables drawn on a page', () => {
  it('end where a frame around text begins, though the frame leaves margins', () => {
    const [table, ...others] = drawnTables(pageOf(sentences(12, 100)))
    expect(others).toEqual([])
    expect(table?.bottom).toBe(80)
    expect(wordsOf(pageOf(sentences(12, 100)))).toEqual([['索引号：114/2026', '发布机构：市科技局', '成文日期：2026年', '文号：无']])
  })

  it('hold a row over all columns that is short', () => {
    expect(wordsOf(pageOf([piece('备注：无', 50, 100)]))).toEqual([
      ['索引号：114/2026', '发布机构：市科技局', '成文日期：2026年', '文号：无', '备注：无'],
    ])
  })

  it('hold a long cell that stands beside another', () => {
    const page = pageOf(sentences(12, 100).map((line) => ({ ...line, words: line.words.slice(0, 24), width: 240 })))
    const beside = { ...page, rules: [...page.rules, down(300, 80, 800)], pieces: [...page.pieces, piece('市科技局', 310, 100)] }
    expect(wordsOf(beside)[0]?.slice(-2).join('')).toMatch(/市科技局$/)
  })
})
