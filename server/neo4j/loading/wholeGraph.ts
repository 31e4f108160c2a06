import { type Database, inTransaction, type Row, run, streamed } from '../database.ts'
import { loadStatement } from '../statements.ts'
import { verifiedHash } from './contentHash.ts'
import { parsed, printed, type StoredNode, type StoredRelationship } from './digest.ts'
import { lock } from './loadDocument.ts'
import { sendRows } from './rows.ts'

/** A source text, as it is stored. */
export interface StoredText {
  readonly id: string
  readonly text: string
  /** What the format told beside the words, as JSON; null for plain text. */
  readonly layout: string | null
}

/** What is kept beside the graph, so that documents can be replaced and removed one by one. */
export type StoredRecord =
  | {
      readonly of: 'document'
      readonly document: string
      readonly said: string
      readonly digest: string
      readonly passages: readonly string[]
      readonly marks: readonly string[]
    }
  | { readonly of: 'shared'; readonly about: string; readonly said: string; readonly digest: string }
  | { readonly of: 'mark'; readonly mark: string; readonly documents: number }

/** Takes all that a store holds, piece by piece, in this order: nodes, relationships, texts, records. */
export interface WholeGraphSink {
  /** `hash` is the content hash of what follows. */
  begin(hash: string): void
  node(node: StoredNode): void
  relationship(relationship: StoredRelationship): void
  text(text: StoredText): void
  record(record: StoredRecord): void
  end(): void
}

/** Streams all that the store holds into `sink`, as of one moment: until the end no load passes. The memory needed does not depend on its size. */
export function readWholeGraph(database: Database, sink: WholeGraphSink): Promise<void> {
  return streamed(database, async (send, stream) => {
    const [meta] = await send(loadStatement('holdLoads'))
    sink.begin(printed(parsed(meta?.digest)))
    await stream(loadStatement('storedNodes'), (row) => sink.node(row as unknown as StoredNode))
    await stream(loadStatement('storedRelationships'), (row) => sink.relationship(row as unknown as StoredRelationship))
    await stream(loadStatement('storedTexts'), (row) => sink.text(row as unknown as StoredText))
    await stream(loadStatement('storedDocumentRecords'), (row) => sink.record({ of: 'document', ...row } as StoredRecord))
    await stream(loadStatement('storedSharedRecords'), (row) => sink.record({ of: 'shared', ...row } as StoredRecord))
    await stream(loadStatement('storedCommonMarks'), (row) => sink.record({ of: 'mark', ...row } as StoredRecord))
    sink.end()
  })
}

/** A piece of a whole graph, as `WholeGraphSink` takes it. */
export type Piece =
  | { readonly kind: 'node'; readonly value: StoredNode }
  | { readonly kind: 'relationship'; readonly value: StoredRelationship }
  | { readonly kind: 'text'; readonly value: StoredText }
  | { readonly kind: 'record'; readonly value: StoredRecord }

/** True where the store holds no document and nothing that documents left. */
export async function holdsNothing(database: Database): Promise<boolean> {
  const [row] = await run(database, loadStatement('holdsNothing'))
  return row?.empty === true
}

const BATCH = 2000

/**
 * Writes a whole graph into a store that holds nothing, and gives its content hash, recomputed from what is then stored. Where something
 * fails, or the hash is not `expected`, what was written is removed again, and the error is thrown.
 */
export async function writeWholeGraph(database: Database, pieces: AsyncIterable<Piece>, expected: () => string): Promise<string> {
  // An empty store takes the format of this program; one with documents would count as older.
  await inTransaction(database, lock)
  try {
    let batch: Piece[] = []
    for await (const piece of pieces) {
      // relationships need all nodes, so a batch holds one kind
      if (batch.length >= BATCH || (batch[0] && batch[0].kind !== piece.kind)) batch = await written(database, batch)
      batch.push(piece)
    }
    await written(database, batch)
    await run(database, loadStatement('noteDigest'), { digest: expected() })
    const { stored } = await verifiedHash(database)
    if (stored !== expected()) throw new RangeError(`what was written has the content hash ${stored}, not ${expected()}`)
    return stored
  } catch (error) {
    await removeEverything(database)
    throw error
  }
}

async function written(database: Database, batch: readonly Piece[]): Promise<Piece[]> {
  const values = <K extends Piece['kind']>(kind: K) =>
    batch.flatMap((piece) => (piece.kind === kind ? [piece.value as Extract<Piece, { kind: K }>['value']] : []))
  await inTransaction(database, async (send) => {
    await sendRows(
      send,
      'importNodes',
      values('node').map(({ labels, properties }) => ({ labels, properties })),
    )
    await sendRows(send, 'ownRelationships', values('relationship'))
    await sendRows(send, 'importTexts', values('text'))
    await sendRows(send, 'writeDocumentRecords', recordsOf(values('record'), 'document'))
    await sendRows(send, 'writeSharedRecords', recordsOf(values('record'), 'shared'))
    await sendRows(send, 'writeCommonMarks', recordsOf(values('record'), 'mark'))
  })
  return []
}

function recordsOf(records: readonly StoredRecord[], of: StoredRecord['of']): readonly Row[] {
  return records.filter((record) => record.of === of).map(({ of: _, ...row }) => row)
}

/** Removes all that was loaded, some at a time; the schema and indexes stay. */
export async function removeEverything(database: Database): Promise<void> {
  for (;;) {
    const [row] = await run(database, loadStatement('removeEverything'), { limit: BATCH })
    if (Number(row?.removed ?? 0) === 0) break
  }
  await run(database, loadStatement('noteDigest'), { digest: printed(0n) })
}
