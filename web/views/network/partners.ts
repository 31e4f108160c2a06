import type { FoundPartner } from './operations.ts'
import { type Share, sharesOf } from './shares.ts'
import type { Sort } from './state.ts'

/** A row of the network. */
export interface Partner {
  readonly id: string
  readonly name: string
  readonly status: FoundPartner['department']['status']
  readonly reason: string | null
  readonly together: number
  readonly shares: Readonly<Record<Share, number>>
  readonly documents: number
}

export interface Partners {
  /** Individually named departments. */
  readonly departments: readonly Partner[]
  /** Groups such as 各区政府 and 有关部门, which name no single department. */
  readonly collective: readonly Partner[]
}

/** Splits the partners into named departments and groups. */
export function partnersOf(found: readonly FoundPartner[]): Partners {
  const of = (collective: boolean) =>
    found.filter(({ department: { kind } }) => (kind === 'COLLECTIVE' || kind === 'OPEN_ENDED') === collective).map(partnerOf)
  return { departments: of(false), collective: of(true) }
}

function partnerOf({ department: { id, name, status, reason }, together, documents, ...counts }: FoundPartner): Partner {
  return { id, name, status, reason, together, documents, shares: sharesOf(counts) }
}

const collator = new Intl.Collator('zh-CN')

/** Sorts the partners: numbers in descending order, names alphabetically; `up` reverses the order. The sort is stable. */
export function sorted(partners: readonly Partner[], sort: Sort, up: boolean): readonly Partner[] {
  const turn = up ? -1 : 1
  return partners.toSorted((a, b) => turn * (sort === 'name' ? collator.compare(a.name, b.name) : countOf(b, sort) - countOf(a, sort)))
}

function countOf({ together, documents, shares }: Partner, sort: Exclude<Sort, 'name'>): number {
  if (sort === 'together') return together
  return sort === 'documents' ? documents : shares[sort]
}
