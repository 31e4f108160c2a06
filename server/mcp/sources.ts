import { LIMITS } from '../graphql/limits.ts'
import type { PolicyRecord } from '../neo4j/store/records.ts'
import type { Store } from '../neo4j/store.ts'

/** A quoted document; `text` is null if the texts of one answer would take too much memory. */
export interface QuotedDocument {
  readonly policy: PolicyRecord
  readonly text: string | null
}

/** Bytes of a Chinese character in UTF-8. */
const BYTES = 3

/** The policies with these ids, with their texts up to the limit of an answer. */
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
