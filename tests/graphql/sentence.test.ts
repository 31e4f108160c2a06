import { describe, expect, it } from 'vitest'
import { sentenceRest } from '../../server/neo4j/store/sentence.ts'

/** `before|quote|after` of a text, with the passage between bars. */
const around = (text: string) => {
  const [before = '', quote = '', after = ''] = text.split('|')
  const rest = sentenceRest(before, after)
  return `${rest.before}|${quote}|${rest.after}`
}

describe('the rest of a sentence', () => {
  it.each([
    [
      'the bracket that holds the name',
      '落实政策。（|区财政局|、区发改委按职责分工负责）\n2.其他',
      '（|区财政局|、区发改委按职责分工负责）',
    ],
    ['the sentence, where no bracket holds it', '一、总则。由|区财政局|牵头办理。其他部门配合。', '由|区财政局|牵头办理。'],
    [
      'not a bracket that is closed before it',
      '对（小微）企业，由|区税务局|减免（含附加）。',
      '对（小微）企业，由|区税务局|减免（含附加）。',
    ],
    ['the innermost bracket', '（牵头单位：（|区商务局|）；配合：区财政局）', '（|区商务局|）'],
    [
      'lines that the width of a page had broken',
      '为进一步落实国家关于扎实稳住经济的各项部署要求，由区\n|财政局|牵头，区发改委配合。',
      '为进一步落实国家关于扎实稳住经济的各项部署要求，由区\n|财政局|牵头，区发改委配合。',
    ],
    ['no heading before it', '一、财政政策\n由|区财政局|负责\n　　二、金融政策', '由|区财政局|负责'],
  ])('is %s', (_, text, expected) => {
    expect(around(text)).toBe(expected)
  })

  it('is a piece of the source, to the letter', () => {
    const text = '甲；乙\n|丙|丁\t戊；己'
    expect('甲；乙\n丙丁\t戊；己').toContain(around(text).replaceAll('|', ''))
  })
})
