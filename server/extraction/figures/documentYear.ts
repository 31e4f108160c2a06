import type { RuleContext } from '../rule.ts'

/** The date from which a document speaks, if known: 6月底前 means the next June. */
export interface Speaking {
  readonly year: number | null
  /** ISO day, if the document is dated. */
  readonly day: string | null
  /** true if the title names the next year: 2024年工作要点 of December 2023. */
  readonly ahead?: boolean
}

/** The year of a document: from its date, its number, its title, its first day in force, or else the latest number that it cites. */
export function speakingOf(context: RuleContext): Speaking {
  const { date, published, documentNumber, title } = context.policy
  const day = date?.value ?? published?.value ?? null
  if (day) {
    const year = Number(day.slice(0, 4))
    const ahead = yearAhead(title?.value ?? '', year)
    return { year: ahead ?? year, day, ahead: ahead !== null }
  }
  const own = /〔(\d{4})〕/u.exec(documentNumber?.value ?? '')?.[1] ?? /((?:19|20)\d{2})\s*年/u.exec(title?.value ?? '')?.[1]
  if (own) return { year: Number(own), day: null }
  const inForce = /自((?:19|20)\d{2})年\d{1,2}月\d{1,2}日起(?:施行|实施|执行)/u.exec(context.folded)?.[1]
  if (inForce) return { year: Number(inForce), day: null }
  const cited = context.earlier.citations.flatMap(({ number }) => /〔(\d{4})〕/u.exec(number ?? '')?.[1] ?? [])
  return { year: cited.length > 0 ? Math.max(...cited.map(Number)) : null, day: null }
}

/** The year after the document's date, if the title names only that year; not 三年行动计划（2024—2026年）. */
function yearAhead(title: string, year: number): number | null {
  const named = [...title.matchAll(/(?<![-－—–~～至到〔\d])(20\d{2})(?=年(?![-－—–~～至到])|年?度)/gu)].map((match) => Number(match[1]))
  return named.length > 0 && named.every((one) => one === year + 1) && !/20\d{2}年?[-－—–~～至到]/u.test(title) ? year + 1 : null
}
