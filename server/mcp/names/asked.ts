import { LIMITS } from '../../graphql/limits.ts'
import type { NodeRecord } from '../../neo4j/store/records.ts'
import { BadArgument } from '../badArgument.ts'
import type { Ambiguous, NotHeld } from '../reply.ts'

/** What a name was resolved to. Never a guess: one node, or why it is not one. */
export type Resolved<N extends NodeRecord> = { readonly kind: 'one'; readonly node: N } | NotHeld | Ambiguous

/** A name as given, without outer blanks, where it can be looked for. */
export function nameIn(argument: string, given: string): string {
  const words = given.trim()
  if (words === '') throw new BadArgument(argument, 'is empty.')
  if (words.length > LIMITS.searchText) throw new BadArgument(argument, `has ${words.length} characters; ${LIMITS.searchText} are allowed.`)
  return words
}

/** The one node of `fitting`, else all of them as candidates, else not held. */
export function oneOf<N extends NodeRecord>(
  argument: string,
  asked: string,
  fitting: readonly N[],
  { why, similar }: { readonly why: string; readonly similar: readonly NodeRecord[] },
): Resolved<N> {
  const [first, second] = fitting
  if (first === undefined) return { kind: 'not held', asked, why, similar }
  return second === undefined ? { kind: 'one', node: first } : { kind: 'ambiguous', argument, asked, candidates: fitting }
}
