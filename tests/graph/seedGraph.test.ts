import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { documentReader } from '../../server/cli/reader.ts'
import { RULES } from '../../server/extraction/rules.ts'
import { plainDocument } from '../../server/formats/txt.ts'
import type { DocumentGraph, GraphEdge } from '../../server/graph/graph.ts'
import { printed } from '../../server/neo4j/loading/digest.ts'
import { digestOfParts } from '../../server/neo4j/loading/rows.ts'
import { RENAMED_RULES } from './renamedRules.ts'

/**
 * The approved graph of the seeds: for each seed and type, the number of nodes or relationships and a digest of their content. A change
 * of behaviour on the seeds is seen here; `tests/README.md` says how to look at it and how to approve it.
 */
describe('the graph of the seeds', () => {
  const seeds = readdirSync('seeds')
    .filter((file) => file.endsWith('.txt'))
    .sort()

  it('is the one that was approved', async () => {
    const graphs = seeds.map((file) => {
      const graph = documentReader(plainDocument(file, readFileSync(`seeds/${file}`)))({ documents: [] })
      return [file, summaryOf(graph, RENAMED_RULES)] as const
    })
    await expect(`${JSON.stringify(Object.fromEntries(graphs), null, 2)}\n`).toMatchFileSnapshot('seedGraph.json')
  })

  it('counts a rule by the name under which its statements were approved', () => {
    const [edge] = [promise('new-name')]
    expect(summaryOf(graphWith(edge), { 'new-name': 'old-name' })).toEqual(summaryOf(graphWith(promise('old-name')), {}))
    expect(summaryOf(graphWith(edge), {})).not.toEqual(summaryOf(graphWith(promise('old-name')), {}))
  })

  it('is compared with a table of renamed rules that names rules of today on the left, and none of today on the right', () => {
    const today = new Set(RULES.map(({ name }) => name))
    expect(Object.keys(RENAMED_RULES).filter((name) => !today.has(name))).toEqual([])
    expect(Object.values(RENAMED_RULES).filter((name) => today.has(name))).toEqual([])
  })
})

const promise = (rule: string): GraphEdge => ({
  type: 'CITES',
  id: 'rel:1',
  from: 'doc:1',
  to: 'doc:2',
  properties: { rule, quote: '《条例》' },
})
const graphWith = (edge: GraphEdge): DocumentGraph => ({ document: 'doc:1', nodes: [], edges: [edge] })

type Renamed = Readonly<Record<string, string>>

/** `Measure: 42 × 1f0a5c33b2d94e17`, for each type in the order of the alphabet. */
function summaryOf({ nodes, edges }: DocumentGraph, renamed: Renamed): Readonly<Record<string, string>> {
  const named = edges.map((edge) => withFormerRule(edge, renamed))
  const types = [...new Set([...nodes, ...named].map(({ type }) => type))].sort()
  return Object.fromEntries(
    types.map((type) => {
      const [ofNodes, ofEdges] = [nodes.filter((node) => node.type === type), named.filter((edge) => edge.type === type)]
      return [type, `${ofNodes.length + ofEdges.length} × ${printed(digestOfParts(ofNodes, ofEdges)).slice(0, 16)}`]
    }),
  )
}

function withFormerRule(edge: GraphEdge, renamed: Renamed): GraphEdge {
  const former = renamed[String(edge.properties.rule)]
  return former === undefined ? edge : { ...edge, properties: { ...edge.properties, rule: former } }
}
