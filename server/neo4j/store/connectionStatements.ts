import type { GraphModel } from '../../graph/declaration.ts'
import { citationLinks } from '../../graph/ownership.ts'

/** A connection of the API: what it lists for each parent, and in which order. */
interface Connection {
  readonly says: string
  /** The parameter that narrows the list; null means all. */
  readonly filter?: 'roles' | 'relations'
  /** One more column of each row, as it is found: `count`, or `s.id AS from`. */
  readonly also?: string
  readonly index?: string
  /** Finds `n` and the relationship `r` of each parent `id`. */
  readonly find: readonly string[]
  /** True where no relationship leads to the rows. */
  readonly unstated?: true
  /** What the rows are ordered by, and what decides between equals: a cursor holds both. */
  readonly key: string
  readonly tie: string
}

/** The connections, by the name of their file in `cypher/read/`. `npm run schema` writes the files. */
function connections(model: GraphModel): Readonly<Record<string, Connection>> {
  const citations = [...citationLinks(model)].join('|')
  return {
    'Department.assignments': {
      says: 'the measures that name a department, by document and place in it.',
      filter: 'roles',
      find: ['MATCH (:Entity {id: id})<-[r:ASSIGNED_TO]-(n:Measure)', 'WHERE $roles IS NULL OR r.role IN $roles'],
      key: 'n.document + "#" + right("0000" + toString(coalesce(n.ordinal, 0)), 5)',
      tie: 'r.id',
    },
    'Department.issued': {
      says: 'the policies that a department issued.',
      find: ['MATCH (:Entity {id: id})<-[r:ISSUED_BY]-(n:Policy)'],
      key: 'coalesce(n.issuedOn, "")',
      tie: 'r.id',
    },
    'Department.jurisdiction': {
      says: 'the place or zone that a department belongs to.',
      find: ['MATCH (:Entity {id: id})-[r:SERVES]->(n:Jurisdiction)'],
      key: 'n.id',
      tie: 'n.id',
    },
    'Department.ledTasks': {
      says: 'the upstream tasks for which a table names this department.',
      find: ['MATCH (:Entity {id: id})<-[r:LED_BY]-(n:UpstreamTask)'],
      key: 'coalesce(n.row, 0)',
      tie: 'r.id',
    },
    'Department.sameLine': {
      says: 'the departments of the same function line (条线) at other places and levels.',
      index: 'unique Entity.id, Department.line.',
      find: ['MATCH (d:Entity {id: id}) WHERE d.line IS NOT NULL', 'MATCH (n:Department {line: d.line}) WHERE n <> d'],
      unstated: true,
      key: 'n.name',
      tie: 'n.id',
    },
    'Document.citedBy': {
      says: 'the policies that cite a document, by themselves or in a measure; by policy, then by place in its text.',
      filter: 'relations',
      also: 's.id AS from',
      find: [
        `MATCH (:Entity {id: id})<-[r:${citations}]-(s:Entity)`,
        'WHERE $relations IS NULL OR type(r) IN $relations',
        'MATCH (n:Entity {id: CASE WHEN s:Measure THEN s.document ELSE s.id END})',
      ],
      key: 'n.id',
      tie: 'r.id',
    },
    'Document.upstreamTasks': {
      says: 'the tasks of a document that are known through local division-of-work tables, in the order of the table.',
      find: ['MATCH (:Entity {id: id})<-[r:TASK_OF]-(n:UpstreamTask)'],
      key: 'coalesce(n.row, 0)',
      tie: 'n.id',
    },
    'Industry.broader': {
      says: 'the industries that hold this one, those of GB/T 4754 first.',
      find: ['MATCH (:Entity {id: id})-[r:BROADER]->(n:Industry)'],
      key: 'n.id',
      tie: 'n.id',
    },
    'Industry.measures': {
      says: 'the measures that name an industry, by document and place in it.',
      find: ['MATCH (:Entity {id: id})<-[r:CONCERNS]-(n:Measure)'],
      key: 'n.document + "#" + right("0000" + toString(coalesce(n.ordinal, 0)), 5)',
      tie: 'r.id',
    },
    'Industry.narrower': {
      says: 'the industries directly within this one.',
      find: ['MATCH (:Entity {id: id})<-[r:BROADER]-(n:Industry)'],
      key: 'coalesce(n.code, "")',
      tie: 'n.id',
    },
    'Jurisdiction.contains': {
      says: 'the places and zones directly within this one.',
      find: ['MATCH (:Entity {id: id})<-[r:WITHIN]-(n:Jurisdiction)'],
      key: 'n.name',
      tie: 'n.id',
    },
    'Jurisdiction.departments': {
      says: 'the departments of a place or zone.',
      find: ['MATCH (:Entity {id: id})<-[r:SERVES]-(n:Department)'],
      key: 'n.name',
      tie: 'n.id',
    },
    'Jurisdiction.policies': {
      says: 'the policies that hold in a place or zone.',
      find: ['MATCH (:Entity {id: id})<-[r:APPLIES_IN]-(n:Policy)'],
      key: 'coalesce(n.issuedOn, "")',
      tie: 'r.id',
    },
    'Jurisdiction.within': {
      says: 'the place that holds this one.',
      find: ['MATCH (:Entity {id: id})-[r:WITHIN]->(n:Jurisdiction)'],
      key: 'n.id',
      tie: 'n.id',
    },
    'Measure.assignments': {
      says: 'the departments that a measure names, in the order of the text.',
      filter: 'roles',
      find: ['MATCH (:Entity {id: id})-[r:ASSIGNED_TO]->(n:Department)', 'WHERE $roles IS NULL OR r.role IN $roles'],
      key: 'coalesce(r.start, -1)',
      tie: 'r.id',
    },
    'Measure.citations': {
      says: 'the documents that a measure cites, in the order of the text.',
      filter: 'relations',
      find: [`MATCH (:Entity {id: id})-[r:${citations}]->(n:Document)`, 'WHERE $relations IS NULL OR type(r) IN $relations'],
      key: 'coalesce(r.start, -1)',
      tie: 'r.id',
    },
    'Measure.industries': {
      says: 'the industries that a measure names, in the order of the text.',
      find: ['MATCH (:Entity {id: id})-[r:CONCERNS]->(n:Industry)'],
      key: 'coalesce(r.start, -1)',
      tie: 'r.id',
    },
    'Measure.sameWords': {
      says: 'the measures and tasks of other documents that say the same in the same words, the nearest first.',
      find: ['MATCH (:Entity {id: id})-[r:RESEMBLES]-(n:Entity)'],
      key: 'toInteger(10000 * (1 - r.share))',
      tie: 'r.id',
    },
    'Measure.section': {
      says: 'the section that holds a measure.',
      find: ['MATCH (:Entity {id: id})<-[r:HAS_MEASURE]-(n:Section)'],
      key: 'coalesce(n.start, 0)',
      tie: 'n.id',
    },
    'Measure.targets': {
      says: 'the figures and deadlines that a measure sets, in the order of the text.',
      find: ['MATCH (:Entity {id: id})-[r:HAS_TARGET]->(n:Target)'],
      key: 'coalesce(n.start, -1)',
      tie: 'n.id',
    },
    'Measure.upstreamTasks': {
      says: 'the upstream tasks that a measure carries out.',
      find: ['MATCH (:Entity {id: id})-[r:CARRIES_OUT]->(n:UpstreamTask)'],
      key: 'coalesce(n.row, 0)',
      tie: 'n.id',
    },
    'Policy.appliesIn': {
      says: 'the places and zones in which a policy holds.',
      find: ['MATCH (:Entity {id: id})-[r:APPLIES_IN]->(n:Jurisdiction)'],
      key: 'coalesce(r.start, -1)',
      tie: 'r.id',
    },
    'Policy.citations': {
      says: 'the documents that a policy or one of its measures cites, in the order of the text.',
      filter: 'relations',
      also: 'from',
      index: 'unique Entity.id, Measure.document.',
      find: [
        'CALL (id) {',
        `  MATCH (p:Entity {id: id})-[r:${citations}]->(n:Document) RETURN r, n, id AS from`,
        '  UNION ALL',
        `  MATCH (m:Measure {document: id})-[r:${citations}]->(n:Document) RETURN r, n, m.id AS from`,
        '}',
        'WITH id, n, r, from',
        'WHERE $relations IS NULL OR type(r) IN $relations',
      ],
      key: 'coalesce(r.start, -1)',
      tie: 'r.id',
    },
    'Policy.goals': {
      says: 'the figures and deadlines of a document as a whole, in the order of the text.',
      find: ['MATCH (:Entity {id: id})-[r:HAS_TARGET]->(n:Target)'],
      key: 'coalesce(n.start, -1)',
      tie: 'n.id',
    },
    'Policy.industries': {
      says: 'the industries that a policy or its measures name, one row an industry with the number of statements, most named first.',
      also: 'count',
      index: 'unique Entity.id, Measure.document.',
      find: [
        'CALL (id) {',
        '  MATCH (:Entity {id: id})-[r:CONCERNS]->(n:Industry) RETURN r, n',
        '  UNION ALL',
        '  MATCH (:Measure {document: id})-[r:CONCERNS]->(n:Industry) RETURN r, n',
        '}',
        'WITH id, n, r ORDER BY coalesce(r.start, -1), r.id',
        'WITH id, n, collect(r) AS statements',
        'WITH id, n, head(statements) AS r, size(statements) AS count',
      ],
      key: '-count',
      tie: 'n.id',
    },
    'Policy.issuedBy': {
      says: 'the departments that issued a policy.',
      find: ['MATCH (:Entity {id: id})-[r:ISSUED_BY]->(n:Department)'],
      key: 'coalesce(r.start, -1)',
      tie: 'r.id',
    },
    'Policy.measures': {
      says: 'the measures of a policy, in the order of the text.',
      index: 'Measure.document.',
      find: ['MATCH (n:Measure {document: id})'],
      unstated: true,
      key: 'coalesce(n.ordinal, 0)',
      tie: 'n.id',
    },
    'Policy.sameWords': {
      says: 'the measures and tasks of other documents that say the same in the same words as a measure of a policy, the nearest first.',
      also: 'm.id AS own',
      index: 'Measure.document.',
      find: ['MATCH (m:Measure {document: id})-[r:RESEMBLES]-(n:Entity)'],
      key: 'toInteger(10000 * (1 - r.share))',
      tie: 'r.id',
    },
    'Policy.sections': {
      says: 'the parts of a policy and of its attachments, in the order of the text.',
      index: 'Section.document.',
      find: ['MATCH (n:Section {document: id})'],
      unstated: true,
      key: 'coalesce(n.start, n.ordinal, 0)',
      tie: 'n.id',
    },
    'Section.measures': {
      says: 'the measures directly under a section.',
      find: ['MATCH (:Entity {id: id})-[r:HAS_MEASURE]->(n:Measure)'],
      key: 'coalesce(n.ordinal, 0)',
      tie: 'n.id',
    },
    'Section.parent': {
      says: 'the section above a section.',
      find: ['MATCH (:Entity {id: id})<-[r:HAS_SECTION]-(n:Section)'],
      key: 'coalesce(n.start, 0)',
      tie: 'n.id',
    },
    'Section.sections': {
      says: 'the parts of a section.',
      find: ['MATCH (:Entity {id: id})-[r:HAS_SECTION]->(n:Section)'],
      key: 'coalesce(n.start, n.ordinal, 0)',
      tie: 'n.id',
    },
    'UpstreamTask.document': {
      says: 'the document that an upstream task belongs to.',
      find: ['MATCH (:Entity {id: id})-[r:TASK_OF]->(n:Document)'],
      key: 'n.id',
      tie: 'r.id',
    },
    'UpstreamTask.measures': {
      says: 'the local measures that carry out an upstream task.',
      find: ['MATCH (:Entity {id: id})<-[r:CARRIES_OUT]-(n:Measure)'],
      key: 'n.document + "#" + right("0000" + toString(coalesce(n.ordinal, 0)), 5)',
      tie: 'r.id',
    },
    'UpstreamTask.ministries': {
      says: 'the departments that the table names for an upstream task.',
      find: ['MATCH (:Entity {id: id})-[r:LED_BY]->(n:Department)'],
      key: 'coalesce(r.start, -1)',
      tie: 'r.id',
    },
    'UpstreamTask.sameWords': {
      says: 'the measures that say the same as an upstream task in the same words, the nearest first.',
      find: ['MATCH (:Entity {id: id})-[r:RESEMBLES]-(n:Entity)'],
      key: 'toInteger(10000 * (1 - r.share))',
      tie: 'r.id',
    },
  }
}

/** The text of every connection's statement, by its name. All of them share one way of counting and cutting the page. */
export function connectionStatements(model: GraphModel): ReadonlyMap<string, string> {
  return new Map(Object.entries(connections(model)).map(([name, connection]) => [name, statement(name, connection)]))
}

function statement(name: string, { says, filter, also, index, find, unstated, key, tie }: Connection): string {
  const column = also?.split(' AS ').at(-1)
  return [
    `// ${name}: ${says}`,
    '// Generated from server/neo4j/store/connectionStatements.ts by `npm run schema`.',
    `// Parameters: ids (of the parents);${filter ? ` ${filter} (null = all);` : ''} first, after {key, tie}, last, before: the window, by value.`,
    `// Columns: id (of the parent), total, remaining (rows beyond the cursor), rows [{key, tie, n, r${column ? `, ${column}` : ''}}].`,
    `// Index: ${index ?? 'unique Entity.id.'}`,
    'UNWIND $ids AS id',
    ...find,
    `WITH id, n, ${unstated ? 'null AS r' : 'r'}, ${also ? `${also}, ` : ''}${key} AS key, ${tie} AS tie ORDER BY key, tie`,
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
