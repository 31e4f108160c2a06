import { expect, it } from 'vitest'
import { marksOf } from '../../web/views/diff/marks.ts'

const change = (what: 'FIGURE' | 'DEADLINE' | 'ROLE', left: string | null, right: string | null) => ({ what, left, right })

it.each([
  ['a figure in its words', '新增企业20家以上。', [change('FIGURE', '20家以上', '30家以上')], 'left', ['20家以上']],
  ['the other side', '新增企业30家以上。', [change('FIGURE', '20家以上', '30家以上')], 'right', ['30家以上']],
  ['nothing where the side has none', '新增企业。', [change('DEADLINE', null, '6月底前')], 'left', []],
  ['nothing of a role', '由lead负责', [change('ROLE', 'lead', 'support')], 'left', []],
  ['nothing that does not stand there', '新增企业。', [change('FIGURE', '20家', null)], 'left', []],
] as const)('marks %s', (_, text, changes, side, words) => {
  expect(marksOf(text, changes, side).map(({ start, end }) => text.slice(start, end))).toEqual(words)
})
