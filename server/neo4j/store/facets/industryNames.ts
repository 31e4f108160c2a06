import type { IndustryRecord } from '../records.ts'
import type { NamedThing } from './facts.ts'

/** Whether an industry has one of these words as id, code, name or synonym. */
export function isIndustryCalled(thing: NamedThing | undefined, words: ReadonlySet<string>): boolean {
  if (thing?.node.kind !== 'INDUSTRY') return false
  const { id, name, code, synonyms }: IndustryRecord = thing.node
  return [id, name, code, ...synonyms].some((each) => each !== null && words.has(each))
}
