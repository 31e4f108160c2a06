import { describe, expect, it } from 'vitest'
import { why, whyText } from '../../server/inspection/why.ts'
import { readingOf, withTask } from '../extraction/harness.ts'

/** What the rules say of the first place of the words: rule: outcome, words. */
function answersTo(words: string, text: string): readonly string[] {
  const [place] = why(readingOf(text).outline, words)
  return (place?.rules ?? []).flatMap(({ rule, answers }) => answers.map(({ outcome, words: said }) => `${rule.name}: ${outcome}, ${said}`))
}

describe('why', () => {
  it.each([
    [
      'a form is no document',
      '业绩证明函',
      withTask('由企业签署《业绩证明函》。'),
      ['title-in-brackets: refused, left alone: a form, licence, contract or publication'],
    ],
    [
      'an earlier rule has read the words',
      '60个工作日',
      withTask('压减至60个工作日以内。'),
      ['durations: found, targets: deadline 60个工作日以内 → at-most 60 个工作日', 'counts: refused, left alone: not a counting unit'],
    ],
    [
      'a label of the lexicon',
      '归口部门：市商务局',
      withTask('做好各项工作。').replace('（责任单位：市政府办公厅）', '\n归口部门：市商务局'),
      ['role-lines: found, departments: 市商务局 (responsible)'],
    ],
    [
      'a label that is not known, without departments',
      '考核依据：测评报告',
      withTask('做好各项工作（考核依据：测评报告，市商务局负责）。'),
      ['responsible-parenthesis: refused, left alone: the label “考核依据” gives no role, and no list of departments follows it'],
    ],
    [
      'what is to be done is no name',
      '强化督查',
      withTask('做好各项工作（牵头：强化督查）。'),
      ['responsible-parenthesis: refused, left alone: “强化督查” is not a department: it starts with a task'],
    ],
    [
      'the measure says elsewhere who does it',
      '市商务局要加强',
      withTask('市商务局要加强协调。'),
      ['acting-subjects: refused, left alone: the measure says who does it: “市政府办公厅”, found by responsible-parenthesis'],
    ],
  ])('%s', (_, words, text, expected) => expect(answersTo(words, text)).toEqual(expected))

  it('prints the place and no rule that is silent', () => {
    const { outline } = readingOf(withTask('由企业签署《业绩证明函》。'))
    const text = whyText(outline, '业绩证明函', () => 11)
    expect(text).toContain('line 11: “业绩证明函”, in measure 1')
    expect(text).toContain('title-in-brackets')
    expect(text).not.toContain('metadata-facts')
  })

  it('says that the words do not occur', () => {
    expect(whyText(readingOf(withTask('做好工作。')).outline, '没有的话', () => 1)).toBe('“没有的话” does not occur in test.txt.\n')
  })
})
