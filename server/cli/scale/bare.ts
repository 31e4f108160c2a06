import type { LocalDatabase } from '../../config.ts'
import type { DocumentGraph } from '../../graph/graph.ts'
import { type Database, run } from '../../neo4j/database.ts'
import { inParts } from '../../neo4j/inParts.ts'
import { documentFiles, documentIn } from '../../neo4j/loading/files.ts'
import { prepareStore } from '../../neo4j/loading/prepareStore.ts'
import { edgeRow, nodeRow } from '../../neo4j/loading/rows.ts'
import { removeEverything } from '../../neo4j/loading/wholeGraph.ts'
import { openDatabase } from '../../neo4j/open.ts'
import { loadStatement } from '../../neo4j/statements.ts'
import { silentSteps } from '../../progress/steps.ts'
import { noticesIn } from '../../reading/read.ts'
import { timed } from '../bench/table.ts'
import type { Command } from '../command.ts'
import { documentReader } from '../reader.ts'

const TOGETHER = 100

/**
 * Nodes and relationships per second of a bare UNWIND with the rows of the same documents, a hundred documents in a transaction, second
 * pass.
 */
export async function bareRate(local: LocalDatabase, folder: string, documents: number, { atEnd }: Command): Promise<number> {
  const graphs = await graphsIn(folder, documents)
  const { database, close } = await openDatabase(local, silentSteps, { onStarted: atEnd })
  try {
    await prepareStore(database, silentSteps)
    await bareUnwind(database, graphs)
    await removeEverything(database)
    const time = await timed(() => bareUnwind(database, graphs))
    const [row] = await run(database, 'MATCH (n:Entity) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) + count(r) AS stored')
    return (1000 * Number(row?.stored)) / time
  } finally {
    await close()
  }
}

async function graphsIn(folder: string, documents: number): Promise<readonly DocumentGraph[]> {
  const { files } = await documentFiles(folder)
  const graphs: DocumentGraph[] = []
  for (const file of files.slice(0, documents))
    for (const notice of noticesIn(await documentIn(file))) graphs.push(documentReader(notice)({ documents: [] }))
  return graphs
}

async function bareUnwind(database: Database, [first, ...others]: readonly DocumentGraph[]): Promise<void> {
  if (!first) return
  await writeBare(database, [first])
  // While there are no relationships, the database plans to look through all of them for each row; those of one document make it plan better.
  await run(database, 'CALL db.clearQueryCaches()')
  for (const some of inParts(others, TOGETHER)) await writeBare(database, some)
}

async function writeBare(database: Database, graphs: readonly DocumentGraph[]): Promise<void> {
  await run(database, loadStatement('nodes'), { rows: graphs.flatMap(({ nodes }) => nodes.map(nodeRow)) })
  await run(database, loadStatement('relationships'), { rows: graphs.flatMap(({ edges }) => edges.map(edgeRow)) })
}
