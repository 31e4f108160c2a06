import type { Request } from 'express'
import { coerceInputValue, GraphQLError, isInputType } from 'graphql'
import type { Deadline } from '../../exports/deadline.ts'
import type { TaskRow } from '../../exports/taskRow.ts'
import { documentTitle } from '../../graph/captions.ts'
import { clientError } from '../../graphql/errors.ts'
import { where } from '../../graphql/filters/filter.ts'
import { departmentsAndRest, TASK_TESTS, type TaskFilterShape } from '../../graphql/filters/taskFilter.ts'
import { LIMITS } from '../../graphql/limits.ts'
import { orderOf } from '../../graphql/lists.ts'
import { nestedDeeper, tooNested } from '../../graphql/nesting.ts'
import { windowOf } from '../../graphql/paging.ts'
import { schema } from '../../graphql/schema.ts'
import { orderName } from '../../neo4j/store/lists.ts'
import type { TargetRecord } from '../../neo4j/store/records.ts'
import type { Task } from '../../neo4j/store/tasks.ts'
import type { Store } from '../../neo4j/store.ts'
import { addressOf } from '../address.ts'

/** More rows than this are no list that anybody takes away. */
const MOST_ROWS = 20_000

export interface ExportedTasks {
  readonly rows: readonly TaskRow[]
  /** All that fit; more than `rows` where there are too many for one file. */
  readonly total: number
}

/** The tasks that the address asks for: `where` is the filter of the field `tasks` as JSON, `orderBy` one of its orders; `only` narrows it. */
export async function exportedTasks(store: Store, request: Request, only: TaskFilterShape | null = null): Promise<ExportedTasks> {
  const asked = argument<TaskFilterShape>('TaskFilter', 'where', parsed(request.query.where))
  const filter = only ? { ...asked, and: [...(asked?.and ?? []), only] } : asked
  const order = orderOf(argument<string>('TaskOrder', 'orderBy', request.query.orderBy) ?? 'due')
  const { departments, rest } = departmentsAndRest(filter)
  // In one page: every further page would find and sort all rows once more.
  const window = windowOf({ first: MOST_ROWS }, orderName('tasks', order), MOST_ROWS)
  const { edges, totalCount } = await store.tasks({ departments, where: where(rest, TASK_TESTS), order, window })
  const reader = addressOf(request)
  return { rows: edges.map((task) => rowOf(task, reader)), total: totalCount }
}

function parsed(json: unknown): unknown {
  if (json === undefined || json === '') return undefined
  const value = fromJson(String(json))
  if (nestedDeeper(value, LIMITS.nesting)) throw tooNested('`where` is')
  return value
}

function fromJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw clientError(
      'BAD_USER_INPUT',
      '`where` is not JSON. Write it as in the variables of a GraphQL query: {"line": ["财政"], "role": ["LEAD"]}.',
    )
  }
}

/** A value of the address, checked against the type of the schema as an argument of a query would be. */
function argument<T>(type: string, name: string, value: unknown): T | null {
  const inputType = schema.getType(type)
  if (value === undefined || value === '' || !inputType || !isInputType(inputType)) return null
  return coerceInputValue(value, inputType, (path, _, error) => {
    throw new GraphQLError(`\`${[name, ...path].join('.')}\`: ${error.message}`, { extensions: { code: 'BAD_USER_INPUT' } })
  }) as T
}

function rowOf(
  { relation, measure, policy, department, inclusion, others, targets }: Task,
  address: ReturnType<typeof addressOf>,
): TaskRow {
  const [start, end] = [relation.start ?? measure.start ?? 0, relation.end ?? measure.end ?? 0]
  return {
    id: relation.id,
    policyTitle: documentTitle(policy),
    documentNumber: policy.documentNumber,
    issuedOn: policy.issuedOn,
    section: measure.sectionTitle,
    ordinal: measure.ordinal,
    label: measure.label ?? '',
    heading: measure.heading,
    text: measure.text,
    department: department.name,
    role: relation.role,
    named: inclusion === null,
    as: relation.as ?? relation.quote ?? department.name,
    others: others.map(({ name, role }) => ({ name, role })),
    figures: targets.filter(({ targetKind }) => targetKind !== 'deadline').map(({ surface }) => surface),
    deadlines: targets.filter(({ targetKind }) => targetKind === 'deadline').map(deadlineOf),
    source: { file: policy.sourceName ?? '', line: relation.line ?? measure.line ?? 0, start, end, quote: relation.quote ?? '' },
    link: address.reader(policy.id, start, end),
  }
}

const deadlineOf = ({ id, surface, from, to, recurring }: TargetRecord): Deadline => ({ id, words: surface, from, to, recurring })
