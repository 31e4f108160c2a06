import type { Node } from 'neo4j-driver'
import { text } from '../../graph/properties.ts'
import type { LifeState } from '../../lexicon/lifeStates.ts'
import type { DocumentRecord, PolicyRecord } from './records.ts'
import type { Row, Session } from './session.ts'
import { ofKind } from './tasks.ts'

/** The state of a document on a day, with the words that prove it. */
export interface DocumentState {
  readonly asOf: string
  readonly state: LifeState
  /** The day on which the state began, or for NOT_YET_IN_FORCE will end; null if no text states it. */
  readonly since: string | null
  /** The last day in force, according to its own text. */
  readonly until: string | null
  /** The quoted words: from its own text, its website record (有效, 失效), or the policy that repeals it. */
  readonly words: string | null
  /** Id of the policy that repeals it. */
  readonly repealedBy: string | null
}

/** A statement that ends the validity of the document, made by a held policy that is not a draft. */
export interface Repeal {
  readonly policy: string
  /** First day of the repeal: the repealing policy's first day in force, or the day it was signed; null if neither is known. */
  readonly on: string | null
  readonly words: string | null
}

/** The other held policies with the same number as these, by id. */
export async function sameNumbers(session: Session, ids: readonly string[]): Promise<ReadonlyMap<string, readonly PolicyRecord[]>> {
  const rows = await session.read('Policy.sameNumber', { ids })
  return new Map(rows.map((row) => [String(row.id), (row.others as readonly Node[]).map((each) => ofKind('POLICY', each))]))
}

/** The repeals of these documents, by id. */
export async function repeals(session: Session, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Repeal[]>> {
  const rows = await session.read('Document.state', { ids })
  return new Map(rows.map((row) => [String(row.id), (row.repeals as readonly Row[]).map(repealOf)]))
}

const repealOf = (row: Row): Repeal => ({ policy: String(row.policy), on: text(row, 'on'), words: text(row, 'words') })

/**
 * The state of a document on a day. Without any statement about its validity it is UNKNOWN, never IN_FORCE. ISO days compare correctly as
 * strings.
 */
export function stateOn(asOf: string, document: DocumentRecord, repeals: readonly Repeal[]): DocumentState {
  const told = { asOf, since: null, until: null, words: null, repealedBy: null }
  const repeal = earliest(repeals)
  if (document.kind === 'POLICY' && document.draft) return { ...told, state: 'DRAFT', words: document.title }
  if (repeal?.on && repeal.on <= asOf) {
    return { ...told, state: 'REPEALED', since: repeal.on, words: repeal.words, repealedBy: repeal.policy }
  }
  if (document.kind !== 'POLICY') return { ...told, state: 'UNKNOWN' }
  const { validity, inForceFrom, inForceTo, inForceWords, inForceToWords, recordedTo } = document
  const signed = document.issuedOn ?? document.publishedOn
  const own = { ...told, until: inForceTo, words: [inForceWords, inForceToWords].filter((words) => words !== null).join(' … ') || null }
  const first = inForceFrom ?? signed
  if (first !== null && asOf < first) return { ...own, state: 'NOT_YET_IN_FORCE', since: first }
  const [last, atLatest] = [inForceTo, recordedTo].filter((day) => day !== null).sort()
  const ended = { ...own, words: inForceToWords ?? inForceWords }
  if (last !== undefined && last < asOf) {
    return asOf <= (atLatest ?? last) ? { ...ended, state: 'UNKNOWN' } : { ...ended, state: 'EXPIRED', since: atLatest ?? last }
  }
  if (validity !== null && ENDED.test(validity)) {
    return { ...own, state: validity.includes('废止') ? 'REPEALED' : 'EXPIRED', words: validity }
  }
  // A held policy repeals it, but the first day of the repeal is unknown.
  if (repeal && repeal.on === null) return { ...own, state: 'UNKNOWN', words: repeal.words, repealedBy: repeal.policy }
  if (inForceFrom !== null || inForceTo !== null) return { ...own, state: 'IN_FORCE', since: first }
  if (validity !== null && IN_FORCE.test(validity)) return { ...own, state: 'IN_FORCE', since: first, words: validity }
  return { ...own, state: 'UNKNOWN' }
}

/** 失效, 已废止, 全文废止, 无效. */
const ENDED = /失效|废止|无效|作废/u
/** 有效, 现行有效. */
const IN_FORCE = /^(?:现行)?有效$/u

/** The earliest repeal; one without a day only if there is no other. */
const earliest = (repeals: readonly Repeal[]): Repeal | undefined =>
  repeals.toSorted((a, b) => ((a.on ?? '~') < (b.on ?? '~') ? -1 : (a.on ?? '~') > (b.on ?? '~') ? 1 : a.policy < b.policy ? -1 : 1))[0]
