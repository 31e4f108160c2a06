import { isLabelAlone } from '../../text/lineKinds/assignment.ts'
import type { Span } from '../../text/span.ts'
import { dayOf, FULL_DATE, FULL_DATE_TO_DAY } from '../dates.ts'
import type { RuleContext } from '../rule.ts'
import { isInTable } from './inTable.ts'
import { isDepartmentName, issuersPrinted, withLocalOffices } from './issuerNames.ts'
import { asPrinted } from './printed.ts'

/** Who signs a notice, and when. */
export interface Signature {
  readonly names: readonly string[]
  readonly span: Span
  /** 2023-03-29 */
  readonly day: string
  readonly daySpan: Span
}

const DATE_LINE = new RegExp(
  `(?<=^|\\n)(?<body>[^\\n\\d〇一二三四五六七八九]{0,60}?)[ \\t\\u3000]*(?<date>${FULL_DATE})[ \\t\\u3000]*(?=\\n|$)`,
  'gu',
)

/** 2024年8月20日 with the name after it or on the lines below, after the last sentence of a text. */
const DATE_ABOVE = new RegExp(
  `(?<=[。！；]\\n(?:附件[^\\n]*\\n(?:\\d[^\\n]*\\n){0,9})?)(?<date>${FULL_DATE_TO_DAY})[ \\t\\u3000]*(?<body>[^\\n\\d]{0,60})(?=\\n|$)`,
  'gu',
)

/** 各乡镇人民政府，县政府各部门： */
const SALUTATION = /(?<=^|\n)[^\n。；]{2,200}[：:](?=\n)/u

/**
 * The first line that is a date under the name of a department, with all that sign together above it. Below the salutation, if there is one:
 * above it a site may print its own department and the day of publication.
 */
export function signatureIn(context: RuleContext): Signature | null {
  const signatures = [...signaturesIn(context)]
  const salutation = SALUTATION.exec(context.folded.slice(0, HEAD))?.index ?? 0
  return signatures.find(({ daySpan }) => daySpan.start > salutation) ?? dateAboveIn(context, salutation) ?? signatures[0] ?? null
}

/** Characters in which the salutation is looked for. */
const HEAD = 3000

function* signaturesIn(context: RuleContext): Iterable<Signature> {
  for (const match of context.folded.matchAll(DATE_LINE)) {
    const { body = '', date = '' } = match.groups ?? {}
    const day = dayOf(date)
    if (!day || isInTable(match.index, context)) continue
    const signers = body.trim() === '' ? signersAbove(context, match.index) : signersIn(context, match.index, body)
    const daySpan = { start: match.index + match[0].indexOf(date), end: match.index + match[0].trimEnd().length }
    if (signers) yield { ...signers, day, daySpan }
  }
}

/** The last date that only names of departments follow, on the same line or on those below. */
function dateAboveIn(context: RuleContext, salutation: number): Signature | null {
  const found = [...context.folded.matchAll(DATE_ABOVE)].flatMap((match): readonly Signature[] => {
    const { body = '', date = '' } = match.groups ?? {}
    const day = dayOf(date)
    const end = match.index + match[0].length
    if (!day || match.index < salutation || isInTable(match.index, context)) return []
    const signers = body.trim() === '' ? signersBelow(context, end + 1) : signersIn(context, end - body.length, body)
    return signers ? [{ ...signers, day, daySpan: { start: match.index, end: match.index + date.trimEnd().length } }] : []
  })
  return found.at(-1) ?? null
}

function signersBelow(context: RuleContext, start: number): Pick<Signature, 'names' | 'span'> | null {
  const names: string[] = []
  let end = start
  for (let from = start; from < context.folded.length && names.length < MOST_SIGNERS; from = end + 1) {
    const feed = context.folded.indexOf('\n', from)
    const line = { start: from, end: feed < 0 ? context.folded.length : feed }
    const own = namesInLine(context, line)
    if (own.length === 0) break
    names.push(...own)
    end = line.end
  }
  return names.length > 0 ? { names: withLocalOffices(names), span: { start, end } } : null
}

/** 红旗区人民政府 2023年3月29日 on one line. */
function signersIn(context: RuleContext, lineStart: number, body: string): Pick<Signature, 'names' | 'span'> | null {
  if (!isDepartmentName(body)) return null
  const start = lineStart + body.length - body.trimStart().length
  const span = { start, end: start + body.trim().length }
  return { names: issuersPrinted(asPrinted(context, span)), span }
}

/** The lines above a date that are names of departments: one, or all that sign together. */
function signersAbove(context: RuleContext, dateLine: number): Pick<Signature, 'names' | 'span'> | null {
  const { names, start } = namesAbove(context, dateLine, MOST_SIGNERS)
  return names.length > 0 ? { names: withLocalOffices(names), span: { start, end: dateLine - 1 } } : null
}

/** The departments in the lines directly above the start of a line, until `most` are found, and the start of the first of these lines. */
export function namesAbove(
  context: RuleContext,
  below: number,
  most = Number.POSITIVE_INFINITY,
): { readonly names: readonly string[]; readonly start: number } {
  const names: string[] = []
  let start = below
  while (start > 0 && names.length < most) {
    const line = { start: context.folded.lastIndexOf('\n', start - 2) + 1, end: start - 1 }
    const own = isBelowLabel(context, line) ? [] : namesInLine(context, line)
    const isSeal = names.length === 0 && SEALED_BY.test(context.folded.slice(line.start, line.end).trim())
    if (own.length === 0 && !isSeal) break
    names.unshift(...own)
    start = line.start
  }
  return { names, start }
}

/** 责任单位： above a line: its names have a task, and sign nothing. */
function isBelowLabel({ folded }: RuleContext, { start }: Span): boolean {
  const above = folded.slice(folded.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1)).trim()
  return isLabelAlone(above)
}

const MOST_SIGNERS = 20
const LONGEST_LINE = 80

/** The departments in a line; empty if the line contains anything else. */
export function namesInLine(context: RuleContext, line: Span): readonly string[] {
  const words = context.folded.slice(line.start, line.end).trim()
  const names = words.replace(SEAL, '')
  if (names.length > LONGEST_LINE || !isDepartmentName(names)) return []
  return issuersPrinted(asPrinted(context, line).replace(SEAL, ''))
}

/** 柳州市财政局（盖章）, 国务院某某部际联席会议办公室（国家知识产权局代章） */
const SEAL = /[（(](?:盖章|公章|印章|章|.{2,30}代章)[）)]\s*$/u
/** （国家知识产权局代章） on a separate line below the signature. */
const SEALED_BY = /^[（(].{2,30}代章[）)]$/u
