import type { GraphEdge, Properties } from '../../graph/graph.ts'
import type { NodeType } from '../../graph/model.ts'
import { type Database, inTransaction, type Row, run, type Send, streamed } from '../database.ts'
import { loadStatement } from '../statements.ts'
import { EMPTY, nodeDigest, parsed, printed, relationshipDigest, type StoredNode, type StoredRelationship, sumOf } from './digest.ts'
import { documentRow, withReason } from './loadDocument.ts'
import { sendRows } from './rows.ts'
import { type Contribution, withoutNulls } from './shared.ts'
import { refreshShared, tallyShared } from './sharedNodes.ts'
import { readableFormat, STORE_FORMAT } from './storeFormat.ts'

/** True if an older version wrote the store, which must then be upgraded. Throws if a newer version wrote it. */
export async function isOlderStore(database: Database): Promise<boolean> {
  const [row] = await run(database, loadStatement('storeFormat'))
  return readableFormat(row?.format) < STORE_FORMAT && row?.isEmpty === false
}

/** Documents in one transaction. */
const DOCUMENTS = 20
const NODES = 500

/**
 * Upgrades a store of format 1, which stored contributions to shared nodes statement by statement and had no digests. Each transaction
 * leaves a document either fully old or fully new, so an interrupted upgrade can continue. `progress` gets the number of documents done.
 */
export async function upgradeStore(database: Database, progress: (done: number, total: number) => void = () => undefined): Promise<void> {
  while (await upgradeDocuments(database, progress));
  while (await upgradeShared(database));
  await run(database, loadStatement('upgradeDone'), { format: STORE_FORMAT, digest: await sumOfRecords(database) })
  for (const statement of ['upgradeDropConstraint', 'upgradeDropDocumentIndex', 'upgradeDropAboutIndex'])
    await run(database, loadStatement(statement))
}

/** Upgrades the next documents; false if none are left. */
function upgradeDocuments(database: Database, progress: (done: number, total: number) => void): Promise<boolean> {
  return inTransaction(database, async (send) => {
    await send(loadStatement('holdLoads'))
    const [row] = await send(loadStatement('upgradeNext'), { first: DOCUMENTS })
    const next = (row?.next ?? []) as readonly string[]
    for (const document of next) await upgradeDocument(send, document)
    progress(Number(row?.done ?? 0) + next.length, Number(row?.total ?? 0))
    return next.length > 0
  })
}

async function upgradeDocument(send: Send, document: string): Promise<void> {
  const said = (await send(loadStatement('upgradeContributions'), { document })).map(contribution)
  const parts = await send(loadStatement('ownParts'), { document })
  const relationships = parts.flatMap(({ id: from, relationships: starting }) =>
    (starting as readonly Omit<StoredRelationship, 'from'>[]).map((one) => ({ ...one, from: String(from) })),
  )
  const corrected = relationships.map((one) => ({ ...one, properties: withReason(one.properties) }))
  await sendRows(
    send,
    'upgradeReasons',
    corrected
      .filter(({ properties }, index) => properties !== relationships[index]?.properties)
      .map(({ id, from, properties }) => ({ id, from, reason: properties.reason })),
  )
  const digest = sumOf(...parts.map((row) => nodeDigest(row as unknown as StoredNode)), ...corrected.map(relationshipDigest))
  await tallyShared(send, said)
  await sendRows(send, 'writeDocumentRecords', [documentRow(document, said, digest)])
}

function contribution(row: Row): Contribution {
  return {
    about: String(row.about),
    type: row.type as NodeType,
    properties: withoutNulls(JSON.parse(String(row.properties)) as Properties),
    links: JSON.parse(String(row.links)) as GraphEdge[],
  }
}

/** Adds digests to shared nodes; false if all have one. */
async function upgradeShared(database: Database): Promise<boolean> {
  const rows = await run(database, loadStatement('upgradeSharedNext'), { none: printed(EMPTY), first: NODES })
  const touched = rows.map((row) => String(row.id))
  if (touched.length > 0) await inTransaction(database, (send) => refreshShared(send, { added: [], takenBack: [], touched }))
  return touched.length > 0
}

async function sumOfRecords(database: Database): Promise<string> {
  return streamed(database, async (_, stream) => {
    let sum = EMPTY
    await stream(loadStatement('recordDigests'), ({ digest }) => {
      sum = sumOf(sum, parsed(digest))
    })
    return printed(sum)
  })
}
