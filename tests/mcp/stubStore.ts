import type { Page } from '../../server/neo4j/store/page.ts'
import type { DepartmentRecord, MeasureRecord, NodeRecord, PolicyRecord, RelationRecord } from '../../server/neo4j/store/records.ts'
import type { SearchHit } from '../../server/neo4j/store/search.ts'
import type { Store } from '../../server/neo4j/store.ts'

/** One made-up document with two measures, each of which names a department. */
export const TEXT =
  '红旗区稳定经济实施方案\n红政〔2023〕7号\n1.加快财政支出。（责任单位：区财政局）\n2.扩大消费。' +
  '促'.repeat(5000) +
  '（责任单位：区商务局）\n'
export const POLICY = policy('doc:红政〔2023〕7号', '红旗区稳定经济实施方案', '红政〔2023〕7号')
export const DEPARTMENTS = ['红旗区财政局', '滨海新区财政局', '天津经济技术开发区财政局'].map(department)
export const MEASURES = ['1.加快财政支出。（责任单位：区财政局）', '2.扩大消费。'].map(measure)

const NODES: readonly NodeRecord[] = [POLICY, ...DEPARTMENTS, ...MEASURES]

/** A store that answers from these few nodes. What a test wants otherwise it overrides. */
export function stubStore(overridden: Partial<Store> = {}): Store {
  const store: Store = {
    ...({} as Store),
    serving: () => store,
    dataVersion: async () => 'v1',
    nodes: async (ids) => new Map(NODES.filter(({ id }) => ids.includes(id)).map((node) => [node.id, node])),
    texts: async (ids) => new Map(ids.filter((id) => id === POLICY.id).map((id) => [id, TEXT])),
    statements: async () => new Map(),
    list: async () => page([]),
    related: async (question, ids) =>
      ids.map(() =>
        page(question === 'Policy.measures' ? MEASURES.map((node) => ({ node, relation: null, count: 1, cursor: node.id })) : []),
      ),
    search: async ({ text, kinds }) => NODES.filter((node) => kinds?.includes(node.kind)).flatMap((node) => hit(node, text)),
    tasks: async ({ window }) => {
      const from = window.after === null ? 0 : Number(window.after.key) + 1
      const edges = MEASURES.slice(from, from + window.first).map((each, index) => taskOf(each, from + index))
      return {
        ...page(edges, MEASURES.length, from + edges.length < MEASURES.length),
        namedCount: 2,
        collectiveCount: 0,
        datedCount: 0,
        facts: null,
      }
    },
    ...overridden,
  }
  return store
}

function page<E extends { readonly cursor: string }>(edges: readonly E[], totalCount = edges.length, hasNextPage = false): Page<E> {
  return {
    edges,
    totalCount,
    pageInfo: { hasNextPage, hasPreviousPage: false, startCursor: null, endCursor: edges.at(-1)?.cursor ?? null },
  }
}

/** The node as a hit if its name contains the words. */
export function hit(node: NodeRecord, text: string): SearchHit[] {
  const title = 'name' in node ? node.name : 'title' in node ? (node.title ?? '') : ''
  const rest = { titleHighlights: [], snippet: null, highlights: [], policyTitle: null, matchedBy: 'NAME' as const, score: 1 }
  return title.includes(text) ? [{ node, title, partial: false, ...rest }] : []
}

function taskOf(each: MeasureRecord, index: number) {
  const cursor = Buffer.from(JSON.stringify(['tasks.due', index, each.id])).toString('base64url')
  const [asked] = DEPARTMENTS as [DepartmentRecord]
  const quote = index === 0 ? '区财政局' : '区商务局'
  return {
    cursor,
    relation: assignment(quote),
    measure: each,
    policy: POLICY,
    department: asked,
    inclusion: null,
    due: null,
    others: [],
    targets: [],
  }
}

function assignment(quote: string): RelationRecord {
  const start = TEXT.indexOf(quote)
  const read = {
    rule: 'responsible-parenthesis',
    as: quote,
    status: 'RESOLVED',
    reason: null,
    candidates: [],
    role: 'responsible',
  } as const
  return {
    ...{ id: quote, type: 'ASSIGNED_TO', from: 'm', to: 'd', quote, start, end: start + quote.length, line: null },
    ...read,
    ...{ collective: false, standing: false, statedBy: POLICY.id },
  }
}

export function policy(id: string, title: string, documentNumber: string): PolicyRecord {
  return {
    ...{
      kind: 'POLICY',
      id,
      title,
      documentNumber,
      documentKind: '方案',
      issuerName: '红旗区人民政府',
      level: 'district',
      place: '红旗区',
    },
    ...{ year: 2023, issuedOn: '2023-03-29', publishedOn: null, formerIds: [], validity: null, inForceFrom: null, inForceTo: null },
    ...{
      inForceWords: null,
      inForceToWords: null,
      recordedTo: null,
      draft: false,
      sourceName: null,
      sourceUrl: null,
      sha256: null,
      charCount: TEXT.length,
      measureCount: 2,
      alarms: [],
    },
  }
}

export function department(name: string): DepartmentRecord {
  return {
    ...{ kind: 'DEPARTMENT', id: `dept:${name}`, name, fullName: null, aliases: ['财政局'], level: 'district', line: 'finance' },
    ...{
      lineName: '财政',
      formerIds: [],
      successor: null,
      endedBy: null,
      kindOfDepartment: 'body',
      status: 'RESOLVED',
      reason: null,
      candidates: [],
    },
  }
}

function measure(text: string, index: number): MeasureRecord {
  const start = TEXT.indexOf(text)
  const end = TEXT.indexOf('\n', start)
  return {
    ...{ kind: 'MEASURE', id: `m${index + 1}`, ordinal: index + 1, number: index + 1, label: `${index + 1}.`, path: null, heading: null },
    ...{ sectionTitle: null, text: TEXT.slice(start, end), document: POLICY.id, start, end, line: index + 3 },
  }
}
