import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineSpans, linesOf, type Mark, spanAt } from '../../web/views/reader/segments.ts'

// 003: 红旗区大力提振市场信心促进经济稳定向好政策措施
const TEXT = '1.把恢复和扩大消费摆在优先位置。(责任单位:区财政局、商务局)\r\n\r\n　　2.依托辖区内电商企业'

const mark = (words: string, kind: Mark['kind'] = 'DEPARTMENT'): Mark => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length, kind, node: `dept:${words}`, says: words }
}

const shown = (marks: readonly Mark[], hit: { start: number; end: number } | null = null) =>
  linesOf(lineSpans(TEXT), marks, hit).map((line) =>
    line.segments
      .map(({ start, end, mark, hit }) => {
        const words = TEXT.slice(start, end)
        return `${hit ? '*' : ''}${mark ? `[${words}]` : words}`
      })
      .join('|'),
  )

describe('lines of a source text', () => {
  test('lose line ends and blanks around them, and keep their offsets', () => {
    expect(lineSpans(TEXT).map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      '1.把恢复和扩大消费摆在优先位置。(责任单位:区财政局、商务局)',
      '2.依托辖区内电商企业',
    ])
  })

  test('are cut at marks', () => {
    expect(shown([mark('区财政局'), mark('商务局')])).toEqual([
      '1.把恢复和扩大消费摆在优先位置。(责任单位:|[区财政局]|、|[商务局]|)',
      '2.依托辖区内电商企业',
    ])
  })

  test('show the shortest of marks that lie in one another', () => {
    expect(shown([mark('区财政局、商务局'), mark('商务局')])[0]).toBe('1.把恢复和扩大消费摆在优先位置。(责任单位:|[区财政局、]|[商务局]|)')
  })

  test('show a hit that runs over a line end in both lines', () => {
    const start = TEXT.indexOf('商务局')
    expect(shown([], { start, end: TEXT.indexOf('辖区') })).toEqual([
      '1.把恢复和扩大消费摆在优先位置。(责任单位:区财政局、|*商务局)',
      '*2.依托|辖区内电商企业',
    ])
  })

  test('a mark without length is no mark', () => {
    expect(shown([{ ...mark('商务局'), end: TEXT.indexOf('商务局') }])[0]).not.toContain('[')
  })

  test('whatever the marks, the segments joined are the line', () => {
    const spans = fc.array(fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length)), { maxLength: 12 })
    fc.assert(
      fc.property(spans, (pairs) => {
        const marks = pairs.map(([a, b]): Mark => ({ start: Math.min(a, b), end: Math.max(a, b), kind: 'TARGET', node: 'x', says: '' }))
        for (const line of linesOf(lineSpans(TEXT), marks, marks[0] ?? null)) {
          expect(line.segments.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT.slice(line.start, line.end))
        }
      }),
    )
  })
})

test('the span at an offset is the last one that begins before it', () => {
  const spans = [
    { start: 5, end: 9 },
    { start: 12, end: 20 },
  ]
  expect([0, 5, 10, 12, 99].map((offset) => spanAt(spans, offset))).toEqual([-1, 0, 0, 1, 1])
})
