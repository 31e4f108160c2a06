import type { DrawingEdge, DrawingNode, NodeKind, Opening, RelationKind } from '../../../web/drawing/drawing.ts'
import type { Laid } from '../../../web/drawing/lineage/layout.ts'
import type { Source } from '../../../web/drawing/source.ts'

/** A node for a test: `POLICY 红旗区措施` with what differs. */
export const node = (kind: NodeKind, id: string, more: Partial<DrawingNode> = {}): DrawingNode => ({
  id,
  kind,
  label: id,
  detail: null,
  level: null,
  date: null,
  place: null,
  issuer: null,
  status: 'RESOLVED',
  degree: 0,
  folded: 0,
  due: null,
  ...more,
})

/** An edge for a test. Departments are assigned by measures; a line from the policy itself is a fold. */
export const edge = (source: string, kind: RelationKind, target: string, more: Partial<DrawingEdge> = {}): DrawingEdge => ({
  id: `${source} ${kind} ${more.role ?? ''} ${target}`,
  kind,
  source,
  target,
  count: 1,
  role: null,
  status: 'RESOLVED',
  quote: null,
  direct: kind !== 'ASSIGNED_TO' || source.includes('#m'),
  ...more,
})

/** Nodes to be laid out, none of them folded. */
export const laid = (nodes: readonly DrawingNode[]): Laid => ({ nodes, folds: [], spans: [], among: new Map() })

export const drawing = (nodes: readonly DrawingNode[], edges: readonly DrawingEdge[] = []): Opening => ({
  nodes,
  edges,
  omitted: [],
  totals: [],
  resembling: 0,
  version: null,
})

/** A source of drawings with only the given ones. */
export const sourceWith = (given: Partial<Source>): Source => ({
  opening: async () => drawing([]),
  layer: async () => drawing([]),
  idsOfToday: async () => new Map(),
  resemblances: async () => drawing([]),
  around: async () => drawing([]),
  ...given,
})

/** The policies of two districts with their departments, an industry that both name, and a document that one of them is based on. */
export const TWO_POLICIES = drawing(
  [
    node('POLICY', '红旗区措施', { folded: 3, degree: 6, level: 'DISTRICT' }),
    node('POLICY', '滨海新区措施', { folded: 40, degree: 44, level: 'DISTRICT' }),
    node('DEPARTMENT', '红旗区财政局', { degree: 3, level: 'DISTRICT' }),
    node('DEPARTMENT', '红旗区商务局', { degree: 2, level: 'DISTRICT' }),
    node('DEPARTMENT', '滨海新区财政局', { degree: 9, level: 'DISTRICT' }),
    node('CITED_DOCUMENT', '发改办地区〔2020〕237号', { status: 'NOT_HELD', degree: 1, level: 'NATIONAL' }),
    node('INDUSTRY', '汽车制造业', { degree: 2 }),
    node('JURISDICTION', '红旗区', { degree: 3, level: 'DISTRICT' }),
  ],
  [
    edge('红旗区措施', 'ASSIGNED_TO', '红旗区财政局', { count: 3, role: 'RESPONSIBLE' }),
    edge('红旗区措施', 'ASSIGNED_TO', '红旗区商务局', { count: 1, role: 'LEAD' }),
    edge('红旗区措施', 'ASSIGNED_TO', '红旗区商务局', { count: 1, role: 'SUPPORT' }),
    edge('滨海新区措施', 'ASSIGNED_TO', '滨海新区财政局', { count: 9, role: 'RESPONSIBLE' }),
    edge('滨海新区措施', 'IMPLEMENTS', '发改办地区〔2020〕237号', { status: 'NOT_HELD', quote: '贯彻落实' }),
    edge('红旗区措施', 'CONCERNS', '汽车制造业'),
    edge('滨海新区措施', 'CONCERNS', '汽车制造业'),
    edge('红旗区措施', 'APPLIES_IN', '红旗区'),
    edge('红旗区财政局', 'SERVES', '红旗区'),
  ],
)

/** What unfolding the first policy brings: its three measures, and whom they name. */
export const MEASURES = drawing(
  ['1', '2', '3'].map((number) => node('MEASURE', `红旗区措施#m${number}`, { label: `${number}.提振消费`, degree: 2 })),
  [
    ...['1', '2', '3'].map((number) => edge('红旗区措施', 'HAS_MEASURE', `红旗区措施#m${number}`)),
    edge('红旗区措施#m1', 'ASSIGNED_TO', '红旗区财政局', { role: 'RESPONSIBLE', quote: '（责任单位：区财政局、商务局）' }),
    edge('红旗区措施#m2', 'ASSIGNED_TO', '红旗区财政局', { role: 'RESPONSIBLE' }),
    edge('红旗区措施#m1', 'ASSIGNED_TO', '红旗区商务局', { role: 'LEAD' }),
    edge('红旗区措施#m3', 'ASSIGNED_TO', '红旗区商务局', { role: 'SUPPORT' }),
  ],
)
