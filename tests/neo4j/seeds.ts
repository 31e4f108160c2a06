import { documentReader } from '../../server/cli/reader.ts'
import type { DocumentGraph } from '../../server/graph/graph.ts'
import { documentFiles, documentIn } from '../../server/neo4j/loading/files.ts'

/** The five seed documents as graphs, for tests that need real ones; they are read once. */
export function seedGraphs(): Promise<readonly DocumentGraph[]> {
  graphs ??= graphsIn('seeds')
  return graphs
}

let graphs: Promise<readonly DocumentGraph[]> | undefined

/** The documents of a folder as graphs. */
export async function graphsIn(folder: string): Promise<readonly DocumentGraph[]> {
  const { files } = await documentFiles(folder)
  return Promise.all(files.map(async (file) => documentReader(await documentIn(file))({ documents: [] })))
}
