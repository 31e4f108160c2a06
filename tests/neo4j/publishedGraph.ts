import { memoryGraph } from '../../server/memory/graph.ts'
import { memorySession } from '../../server/memory/session.ts'
import type { Database } from '../../server/neo4j/database.ts'
import { plainNodes, plainRelationships, storedGraph } from '../../server/site/siteGraph.ts'

/** What the database holds as a published site has it, with the session that the site answers from. */
export async function publishedGraph(database: Database) {
  const { graph, dataVersion } = await storedGraph(database, { corrections: false })
  const nodes = plainNodes(graph)
  const text = async (id: string) => graph.texts.get(id) ?? null
  const layout = async (id: string) => graph.layouts.get(id) ?? null
  const content = { contentHash: dataVersion, nodes, relationships: plainRelationships(graph), text, layout }
  return { graph, nodes, session: memorySession(memoryGraph(content)) }
}
