import type { Send } from '../database.ts'
import { loadStatement } from '../statements.ts'
import type { Difference } from './asRead.ts'
import { heldAmong } from './held.ts'
import { lock, withStatus } from './loadDocument.ts'
import { type ResemblanceChange, resemblanceChange, writeResemblances } from './resemblances.ts'
import { edgeRow, nodeRow, sendRows } from './rows.ts'
import { refreshShared } from './sharedNodes.ts'

/**
 * Restores the reading without corrections until the transaction is rolled back. It touches only what was corrected; loads wait meanwhile.
 */
export async function undoCorrections(send: Send): Promise<void> {
  await lock(send)
  const rows = await send(loadStatement('asRead'))
  const all = rows.map(({ difference }) => JSON.parse(String(difference)) as Difference)
  if (all.length === 0) return
  const words = await sameWordsAsRead(send, all)
  await sendRows(
    send,
    'undoRelationships',
    all.flatMap(({ goneEdges }) => goneEdges),
  )
  await send(loadStatement('undoNodes'), { ids: all.flatMap(({ goneNodes }) => goneNodes) })
  await sendRows(
    send,
    'undoChanges',
    all.flatMap(({ changes }) => changes),
  )
  await sendRows(
    send,
    'ownNodes',
    all.flatMap(({ nodes }) => nodes.map(nodeRow)),
  )
  await refreshShared(send, {
    added: all.flatMap(({ said }) => said.added),
    takenBack: all.flatMap(({ said }) => said.takenBack),
    touched: [],
  })
  const edges = all.flatMap((one) => one.edges)
  const held = await heldAmong(
    send,
    edges.map(({ to }) => to),
  )
  await sendRows(
    send,
    'ownRelationships',
    edges.map((edge) => edgeRow(withStatus(edge, held))),
  )
  await writeResemblances(send, words)
}

/** Computes the same-words relationships again if the measures differ. */
async function sameWordsAsRead(send: Send, all: readonly Difference[]): Promise<ResemblanceChange> {
  const others = all.filter(({ passages }) => passages.length > 0)
  const ids = others.map(({ document }) => document)
  const rows = ids.length === 0 ? [] : await send(loadStatement('sourceText'), { ids })
  const texts = new Map(rows.map(({ id, text }) => [String(id), String(text)]))
  const graphs = others.map(({ document, passages }) => ({
    document,
    nodes: passages.map((node) =>
      node.id === document ? { ...node, properties: { ...node.properties, text: texts.get(document) ?? '' } } : node,
    ),
    edges: [],
  }))
  return resemblanceChange(send, ids, graphs)
}
