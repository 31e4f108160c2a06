import type { DocumentGraph } from '../../graph/graph.ts'
import { fullNameFor, type NameQuestion, type PrintedName } from '../../resolution/departments/printedNames.ts'
import type { Row, Send } from '../database.ts'
import { inParts } from '../inParts.ts'
import { loadStatement } from '../statements.ts'
import { sendRows } from './rows.ts'

/** How a load changes the full department names that documents print. */
export interface NameChange {
  /** The names printed after the load, as far as the written documents need them. */
  readonly printed: readonly PrintedName[]
  /** The documents whose abbreviated names changed their meaning. They must be resolved again. */
  readonly unsettled: readonly string[]
  /** For each name: by how much the number of documents that print it changes. */
  readonly counts: readonly Row[]
}

export const NO_NAMES: NameChange = { printed: [], unsettled: [], counts: [] }

/**
 * Computes the change when documents are removed and others written. Call it before anything is removed or written. It reads the printed
 * names of the places involved by their first character, and the documents that depend on a name which appears or disappears.
 */
export async function nameChange(send: Send, removed: readonly string[], graphs: readonly DocumentGraph[]): Promise<NameChange> {
  const written = graphs.flatMap(({ names }) => names?.prints ?? [])
  const counts = countsOf(await printedBy(send, [...new Set(removed)]), written)
  const asked = graphs.flatMap(({ names }) => names?.asks ?? [])
  const before = await printedUnder(send, [...written, ...asked, ...[...counts.values()].map(({ name }) => name)])
  const after = new Map(before)
  for (const [id, { name, change }] of counts) after.set(id, { name, documents: (before.get(id)?.documents ?? 0) + change })
  const [were, are] = [before, after].map(namesPrinted) as [readonly PrintedName[], readonly PrintedName[]]
  const gone = new Set([...removed, ...graphs.map(({ document }) => document)])
  const askers = (await askersFor(send, differing(were, are))).filter(({ document }) => !gone.has(document))
  return {
    printed: are,
    unsettled: askers
      .filter(({ asks }) => asks.some((ask) => fullNameFor(ask, were) !== fullNameFor(ask, are)))
      .map(({ document }) => document),
    counts: [...counts].map(([id, { name, change }]) => ({ id, ...name, change })),
  }
}

/** Writes the computed change, after the documents are written. */
export async function writeNameChange(send: Send, { unsettled, counts }: NameChange): Promise<void> {
  await sendRows(send, 'countPrintedNames', counts)
  const lessened = counts.filter(({ change }) => Number(change) < 0).map(({ id }) => String(id))
  if (lessened.length > 0) await send(loadStatement('removeUnprintedNames'), { ids: lessened })
  if (unsettled.length > 0) await send(loadStatement('noteUnsettled'), { documents: unsettled })
}

/** The stored names of a document, as JSON, and the terms it is indexed by. */
export function namesRow({ names }: DocumentGraph): Row {
  const { prints, asks } = names ?? { prints: [], asks: [] }
  return {
    prints: prints.map((name) => JSON.stringify(name)),
    asks: asks.map((ask) => JSON.stringify(ask)),
    asksUnder: [...new Set(asks.map(({ key }) => key))],
  }
}

/** The rows of `countPrintedNames` for documents written together. */
export const countsIn = (prints: readonly string[]): readonly Row[] =>
  [
    ...countsOf(
      [],
      prints.map((name) => JSON.parse(name) as PrintedName),
    ),
  ].map(([id, { name, change }]) => ({ id, ...name, change }))

interface Counted {
  readonly name: PrintedName
  readonly change: number
}

const idOf = ({ key, full, short }: PrintedName): string => `${key} ${full} ${short ?? ''}`

function countsOf(removed: readonly PrintedName[], written: readonly PrintedName[]): ReadonlyMap<string, Counted> {
  const counts = new Map<string, Counted>()
  const count = (name: PrintedName, change: number) =>
    counts.set(idOf(name), { name, change: (counts.get(idOf(name))?.change ?? 0) + change })
  for (const name of removed) count(name, -1)
  for (const name of written) count(name, 1)
  return new Map([...counts].filter(([, { change }]) => change !== 0))
}

interface Printed {
  readonly name: PrintedName
  readonly documents: number
}

const namesPrinted = (names: ReadonlyMap<string, Printed>): readonly PrintedName[] =>
  [...names.values()].filter(({ documents }) => documents > 0).map(({ name }) => name)

/** Keys under which a name appeared or disappeared. */
function differing(before: readonly PrintedName[], after: readonly PrintedName[]): readonly string[] {
  const [were, are] = [new Set(before.map(idOf)), new Set(after.map(idOf))]
  const changed = [...before.filter((name) => !are.has(idOf(name))), ...after.filter((name) => !were.has(idOf(name)))]
  return [...new Set(changed.map(({ key }) => key))].sort()
}

async function printedBy(send: Send, documents: readonly string[]): Promise<readonly PrintedName[]> {
  if (documents.length === 0) return []
  const rows = await send(loadStatement('namesOfDocuments'), { documents })
  return rows.flatMap(({ prints }) => (prints as readonly string[]).map((name) => JSON.parse(name) as PrintedName))
}

async function printedUnder(send: Send, asked: readonly { readonly key: string }[]): Promise<ReadonlyMap<string, Printed>> {
  const keys = [...new Set(asked.map(({ key }) => key))].sort()
  if (keys.length === 0) return new Map()
  const rows = await send(loadStatement('printedNames'), { keys })
  return new Map(
    rows.map((row) => {
      const name = { key: String(row.key), full: String(row.full), short: row.short === null ? null : String(row.short) }
      return [String(row.id), { name, documents: Number(row.documents) }]
    }),
  )
}

/** Maximum number of terms in one Lucene query. */
const WORDS = 500

async function askersFor(
  send: Send,
  keys: readonly string[],
): Promise<readonly { readonly document: string; readonly asks: readonly NameQuestion[] }[]> {
  const queries = [...inParts(keys, WORDS)].map((some) => some.map((key) => `"${key}"`).join(' '))
  const rows = queries.length === 0 ? [] : await send(loadStatement('namesAskedFor'), { queries })
  return rows.map((row) => ({
    document: String(row.document),
    asks: (row.asks as readonly string[]).map((ask) => JSON.parse(ask) as NameQuestion),
  }))
}
