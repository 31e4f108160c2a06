import type { GraphModel } from '../../graph/declaration.ts'
import { citationLinks } from '../../graph/ownership.ts'

/** A connection of the API: what it lists for each parent, and in which order. */
export interface Connection {
  readonly says: string
  /** The parameter that filters the list; null means no filter. */
  readonly filter?: 'roles' | 'relations'
  /** One more column of each row: `count`, or `s.id AS from`. */
  readonly also?: string
  readonly index?: string
  /** Finds `n` and the relationship `r` for each parent `id`. */
  readonly find: Find
  /** Sort order of the rows. A cursor holds the key and, for ties, the id of the relationship or node. */
  readonly order: keyof typeof ORDERS
  readonly tie: 'r.id' | 'n.id'
}

/** One relationship from the parent, the nodes that the parent owns, or custom statements. */
export type Find =
  | { readonly kind: 'step'; readonly along: string; readonly way: Way; readonly to: string }
  | { readonly kind: 'owned'; readonly type: string }
  | { readonly kind: 'own'; readonly lines: readonly string[]; readonly unstated?: true }
export type Way = 'out' | 'in' | 'both'

const step = (along: string, way: Way, to: string): Find => ({ kind: 'step', along, way, to })
const owned = (type: string): Find => ({ kind: 'owned', type })
const own = (...lines: readonly string[]): Find => ({ kind: 'own', lines })

type Stored = Readonly<Record<string, unknown>>
/** A row before sorting: the properties of node and relationship, and the additional column. */
export interface Unordered {
  readonly n: Stored
  readonly r: Stored
  readonly also: unknown
}

const text = (value: unknown, otherwise = ''): string => (typeof value === 'string' ? value : otherwise)
const number = (...values: readonly unknown[]): number => values.find((value): value is number => typeof value === 'number') ?? 0

/** The sort orders of connections: as Cypher, and for a row in memory. */
export const ORDERS = {
  inDocument: {
    cypher: 'n.document + "#" + right("0000" + toString(coalesce(n.ordinal, 0)), 5)',
    of: ({ n }: Unordered) => `${text(n.document)}#${`0000${number(n.ordinal)}`.slice(-5)}`,
  },
  issuedOn: { cypher: 'coalesce(n.issuedOn, "")', of: ({ n }: Unordered) => text(n.issuedOn) },
  id: { cypher: 'n.id', of: ({ n }: Unordered) => text(n.id) },
  row: { cypher: 'coalesce(n.row, 0)', of: ({ n }: Unordered) => number(n.row) },
  name: { cypher: 'n.name', of: ({ n }: Unordered) => text(n.name) },
  code: { cypher: 'coalesce(n.code, "")', of: ({ n }: Unordered) => text(n.code) },
  statedAt: { cypher: 'coalesce(r.start, -1)', of: ({ r }: Unordered) => number(r.start, -1) },
  standsAt: { cypher: 'coalesce(n.start, -1)', of: ({ n }: Unordered) => number(n.start, -1) },
  begins: { cypher: 'coalesce(n.start, 0)', of: ({ n }: Unordered) => number(n.start) },
  ordinal: { cypher: 'coalesce(n.ordinal, 0)', of: ({ n }: Unordered) => number(n.ordinal) },
  inText: { cypher: 'coalesce(n.start, n.ordinal, 0)', of: ({ n }: Unordered) => number(n.start, n.ordinal) },
  nearest: { cypher: 'toInteger(10000 * (1 - r.share))', of: ({ r }: Unordered) => Math.trunc(10000 * (1 - number(r.share))) },
  mostNamed: { cypher: '-count', of: ({ also }: Unordered) => -number(also) },
} as const

/**
 * Whether a reform replaced one department of the place j by another: the other has the usual name of the successor, or it is the only
 * department of the function line that is left there. 应急管理局（厅） names both usual forms.
 */
const replacedBy = (former: string, today: string): string =>
  [
    `${former}.endedBy IS NOT NULL AND ${today}.endedBy IS NULL AND ${today}.kind = 'body'`,
    `  AND (split(${former}.successor, '（')[0] IN ${today}.knownAs OR ${today}.line = ${former}.line`,
    `    AND COUNT { MATCH (j)<-[:SERVES]-(o:Department {line: ${former}.line}) WHERE o.endedBy IS NULL AND o.kind = 'body' } = 1)`,
  ].join('\n')

/** The connections, by the name of their file in `cypher/read/`. `npm run schema` writes the files. */
export function connections(model: GraphModel): Readonly<Record<string, Connection>> {
  const citations = [...citationLinks(model)].join('|')
  return {
    'Department.assignments': {
      says: 'the measures that name a department, by document and position in it.',
      filter: 'roles',
      find: step('ASSIGNED_TO', 'in', 'Measure'),
      order: 'inDocument',
      tie: 'r.id',
    },
    'Department.issued': {
      says: 'the policies that a department issued.',
      find: step('ISSUED_BY', 'in', 'Policy'),
      order: 'issuedOn',
      tie: 'r.id',
    },
    'Department.jurisdiction': {
      says: 'the place or zone that a department belongs to.',
      find: step('SERVES', 'out', 'Jurisdiction'),
      order: 'id',
      tie: 'n.id',
    },
    'Department.ledTasks': {
      says: 'the upstream tasks for which a table names this department.',
      find: step('LED_BY', 'in', 'UpstreamTask'),
      order: 'row',
      tie: 'r.id',
    },
    'Department.predecessors': {
      says: 'the departments of the same place that a reform replaced by this one, by the name of the successor or as the only one of its line.',
      find: {
        kind: 'own',
        lines: ['MATCH (d:Entity {id: id})-[:SERVES]->(j:Jurisdiction)<-[:SERVES]-(n:Department)', `WHERE ${replacedBy('n', 'd')}`],
        unstated: true,
      },
      order: 'name',
      tie: 'n.id',
    },
    'Department.sameLine': {
      says: 'the departments of the same function line (条线) at other places and levels.',
      index: 'unique Entity.id, Department.line.',
      find: {
        kind: 'own',
        lines: ['MATCH (d:Entity {id: id}) WHERE d.line IS NOT NULL', 'MATCH (n:Department {line: d.line}) WHERE n <> d'],
        unstated: true,
      },
      order: 'name',
      tie: 'n.id',
    },
    'Department.successors': {
      says: 'the departments of the same place by which a reform replaced this one, by the name of the successor or as the only one of its line.',
      find: {
        kind: 'own',
        lines: ['MATCH (d:Entity {id: id})-[:SERVES]->(j:Jurisdiction)<-[:SERVES]-(n:Department)', `WHERE ${replacedBy('d', 'n')}`],
        unstated: true,
      },
      order: 'name',
      tie: 'n.id',
    },
    'Document.citedBy': {
      says: 'the policies that cite a document, themselves or in a measure; by policy, then by position in its text.',
      filter: 'relations',
      also: 's.id AS from',
      find: own(
        `MATCH (:Entity {id: id})<-[r:${citations}]-(s:Entity)`,
        'WHERE $relations IS NULL OR type(r) IN $relations',
        'MATCH (n:Entity {id: CASE WHEN s:Measure THEN s.document ELSE s.id END})',
      ),
      order: 'id',
      tie: 'r.id',
    },
    'Document.upstreamTasks': {
      says: 'the tasks of a document that are known through local division-of-work tables, in the order of the table.',
      find: step('TASK_OF', 'in', 'UpstreamTask'),
      order: 'row',
      tie: 'n.id',
    },
    'Industry.broader': {
      says: 'the industries that contain this one, those of GB/T 4754 first.',
      find: step('BROADER', 'out', 'Industry'),
      order: 'id',
      tie: 'n.id',
    },
    'Industry.measures': {
      says: 'the measures that name an industry, by document and position in it.',
      find: step('CONCERNS', 'in', 'Measure'),
      order: 'inDocument',
      tie: 'r.id',
    },
    'Industry.narrower': {
      says: 'the industries directly within this one.',
      find: step('BROADER', 'in', 'Industry'),
      order: 'code',
      tie: 'n.id',
    },
    'Jurisdiction.contains': {
      says: 'the places and zones directly within this one.',
      find: step('WITHIN', 'in', 'Jurisdiction'),
      order: 'name',
      tie: 'n.id',
    },
    'Jurisdiction.departments': {
      says: 'the departments of a place or zone.',
      find: step('SERVES', 'in', 'Department'),
      order: 'name',
      tie: 'n.id',
    },
    'Jurisdiction.policies': {
      says: 'the policies that apply in a place or zone.',
      find: step('APPLIES_IN', 'in', 'Policy'),
      order: 'issuedOn',
      tie: 'r.id',
    },
    'Jurisdiction.within': {
      says: 'the place that contains this one.',
      find: step('WITHIN', 'out', 'Jurisdiction'),
      order: 'id',
      tie: 'n.id',
    },
    'Measure.assignments': {
      says: 'the departments that a measure names, in text order.',
      filter: 'roles',
      find: step('ASSIGNED_TO', 'out', 'Department'),
      order: 'statedAt',
      tie: 'r.id',
    },
    'Measure.citations': {
      says: 'the documents that a measure cites, in text order.',
      filter: 'relations',
      find: step(citations, 'out', 'Document'),
      order: 'statedAt',
      tie: 'r.id',
    },
    'Measure.industries': {
      says: 'the industries that a measure names, in text order.',
      find: step('CONCERNS', 'out', 'Industry'),
      order: 'statedAt',
      tie: 'r.id',
    },
    'Measure.sameWords': {
      says: 'the measures and tasks of other documents with the same words, most similar first.',
      find: step('RESEMBLES', 'both', 'Entity'),
      order: 'nearest',
      tie: 'r.id',
    },
    'Measure.section': {
      says: 'the section that contains a measure.',
      find: step('HAS_MEASURE', 'in', 'Section'),
      order: 'begins',
      tie: 'n.id',
    },
    'Measure.targets': {
      says: 'the figures and deadlines that a measure sets, in text order.',
      find: step('HAS_TARGET', 'out', 'Target'),
      order: 'standsAt',
      tie: 'n.id',
    },
    'Measure.upstreamTasks': {
      says: 'the upstream tasks that a measure carries out.',
      find: step('CARRIES_OUT', 'out', 'UpstreamTask'),
      order: 'row',
      tie: 'n.id',
    },
    'Policy.appliesIn': {
      says: 'the places and zones where a policy applies.',
      find: step('APPLIES_IN', 'out', 'Jurisdiction'),
      order: 'statedAt',
      tie: 'r.id',
    },
    'Policy.citations': {
      says: 'the documents that a policy or one of its measures cites, in text order.',
      filter: 'relations',
      also: 'from',
      index: 'unique Entity.id, Measure.document.',
      find: own(
        'CALL (id) {',
        `  MATCH (p:Entity {id: id})-[r:${citations}]->(n:Document) RETURN r, n, id AS from`,
        '  UNION ALL',
        `  MATCH (m:Measure {document: id})-[r:${citations}]->(n:Document) RETURN r, n, m.id AS from`,
        '}',
        'WITH id, n, r, from',
        'WHERE $relations IS NULL OR type(r) IN $relations',
      ),
      order: 'statedAt',
      tie: 'r.id',
    },
    'Policy.goals': {
      says: 'the figures and deadlines of a document as a whole, in text order.',
      find: step('HAS_TARGET', 'out', 'Target'),
      order: 'standsAt',
      tie: 'n.id',
    },
    'Policy.industries': {
      says: 'the industries that a policy or its measures name, one row for each industry with the number of statements, most named first.',
      also: 'count',
      index: 'unique Entity.id, Measure.document.',
      find: own(
        'CALL (id) {',
        '  MATCH (:Entity {id: id})-[r:CONCERNS]->(n:Industry) RETURN r, n',
        '  UNION ALL',
        '  MATCH (:Measure {document: id})-[r:CONCERNS]->(n:Industry) RETURN r, n',
        '}',
        'WITH id, n, r ORDER BY coalesce(r.start, -1), r.id',
        'WITH id, n, collect(r) AS statements',
        'WITH id, n, head(statements) AS r, size(statements) AS count',
      ),
      order: 'mostNamed',
      tie: 'n.id',
    },
    'Policy.issuedBy': {
      says: 'the departments that issued a policy.',
      find: step('ISSUED_BY', 'out', 'Department'),
      order: 'statedAt',
      tie: 'r.id',
    },
    'Policy.measures': {
      says: 'the measures of a policy, in text order.',
      index: 'Measure.document.',
      find: owned('Measure'),
      order: 'ordinal',
      tie: 'n.id',
    },
    'Policy.sameWords': {
      says: 'the measures and tasks of other documents with the same words as a measure of a policy, most similar first.',
      also: 'm.id AS own',
      index: 'Measure.document.',
      find: own('MATCH (m:Measure {document: id})-[r:RESEMBLES]-(n:Entity)'),
      order: 'nearest',
      tie: 'r.id',
    },
    'Policy.sections': {
      says: 'the sections of a policy and of its attachments, in text order.',
      index: 'Section.document.',
      find: owned('Section'),
      order: 'inText',
      tie: 'n.id',
    },
    'Section.measures': {
      says: 'the measures directly in a section.',
      find: step('HAS_MEASURE', 'out', 'Measure'),
      order: 'ordinal',
      tie: 'n.id',
    },
    'Section.parent': {
      says: 'the parent section of a section.',
      find: step('HAS_SECTION', 'in', 'Section'),
      order: 'begins',
      tie: 'n.id',
    },
    'Section.sections': {
      says: 'the subsections of a section.',
      find: step('HAS_SECTION', 'out', 'Section'),
      order: 'inText',
      tie: 'n.id',
    },
    'UpstreamTask.document': {
      says: 'the document that an upstream task belongs to.',
      find: step('TASK_OF', 'out', 'Document'),
      order: 'id',
      tie: 'r.id',
    },
    'UpstreamTask.measures': {
      says: 'the local measures that carry out an upstream task.',
      find: step('CARRIES_OUT', 'in', 'Measure'),
      order: 'inDocument',
      tie: 'r.id',
    },
    'UpstreamTask.ministries': {
      says: 'the departments that the table names for an upstream task.',
      find: step('LED_BY', 'out', 'Department'),
      order: 'statedAt',
      tie: 'r.id',
    },
    'UpstreamTask.sameWords': {
      says: 'the measures with the same words as an upstream task, most similar first.',
      find: step('RESEMBLES', 'both', 'Entity'),
      order: 'nearest',
      tie: 'r.id',
    },
  }
}

/** The text of every connection's statement, by name. All use the same way of counting and paging. */
export function connectionStatements(model: GraphModel): ReadonlyMap<string, string> {
  return new Map(Object.entries(connections(model)).map(([name, connection]) => [name, statement(name, connection)]))
}

function statement(name: string, connection: Connection): string {
  const { says, filter, also, index, find, order, tie } = connection
  const column = also?.split(' AS ').at(-1)
  const unstated = find.kind === 'owned' || (find.kind === 'own' && find.unstated)
  return [
    `// ${name}: ${says}`,
    '// Generated from server/neo4j/store/connectionStatements.ts by `npm run schema`.',
    `// Parameters: ids (of the parents);${filter ? ` ${filter} (null = all);` : ''} first, after {key, tie}, last, before: the window, by value.`,
    `// Columns: id (of the parent), total, remaining (rows beyond the cursor), rows [{key, tie, n, r${column ? `, ${column}` : ''}}].`,
    `// Index: ${index ?? 'unique Entity.id.'}`,
    'UNWIND $ids AS id',
    ...foundBy(connection),
    `WITH id, n, ${unstated ? 'null AS r' : 'r'}, ${also ? `${also}, ` : ''}${ORDERS[order].cypher} AS key, ${tie} AS tie ORDER BY key, tie`,
    `WITH id, collect({key: key, tie: tie, n: n, r: r${column ? `, ${column}: ${column}` : ''}}) AS found`,
    'WITH id, size(found) AS total, [x IN found WHERE',
    '  ($after IS NULL OR x.key > $after.key OR (x.key = $after.key AND x.tie > $after.tie)) AND',
    '  ($before IS NULL OR x.key < $before.key OR (x.key = $before.key AND x.tie < $before.tie))] AS rest',
    'RETURN id, total, size(rest) AS remaining,',
    '  CASE WHEN $last IS NULL THEN rest[..$first]',
    '       ELSE rest[CASE WHEN size(rest) > $last THEN size(rest) - $last ELSE 0 END..] END AS rows',
    '',
  ].join('\n')
}

const FILTERS = {
  roles: 'WHERE $roles IS NULL OR r.role IN $roles',
  relations: 'WHERE $relations IS NULL OR type(r) IN $relations',
} as const

function foundBy({ find, filter }: Connection): readonly string[] {
  switch (find.kind) {
    case 'own':
      return find.lines
    case 'owned':
      return [`MATCH (n:${find.type} {document: id})`]
    case 'step': {
      const [from, to] = { out: ['-', '->'], in: ['<-', '-'], both: ['-', '-'] }[find.way]
      return [`MATCH (:Entity {id: id})${from}[r:${find.along}]${to}(n:${find.to})`, ...(filter ? [FILTERS[filter]] : [])]
    }
  }
}
