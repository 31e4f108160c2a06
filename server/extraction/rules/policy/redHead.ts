import type { Span } from '../../../text/span.ts'
import { namesAbove, namesInLine } from '../../policy/signers.ts'
import type { Rule, RuleContext } from '../../rule.ts'

/** A red head (红头) is within this many characters of the start of the text. */
const HEAD = 1200
const FILE = /[^\S\n]*文[^\S\n]*件[^\S\n]*(?=\n|$)/gu

/** The departments of the red head, one below the other, with 文件 after one of them or below. */
export const redHead: Rule = {
  name: 'red-head',
  does: 'Takes the issuers from the red head above the document number: one department or several under one another, with 文件 beside them.',
  doesInChinese: '从文号上方的红头读取发文机关：一个或上下并列的几个，旁有“文件”二字。',
  examples: ['柳州市教育局\n柳州市财政局　文件\n柳州市公安局\n柳教发〔2024〕3号'],
  find(context) {
    const number = context.policy.documentNumber?.span
    if (!number || number.start > HEAD) return {}
    for (const match of context.folded.slice(0, number.start).matchAll(FILE)) {
      const head = headAround(context, match.index, number.start)
      if (head !== null) return { policy: { issuer: { value: head.names.join('、'), span: head.span, rule: this.name } } }
    }
    return {}
  },
}

/** The names in the line of 文件 and in those above and below it, down to the number. */
function headAround(context: RuleContext, file: number, number: number): { names: readonly string[]; span: Span } | null {
  const { folded } = context
  const line = { start: folded.lastIndexOf('\n', file - 1) + 1, end: folded.indexOf('\n', file) }
  const own = namesInLine(context, { start: line.start, end: file })
  if (own.length === 0 && folded.slice(line.start, file).trim() !== '') return null
  const below = linesIn(folded, { start: line.end + 1, end: folded.lastIndexOf('\n', number - 1) })
  const namesBelow = below.map((each) => namesInLine(context, each))
  if (namesBelow.some((each) => each.length === 0)) return null
  const above = namesAbove(context, line.start)
  const names = [...above.names, ...own, ...namesBelow.flat()]
  return names.length > 0 ? { names, span: { start: above.start, end: below.at(-1)?.end ?? line.end } } : null
}

/** The lines that are not empty. */
function linesIn(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = []
  for (let at = start; at < end; ) {
    const feed = text.indexOf('\n', at)
    const line = { start: at, end: feed < 0 || feed > end ? end : feed }
    if (text.slice(line.start, line.end).trim() !== '') lines.push(line)
    at = line.end + 1
  }
  return lines
}
