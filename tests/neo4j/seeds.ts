import { documentReader } from '../../server/cli/reader.ts'
import type { DocumentGraph } from '../../server/graph/graph.ts'
import { documentFiles, documentIn } from '../../server/neo4j/loading/files.ts'

/** The five seed documents as graphs, for tests that need real ones. */
export async function seedGraphs(): Promise<readonly DocumentGraph[]> {
  const { files } = await documentFiles('seeds')
  return Promise.all(files.map(async (file) => documentReader(await documentIn(file))({ documents: [] })))
}
