import { LRUCache } from 'lru-cache'
import { readMark, storedMark } from '../../wording/marks.ts'
import type { MarkedPassage } from '../../wording/passage.ts'
import type { Send } from '../database.ts'
import { inParts } from '../inParts.ts'
import { loadStatement } from '../statements.ts'
import { forgetCommonMarks } from './commonMarks.ts'

/** Maximum number of terms in one Lucene query. */
const WORDS = 1000

/** Bytes of marks kept in memory: those of some 20,000 documents. */
const BYTES_KEPT = 160 * 2 ** 20
/** Milliseconds for which they are kept. */
const KEPT_FOR = 60_000
/** Documents whose marks are read together: as text they take much more than as numbers. */
const READ_TOGETHER = 500
/** Bytes of a passage beside its marks, roughly. */
const PASSAGE = 400

interface Kept {
  /** The digest of the document, which covers its words. */
  readonly digest: string
  readonly passages: readonly MarkedPassage[]
}

/** By document: most come up in batch after batch, and their marks would be most of what a load reads. */
const kept = new LRUCache<string, Kept>({ maxSize: BYTES_KEPT, sizeCalculation: sizeOf })

function sizeOf({ passages }: Kept): number {
  return passages.reduce((sum, { marks }) => sum + marks.byteLength + PASSAGE, PASSAGE)
}

/** Must be called for documents whose marks are written again: other rules may find other marks in the same words. */
export function forgetMarks(documents: readonly string[]): void {
  for (const document of documents) kept.delete(document)
}

/** A minute after the last load: a program that continues would keep them in memory for nothing. */
function forgetAllLater(): void {
  clearTimeout(forgetting)
  forgetting = setTimeout(() => {
    kept.clear()
    forgetCommonMarks()
  }, KEPT_FOR)
  forgetting.unref()
}

let forgetting: NodeJS.Timeout | undefined

/** The passages of held documents that contain any of these marks. */
export async function markHolders(send: Send, marks: readonly number[]): Promise<readonly MarkedPassage[]> {
  const queries = [...inParts(marks, WORDS)].map((some) => some.map(storedMark).join(' '))
  if (queries.length === 0) return []
  const rows = await send(loadStatement('markHolders'), { queries })
  const holders = rows.map((row) => ({ document: String(row.document), digest: String(row.digest) }))
  const found = new Map<string, readonly MarkedPassage[]>()
  for (const { document, digest } of holders) {
    const before = kept.get(document)
    if (before?.digest === digest) found.set(document, before.passages)
  }
  const unknown = holders.flatMap(({ document }) => (found.has(document) ? [] : document))
  for (const some of inParts(unknown, READ_TOGETHER))
    for (const [document, passages] of await markedDocuments(send, some)) found.set(document, passages)
  for (const { document, digest } of holders) kept.set(document, { digest, passages: found.get(document) ?? [] })
  forgetAllLater()
  return [...found.values()].flat()
}

/** The passages of these documents with their marks, as stored. */
export async function markedDocuments(send: Send, ids: readonly string[]): Promise<ReadonlyMap<string, readonly MarkedPassage[]>> {
  if (ids.length === 0) return new Map()
  const rows = await send(loadStatement('markedDocuments'), { ids })
  return new Map(
    rows.map(({ document, passages, marks }) => [
      String(document),
      (passages as readonly string[]).map((id, at) => ({
        id,
        document: String(document),
        marks: Float64Array.from((marks as readonly string[])[at]?.split(' ') ?? [], readMark),
      })),
    ]),
  )
}
