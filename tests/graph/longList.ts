import type { DocumentGraph, GraphEdge, GraphNode } from '../../server/graph/graph.ts'
import { edgeId, measureId } from '../../server/graph/ids.ts'

/** The department that all tasks of the long list are given to. */
export const BUSY_BUREAU = 'dept:某市:某市市场监督管理局'

/** Made-up documents that give one department `documents` times `tasks` tasks, every third with a date. */
export function longList(documents: number, tasks: number): readonly DocumentGraph[] {
  return Array.from({ length: documents }, (_, i) => oneOf(String(i + 10), tasks))
}

function oneOf(number: string, tasks: number): DocumentGraph {
  const document = `doc:某政发〔2024〕${number}号`
  const said = { quote: '市市场监管局', start: 0, end: 6, line: 1, statedBy: document, mentions: 1, status: 'RESOLVED', candidates: [] }
  const facts = {
    title: `某市第${number}批任务分解方案`,
    documentNumber: `某政发〔2024〕${number}号`,
    titleKey: `第${number}批任务分解方案`,
    place: '某市',
    sha256: `long${number}`,
    sourceName: `long${number}.txt`,
  }
  const bureau = {
    name: '某市市场监督管理局',
    aliases: [],
    knownAs: [],
    pinyin: [],
    askedAs: ['department@city'],
    kind: 'body',
    level: 'city',
    status: 'RESOLVED',
  }
  const nodes: GraphNode[] = [
    { type: 'Policy', id: document, properties: { ...facts, text: '', charCount: 0, measureCount: tasks } },
    { type: 'Department', id: BUSY_BUREAU, properties: bureau },
  ]
  const edges: GraphEdge[] = []
  const link = (type: GraphEdge['type'], from: string, to: string, properties: GraphEdge['properties']) =>
    void edges.push({ type, id: edgeId({ type, from, to }), from, to, properties })
  for (let n = 1; n <= tasks; n += 1) {
    const measure = measureId(document, `${n}.`)
    const text = `第${n}项：加强食品安全监管，围绕重点领域细化举措，明确责任，全年走访${n}家企业。`
    nodes.push({
      type: 'Measure',
      id: measure,
      properties: { ordinal: n, label: `${n}.`, path: `${n}.`, text, start: 0, end: 3, document },
    })
    link('HAS_MEASURE', document, measure, { ordinal: n })
    link('ASSIGNED_TO', measure, BUSY_BUREAU, { ...said, role: 'lead', rule: 'made-up', as: '市市场监管局' })
    if (n % 3 > 0) continue
    const target = `${measure}#t1`
    nodes.push({ type: 'Target', id: target, properties: { surface: '2024年底前', kind: 'deadline', to: '2024-12-31', start: 0, end: 7 } })
    link('HAS_TARGET', measure, target, { ...said, rule: 'made-up' })
  }
  return { document, nodes, edges }
}
