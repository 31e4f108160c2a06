import type { DocumentGraph, GraphEdge, GraphNode } from '../../server/graph/graph.ts'
import { edgeId, measureId } from '../../server/graph/ids.ts'

/** A made-up document of many measures, in two editions that differ in every one of them. */
export function largeDocument(edition: 'old' | 'new', measures = 300): DocumentGraph {
  const document = 'doc:某政发〔2024〕1号'
  const text = `${edition}\n`.repeat(measures)
  const facts = { title: `${edition}方案`, documentNumber: '某政发〔2024〕1号', titleKey: `${edition}方案`, place: '某市', sha256: edition }
  const nodes: GraphNode[] = [
    {
      type: 'Policy',
      id: document,
      properties: { ...facts, sourceName: 'large.txt', text, charCount: text.length, measureCount: measures },
    },
  ]
  const edges: GraphEdge[] = []
  const link = (type: GraphEdge['type'], from: string, to: string, properties: GraphEdge['properties']) =>
    void edges.push({ type, id: edgeId({ type, from, to }), from, to, properties })
  for (let n = 1; n <= measures; n += 1) {
    const measure = measureId(document, `${n}.`)
    const department = `dept:某市:${edition}第${n % 40}局`
    nodes.push({
      type: 'Measure',
      id: measure,
      properties: { ordinal: n, path: `${n}.`, text: `${edition}${n}`, start: 0, end: 3, document },
    })
    nodes.push({ type: 'Department', id: department, properties: { name: `${edition}第${n % 40}局`, aliases: [] } })
    link('HAS_MEASURE', document, measure, { ordinal: n })
    link('ASSIGNED_TO', measure, department, { role: 'lead', quote: edition, start: 0, end: 3, rule: 'made-up', statedBy: document })
  }
  return { document, nodes: [...new Map(nodes.map((node) => [node.id, node])).values()], edges }
}
