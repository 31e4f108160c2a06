import type { Node, Relationship } from 'neo4j-driver'
import { flag, texts } from '../../graph/properties.ts'
import { type Alternatives, type Order, orderName } from './lists.ts'
import { nodeRecord } from './nodeRecord.ts'
import { cursorOf, EMPTY_PAGE, type Page, type Position, pageOf, type Window } from './page.ts'
import type {
  DepartmentRecord,
  Level,
  MeasureRecord,
  NodeKind,
  NodeRecord,
  PolicyRecord,
  RelationRecord,
  Role,
  TargetRecord,
} from './records.ts'
import { relationRecord } from './relationRecord.ts'
import type { Session } from './session.ts'

/** A mention of a department in a measure, with everything that a list of tasks shows. */
export interface Task {
  readonly cursor: string
  readonly relation: RelationRecord
  readonly measure: MeasureRecord
  readonly policy: PolicyRecord
  readonly department: DepartmentRecord
  /** How a group includes the given departments without naming them; null if the department itself is named. */
  readonly inclusion: Inclusion | null
  /** Last day of the measure's first deadline. */
  readonly due: string | null
  readonly others: readonly Party[]
  readonly targets: readonly TargetRecord[]
}

/** How a group such as 各有关部门 includes a department, by kind and place. */
export interface Inclusion {
  /** `<function line, or department>@<level>`: the classes that the words include. */
  readonly classes: readonly string[]
  /** false if the words include only those concerned (有关, 相关), so that it is uncertain whether the department is meant. */
  readonly whole: boolean
  /** Name of the place whose departments, or departments within it, are included. */
  readonly place: string
}

/** Another department named in the same measure. */
export interface Party {
  readonly id: string
  readonly name: string
  readonly as: string | null
  readonly role: Role | null
}

/** The departments whose tasks are listed. */
export interface AskedDepartments {
  readonly ids: readonly string[] | null
  readonly name: string | null
  readonly line: readonly string[] | null
  readonly level: readonly Level[] | null
  readonly place: readonly string[] | null
}

export interface TaskRequest {
  readonly departments: AskedDepartments | null
  readonly where: Alternatives
  readonly order: Order
  readonly window: Window
  /** Whether the facts for counting all tasks are needed. */
  readonly counts?: boolean
}

/** The properties that a task is counted by. */
export interface TaskFacts {
  readonly role: Role | null
  readonly due: string | null
  /** Id of the policy. */
  readonly policy: string
  readonly measure: string
  readonly department: string
}

export interface TaskPage extends Page<Task> {
  readonly namedCount: number
  readonly collectiveCount: number
  /** Number of tasks with a dated deadline. */
  readonly datedCount: number
  /** Facts of every task in the list; null if not requested. */
  readonly facts: readonly TaskFacts[] | null
}

/** One page of tasks and the total number, with one Cypher query. */
export async function tasks(
  session: Session,
  { departments, where, order, window, counts: counted = false }: TaskRequest,
): Promise<TaskPage> {
  const records = await session.read('tasks', {
    departments,
    where,
    documents: documentsIn(where),
    policies: order.by === 'issuedOn' || where.flat().some(({ test }) => OF_POLICIES.has(test)),
    order: order.by,
    asOf: order.asOf ?? null,
    descending: order.descending,
    counts: counted,
    ...window,
  })
  const [counts] = records
  if (!counts) return { ...EMPTY_PAGE, namedCount: 0, collectiveCount: 0, datedCount: 0, facts: null }
  const name = orderName('tasks', order)
  const edges = records.flatMap(({ row }) => (row === null ? [] : [taskOf(name, row as TaskRow)]))
  return {
    ...pageOf(edges, Number(counts.total), Number(counts.remaining), window),
    namedCount: Number(counts.named),
    collectiveCount: Number(counts.collective),
    datedCount: Number(counts.dated),
    facts: (counts.facts as readonly FactRow[] | null)?.map(factsOf) ?? null,
  }
}

/** Tests that look at the policy of a task. */
const OF_POLICIES: ReadonlySet<string> = new Set(['text', 'documentText', 'policyLevel', 'issuedFrom', 'issuedTo'])

/** The documents that every alternative is limited to; null if one of them is not limited. */
function documentsIn(where: Alternatives): readonly string[] | null {
  const named = where.map((conditions) => conditions.find(({ test, negated }) => test === 'document' && !negated)?.values)
  if (named.length === 0 || named.some((values) => values === undefined)) return null
  return [...new Set(named.flatMap((values) => values ?? []).map(String))]
}

type FactRow = readonly [role: Role | null, due: string | null, policy: string, measure: string, department: string]
const factsOf = ([role, due, policy, measure, department]: FactRow): TaskFacts => ({ role, due, policy, measure, department })

interface TaskRow extends Position {
  readonly a: Relationship
  readonly m: Node
  readonly p: Node
  readonly n: Node
  readonly within: Node | null
  readonly due: string | null
  readonly others: readonly Party[]
  readonly targets: readonly Node[]
}

function taskOf(order: string, row: TaskRow): Task {
  const measure = ofKind('MEASURE', row.m)
  const department = ofKind('DEPARTMENT', row.n)
  return {
    cursor: cursorOf(order, row),
    relation: relationRecord(row.a, measure.id, department.id),
    measure,
    policy: ofKind('POLICY', row.p),
    department,
    inclusion: row.within && inclusionOf(row.a, row.within),
    due: row.due,
    others: row.others,
    targets: row.targets.map((each) => ofKind('TARGET', each)),
  }
}

function inclusionOf({ properties }: Relationship, within: Node): Inclusion {
  return {
    classes: texts(properties, 'addressees'),
    whole: flag(properties, 'addressesWhole'),
    place: ofKind('JURISDICTION', within).name,
  }
}

/** The record of a node that the query can only return as this kind. */
export function ofKind<K extends NodeKind>(kind: K, node: Node): Extract<NodeRecord, { kind: K }> {
  const record = nodeRecord(node)
  if (record.kind !== kind) throw new Error(`Expected a ${kind}, got ${record.kind} ${record.id}`)
  return record as Extract<NodeRecord, { kind: K }>
}
