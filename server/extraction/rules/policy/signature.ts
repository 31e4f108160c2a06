import type { Span } from '../../../text/span.ts'
import { dayOf, FULL_DATE } from '../../dates.ts'
import { isDepartmentName, parted } from '../../policy/issuerNames.ts'
import type { Rule, RuleContext } from '../../rule.ts'

const DATE_LINE = new RegExp(
  `(?<=^|\\n)(?<body>[^\\n\\d〇一二三四五六七八九]{0,60}?)[ \\t\\u3000]*(?<date>${FULL_DATE})[ \\t\\u3000]*(?=\\n|$)`,
  'gu',
)

/** The department and the date under a notice. */
export const signature: Rule = {
  name: 'signature',
  does: 'Takes the date, and the issuer above it, from the first line that is a date under the name of a department.',
  doesInChinese: '取机关名称下方第一个独占一行的日期为成文日期，其上方的机关为发文机关。',
  examples: ['红旗区人民政府\n2023年3月29日', '天津市滨海新区人民政府\n\n2020年6月30日'],
  find(context) {
    for (const match of context.folded.matchAll(DATE_LINE)) {
      const day = dayOf(match.groups?.date ?? '')
      if (!day) continue
      const end = match.index + match[0].trimEnd().length
      const date = { value: day, span: { start: match.index + match[0].indexOf(match.groups?.date ?? ''), end }, rule: this.name }
      const bodies = departmentsAbove(context, match.index, match.groups?.body ?? '')
      if (bodies) return { policy: { date, issuer: { ...bodies, rule: this.name } } }
    }
    return {}
  },
}

/** The lines above a date that are names of departments: one, or all that sign together. */
function departmentsAbove(context: RuleContext, dateLine: number, inLine: string): { value: string; span: Span } | null {
  const own = inLine.trim()
  if (own && isDepartmentName(own)) return { value: own.replace(/\s+/gu, ''), span: spanOf(context, dateLine, own) }
  if (own) return null
  const names: string[] = []
  let start = dateLine
  while (start > 0 && names.length < 20) {
    const lineStart = context.folded.lastIndexOf('\n', start - 2) + 1
    const line = context.folded.slice(lineStart, start - 1).trim()
    const own = namesInLine(line, asPrinted(context, { start: lineStart, end: start - 1 }))
    if (line.length > 80 || own.length === 0) break
    names.unshift(...own)
    start = lineStart
  }
  return names.length > 0 ? { value: names.join('、'), span: { start, end: dateLine - 1 } } : null
}

/** The words of a line with the blanks that were cleaned out of it. */
function asPrinted({ outline: { text } }: RuleContext, line: Span): string {
  const { start, end } = text.toSource(line)
  return text.source.text.slice(start, end)
}

/** 广州市财政局　广州市医疗保障局 on one line are two; 滨 海 新 区 人 民 政 府 is one, set wide. */
function namesInLine(line: string, printed: string): readonly string[] {
  const parts = printed.split(/[\s\u3000]+/u).filter((part) => part !== '')
  if (parts.length > 1 && parts.every((part) => part.length >= 4 && isDepartmentName(part))) return parts
  return isDepartmentName(line) ? parted(line.replace(/\s+/gu, '')).split('、') : []
}

function spanOf(context: RuleContext, from: number, words: string): Span {
  const start = context.folded.indexOf(words, from)
  return { start, end: start + words.length }
}
