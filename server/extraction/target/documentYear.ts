import type { RuleContext } from '../rule.ts'

/** The day from which a document speaks, as far as it tells: 6月底前 means the next June. */
export interface Speaking {
  readonly year: number | null
  /** ISO day, where the document is dated. */
  readonly day: string | null
}

/** The year of a document: of its date, its number or its title, else of the latest number that it cites. */
export function speakingOf(context: RuleContext): Speaking {
  const { date, published, documentNumber, title } = context.policy
  const day = date?.value ?? published?.value ?? null
  if (day) return { year: Number(day.slice(0, 4)), day }
  const own = /〔(\d{4})〕/u.exec(documentNumber?.value ?? '')?.[1] ?? /((?:19|20)\d{2})\s*年/u.exec(title?.value ?? '')?.[1]
  if (own) return { year: Number(own), day: null }
  const cited = context.earlier.citations.flatMap(({ number }) => /〔(\d{4})〕/u.exec(number ?? '')?.[1] ?? [])
  return { year: cited.length > 0 ? Math.max(...cited.map(Number)) : null, day: null }
}
