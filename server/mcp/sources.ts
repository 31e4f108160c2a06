import { LIMITS } from '../graphql/limits.ts'
import type { PolicyRecord } from '../neo4j/store/records.ts'
import type { Store } from '../neo4j/store.ts'

/** A document that is quoted; `text` is null where the texts of one answer would be too much to hold. */
export interface QuotedDocument {
  readonly policy: PolicyRecord
  readonly text: string | null
}

/** A Chinese character in UTF-8. */
const BYTES = 3

/** The policies with these ids, with their texts as far as the limit of an answer allows. */
export async function quotedDocuments(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, QuotedDocument>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const policies = [...(await store.nodes(wanted)).values()].filter((node): node is PolicyRecord => node.kind === 'POLICY')
  let left = LIMITS.answerBytes
  const affordable = policies.filter(({ charCount }) => {
    left -= (charCount ?? 0) * BYTES
    return left >= 0
  })
  const texts = affordable.length === 0 ? new Map<string, string>() : await store.texts(affordable.map(({ id }) => id))
  return new Map(policies.map((policy) => [policy.id, { policy, text: texts.get(policy.id) ?? null }]))
}
