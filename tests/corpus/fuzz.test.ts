import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placedAlarms } from '../../server/alarms/alarms.ts'
import { extract } from '../../server/extraction/extract.ts'
import { outlineOf } from '../../server/structure/outlineOf.ts'
import { cleaned } from '../text/cleaned.ts'

const WORDS = [
  '一、',
  '（一）',
  '（二）',
  '1.',
  '2.',
  '1．',
  '1、',
  '（1）',
  '①',
  '11.1',
  '第一条',
  '第一章',
  '附件',
  '附件1',
  '附件：',
  '目录',
  '序号',
  '任务一：',
  '\n',
  '\n\n',
  '\r\n',
  '\f',
  ' ',
  '　',
  '。',
  '；',
  '：',
  '，',
  '、',
  '（',
  '）',
  '(',
  ')',
  '《',
  '》',
  '〔',
  '〕',
  '“',
  '”',
  '**',
  '[bookmark: a]',
  '# Page 3:',
  '- 2 -',
  '总体要求',
  '基本原则',
  '重点任务',
  '保障措施',
  '责任单位：',
  '牵头单位',
  '市商务局',
  '负责',
  '关于印发',
  '实施方案',
  '的通知',
  '2023年5月10日',
  '甘政办发〔2023〕38 号',
  '（2023 年5 月10 日）',
  '当前位置:首页> 最新文件',
  '扫一扫在手机打开当前页',
  '索引号: 1',
  '文  号: 2',
  '𠮷',
  '\u0000',
  '\ud800',
]

describe('a text of any kind', () => {
  it('is read without an error, its measures in order, apart, and led back to the source', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 6 })), { maxLength: 80 }), (words) => {
        const text = cleaned(words.join(''))
        const { measures, parts, warnings } = outlineOf(text)
        let end = 0
        for (const { span, text: said } of measures) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          expect(said).toBe(text.text.slice(span.start, span.end))
          end = span.end
          const source = text.toSource(span)
          expect(source.end).toBeLessThanOrEqual(text.source.text.length)
        }
        expect(new Set(measures.map(({ path }) => path)).size).toBe(measures.length)
        expect(parts.every(({ span }) => span.start <= span.end)).toBe(true)
        expect(warnings.every(({ message }) => message.length > 0)).toBe(true)
        for (const { start, end, words: said } of placedAlarms(extract(outlineOf(text))))
          expect(text.source.text.slice(start, end)).toBe(said)
      }),
      { numRuns: 600 },
    )
  })
})

const FIVE_MB = 1_700_000
const LESS = 200_000
/** More than the arguments that fit on a stack: where a list of lines or marks is spread into a call, this many are too many. */
const MANY_LINES = 150_000

describe('a long text', () => {
  it.each([
    ['of one line', '推动高质量发展，'.repeat(FIVE_MB / 8)],
    ['of deep nesting', '一、总体\n（一）要求\n1.任务\n（1）细则\n①要点\n'.repeat(MANY_LINES / 5)],
    ['of only brackets', '（'.repeat(FIVE_MB)],
    ['of one line of marks', '（一）加强。'.repeat(LESS / 6)],
    ['of only closing brackets', '）'.repeat(LESS)],
    ['of pairs of brackets', '（）'.repeat(LESS / 2)],
    ['of brackets on lines', '（\n）\n'.repeat(LESS / 4)],
    ['of line feeds', `正文。${'\n'.repeat(LESS)}`],
    ['of blanks', `正文。${' '.repeat(LESS)}完`],
    ['of page lines', '# Page 3:\n正文，\n'.repeat(LESS / 14)],
    ['of attachments', '附件1\n实施方案\n'.repeat(LESS / 9)],
    ['of titles', '关于印发实施方案的通知\n2023年5月10日\n'.repeat(LESS / 22)],
    ['of bodies', `一、任务\n${'推动工作。（责任单位：市商务局）\n'.repeat(LESS / 16)}`],
  ])('%s is read without an error, and whole', (_, words) => {
    const { text } = outlineOf(cleaned(words))
    expect(text.source.text).toHaveLength(words.length)
  })
})
