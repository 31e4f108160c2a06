import { LIMITS } from '../../graphql/limits.ts'
import type { NodeRecord } from '../../neo4j/store/records.ts'
import { BadArgument } from '../badArgument.ts'
import type { Ambiguous, NotHeld } from '../reply.ts'

/** The result of resolving a name. Never a guess: either one node, or the reason why not. */
export type Resolved<N extends NodeRecord> = { readonly kind: 'one'; readonly node: N } | NotHeld | Ambiguous

/** A trimmed name, if it can be searched for. */
export function nameIn(argument: string, given: string): string {
  const words = given.trim()
  if (words === '') throw new BadArgument(argument, 'is empty.')
  if (words.length > LIMITS.searchText) throw new BadArgument(argument, `has ${words.length} characters; ${LIMITS.searchText} are allowed.`)
  return words
}

interface Otherwise {
  /** Why nothing is held. */
  readonly why: string
  readonly similar: readonly NodeRecord[]
  /** true if more nodes fit than were looked up. */
  readonly more?: boolean
  /** Why even a single fitting node may not be what was asked for. */
  readonly doubt?: string | undefined
}

/** The single node of `fitting`; several are returned as candidates, none as not held. */
export function oneOf<N extends NodeRecord>(
  argument: string,
  asked: string,
  fitting: readonly N[],
  { why, similar, more = false, doubt }: Otherwise,
): Resolved<N> {
  const [first, second] = fitting
  if (first === undefined) return { kind: 'not held', asked, why, similar }
  if (second === undefined && doubt === undefined) return { kind: 'one', node: first }
  return { kind: 'ambiguous', argument, asked, candidates: fitting, more, ...(doubt === undefined ? {} : { doubt }) }
}
