import { type Database, inTransaction, type Row, run, type Send, type Stream, streamed } from '../database.ts'
import { loadStatement } from '../statements.ts'
import { verifiedHash } from './contentHash.ts'
import { parsed, printed, type StoredNode, type StoredRelationship } from './digest.ts'
import { lock } from './loadDocument.ts'
import { countsIn } from './nameStatements.ts'
import { sendRows } from './rows.ts'
import { undoCorrections } from './undo.ts'

/** A source text, as stored. */
export interface StoredText {
  readonly id: string
  readonly text: string
  /** Format data beside the text, as JSON; null for plain text. */
  readonly layout: string | null
}

/** What is stored beside the graph, so that documents can be replaced and removed one by one. */
export type StoredRecord =
  | {
      readonly of: 'document'
      readonly document: string
      readonly said: string
      readonly digest: string
      readonly passages: readonly string[]
      readonly marks: readonly string[]
      readonly prints: readonly string[]
      readonly asks: readonly string[]
      readonly asksUnder: readonly string[]
    }
  | { readonly of: 'shared'; readonly about: string; readonly said: string; readonly digest: string }
  | { readonly of: 'mark'; readonly mark: string; readonly documents: number }

/**
 * Receives the contents of a store piece by piece: nodes, relationships, texts, records. Texts and records are read only if the sink takes
 * them.
 */
export interface WholeGraphSink {
  /** `hash` is the content hash of what follows. */
  begin(hash: string): void
  node(node: StoredNode): void
  relationship(relationship: StoredRelationship): void
  text?(text: StoredText): void
  record?(record: StoredRecord): void
  end(): void
}

/**
 * Streams the contents of the store into `sink` as one consistent snapshot; loads wait until it ends. Memory use does not depend on the
 * size. `asRead` leaves out corrections; the hash is still that of the store.
 */
export function readWholeGraph(database: Database, sink: WholeGraphSink, { asRead = false } = {}): Promise<void> {
  const read = async (send: Send, stream: Stream) => {
    const [meta] = await send(loadStatement('holdLoads'))
    if (asRead) await undoCorrections(send)
    sink.begin(printed(parsed(meta?.digest)))
    await stream(loadStatement('storedNodes'), (row) => sink.node(row as unknown as StoredNode))
    await stream(loadStatement('storedRelationships'), (row) => sink.relationship(row as unknown as StoredRelationship))
    if (sink.text) await stream(loadStatement('storedTexts'), (row) => sink.text?.(row as unknown as StoredText))
    if (sink.record) {
      await stream(loadStatement('storedDocumentRecords'), (row) => sink.record?.({ of: 'document', ...row } as StoredRecord))
      await stream(loadStatement('storedSharedRecords'), (row) => sink.record?.({ of: 'shared', ...row } as StoredRecord))
      await stream(loadStatement('storedCommonMarks'), (row) => sink.record?.({ of: 'mark', ...row } as StoredRecord))
    }
    sink.end()
  }
  return streamed(database, read, { undone: asRead })
}

/** A piece of a whole graph, as passed to `WholeGraphSink`. */
export type Piece =
  | { readonly kind: 'node'; readonly value: StoredNode }
  | { readonly kind: 'relationship'; readonly value: StoredRelationship }
  | { readonly kind: 'text'; readonly value: StoredText }
  | { readonly kind: 'record'; readonly value: StoredRecord }

/** Whether the store is empty: no document, and nothing left by documents. */
export async function holdsNothing(database: Database): Promise<boolean> {
  const [row] = await run(database, loadStatement('holdsNothing'))
  return row?.empty === true
}

const BATCH = 2000

/**
 * Writes a whole graph into an empty store, and returns the content hash recomputed from the stored data. If something fails, or the hash
 * is not `expected`, everything written is removed and the error is thrown.
 */
export async function writeWholeGraph(database: Database, pieces: AsyncIterable<Piece>, expected: () => string): Promise<string> {
  // An empty store gets the format of this program; one with documents would count as older.
  await inTransaction(database, lock)
  try {
    let batch: Piece[] = []
    for await (const piece of pieces) {
      // relationships need all their nodes first, so a batch holds one kind
      if (batch.length >= BATCH || (batch[0] && batch[0].kind !== piece.kind)) batch = await written(database, batch)
      batch.push(piece)
    }
    await written(database, batch)
    await run(database, loadStatement('noteDigest'), { digest: expected() })
    const { stored } = await verifiedHash(database)
    if (stored !== expected()) throw new RangeError(`the content hash of the written data is ${stored}, not ${expected()}`)
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
    const documents = recordsOf(values('record'), 'document')
    await sendRows(send, 'writeDocumentRecords', documents)
    await sendRows(send, 'countPrintedNames', countsIn(documents.flatMap(({ prints }) => (prints ?? []) as readonly string[])))
    await sendRows(send, 'writeSharedRecords', recordsOf(values('record'), 'shared'))
    await sendRows(send, 'writeCommonMarks', recordsOf(values('record'), 'mark'))
  })
  return []
}

function recordsOf(records: readonly StoredRecord[], of: StoredRecord['of']): readonly Row[] {
  return records.filter((record) => record.of === of).map(({ of: _, ...row }) => row)
}

/** Removes everything that was loaded, in batches; schema and indexes stay. */
export async function removeEverything(database: Database): Promise<void> {
  for (;;) {
    const [row] = await run(database, loadStatement('removeEverything'), { limit: BATCH })
    if (Number(row?.removed ?? 0) === 0) break
  }
  await run(database, loadStatement('noteDigest'), { digest: printed(0n) })
}
