import { kindOfTitle } from '../../lexicon/documentTitles.ts'
import type { Span } from '../../text/span.ts'
import { dayOf, FULL_DATE } from '../dates.ts'
import type { RuleContext } from '../rule.ts'
import { issuerOfTitle } from './issuerNames.ts'

interface Printed {
  readonly value: string
  readonly span: Span
}

/** The facts in the heading of a collected notice. */
export interface CompendiumHeading {
  readonly title: Printed | null
  readonly issuer: Printed | null
  readonly date: Printed | null
}

/** 16.国务院…办公室印发《助力…若干措施》（2023年1月11日), 1. 甘肃省…的通知（2023年3月23） */
const DATE_IN_PARENTHESES = new RegExp(`[（(]\\s*(?<date>${FULL_DATE})\\s*[）)]`, 'u')
/** （三）甘肃 or 附件1： may precede it on the line above; 2. or 2、 before the title. */
const LEAD =
  /^\s*(?:附件\d{0,2}[：:]?\s*\n\s*)?(?:[（(][一二三四五六七八九十]+[）)][\u4e00-\u9fff]{2,8}\s*\n)?\s*(?:\d{1,3}\s*[.．、]\s*)?/u
const LONGEST = 300

/** Parses the heading that a collection gives to a notice: number, title, date in parentheses. */
export function compendiumHeadingOf(context: RuleContext): CompendiumHeading | null {
  const head = context.folded.slice(0, LONGEST)
  const match = DATE_IN_PARENTHESES.exec(head)
  const date = match?.groups?.date
  if (!match || !date) return null
  const start = startOfHeading(head.slice(0, match.index))
  const end = start + head.slice(start, match.index).trimEnd().length
  const words = head.slice(start, end)
  if (words.length < 6 || /[。；]/u.test(words) || words.split('\n').length > 4) return null
  const day = dayOf(date)
  const at = match.index + match[0].indexOf(date)
  return { ...titleAndIssuer(context, start, end), date: day ? { value: day, span: { start: at, end: at + date.length } } : null }
}

/** Offset after the last mark of a collected notice: words of the previous notice may be on the same line (…（第一批）2.河南省…). */
function startOfHeading(words: string): number {
  const marks = [...words.matchAll(/(?<=[\n）)》])\d{1,3}[.．、]\s*(?=[\u4e00-\u9fff])/gu)]
  const last = marks.at(-1)
  return last ? last.index + last[0].length : (LEAD.exec(words)?.[0].length ?? 0)
}

/** A heading …印发《…》 without 关于…的通知 was written by the collector; the document's own title is in 《》. */
function titleAndIssuer(context: RuleContext, start: number, end: number): Pick<CompendiumHeading, 'title' | 'issuer'> {
  const words = context.text.slice(start, end)
  const value = words.replace(/\s+/gu, '')
  const handedOn = /(?<!关于)(?:印发|发布)\s*《(?<inner>[\s\S]+)》\s*$/u.exec(words)?.groups?.inner
  if (!handedOn) return { title: kindOfTitle(value) === null ? null : { value, span: { start, end } }, issuer: null }
  const from = start + words.lastIndexOf(handedOn)
  const issuer = issuerOfTitle(value)
  return {
    title: { value: handedOn.replace(/\s+/gu, ''), span: { start: from, end: from + handedOn.length } },
    issuer: issuer ? { value: issuer, span: { start, end } } : null,
  }
}
