import { group } from 'd3-array'
import type { ChangeKind, ChangeReason } from '../neo4j/loading/documentChanges.ts'
import { CHANGE_ORDER, type ChangedTasks, type JournalEntry } from '../neo4j/store/changes.ts'
import { orderName } from '../neo4j/store/lists.ts'
import type { Page } from '../neo4j/store/page.ts'
import type { TaskFacts } from '../neo4j/store/tasks.ts'
import type { Store } from '../neo4j/store.ts'
import { clientError } from './errors.ts'
import { where } from './filters/filter.ts'
import { departmentsAndRest, TASK_TESTS, type TaskFilterShape } from './filters/taskFilter.ts'
import { orderOf } from './lists.ts'
import { type Optional, type PageArguments, windowOf } from './paging.ts'

export interface ChangeArguments extends PageArguments {
  readonly sinceVersion?: Optional<string>
  /** A day, YYYY-MM-DD. */
  readonly sinceDate?: Optional<string>
  readonly where?: Optional<TaskFilterShape>
  readonly document?: Optional<string>
  readonly kinds?: Optional<readonly ChangeKind[]>
  readonly reasons?: Optional<readonly ChangeReason[]>
}

/** A change. For an added document it also contains the measures that match the filter. */
export interface AnsweredChange extends JournalEntry {
  readonly measures: readonly string[]
}

export interface AnsweredChanges extends Page<AnsweredChange> {
  readonly version: string | null
  readonly keptSince: string | null
}

/** The changes since a version or a day, for the API and the feeds. */
export async function changesSince(store: Store, args: ChangeArguments): Promise<AnsweredChanges> {
  const { sinceVersion, sinceDate, document, where: filter } = args
  if (sinceVersion != null && sinceDate != null) throw clientError('BAD_USER_INPUT', 'Give `sinceVersion` or `sinceDate`, not both.')
  if (document != null && filter != null)
    throw clientError('BAD_USER_INPUT', 'Give `document` or `where`, not both; `where` has its own `document` field.')
  const { current, oldest, keptSince, since } = await store.knownVersions(sinceVersion ?? null)
  if (since === null) throw unknownVersion(sinceVersion ?? '', oldest)
  const facts = filter == null ? null : await factsOf(store, filter)
  const page = await store.changes({
    since,
    from: sinceDate ?? null,
    kinds: args.kinds ?? null,
    reasons: args.reasons ?? null,
    document: document ?? null,
    tasks: facts && tasksOf(facts, filter ?? {}),
    window: windowOf(args, CHANGE_ORDER),
  })
  const byDocument = group(facts ?? [], ({ policy }) => policy)
  const edges = page.edges.map((entry) => ({ ...entry, measures: measuresAdded(entry, byDocument.get(entry.document) ?? []) }))
  return { ...page, edges, version: current, keptSince }
}

function unknownVersion(version: string, oldest: string | null) {
  const known = oldest === null ? 'nothing has been loaded yet' : `the oldest known version is ${oldest}`
  const message = `\`sinceVersion\` ${version} is unknown or no longer kept; ${known}. Leave it out to get all changes that are kept.`
  return clientError('UNKNOWN_VERSION', message, { oldest })
}

/** The facts of every task that passes the filter. */
async function factsOf(store: Store, filter: TaskFilterShape): Promise<readonly TaskFacts[]> {
  const { departments, rest } = departmentsAndRest(filter)
  const order = orderOf('document', '')
  const window = windowOf({ first: 0 }, orderName('tasks', order))
  const { facts } = await store.tasks({ departments, where: where(rest, TASK_TESTS), order, window, counts: true })
  return facts ?? []
}

function tasksOf(facts: readonly TaskFacts[], { department, ...others }: TaskFilterShape): ChangedTasks {
  const distinct = (of: (fact: TaskFacts) => string) => [...new Set(facts.map(of))]
  return {
    documents: distinct((fact) => fact.policy),
    measures: distinct((fact) => fact.measure),
    departments: distinct((fact) => fact.department),
    // A removed task is known by its department only. Whether it passed other conditions is unknown, so it is listed only if there are
    // none.
    gone: Object.values(others).every((each) => each == null) ? [...(department ?? [])] : [],
  }
}

function measuresAdded({ kind }: JournalEntry, facts: readonly TaskFacts[]): readonly string[] {
  return kind === 'DOCUMENT_ADDED' ? [...new Set(facts.map(({ measure }) => measure))] : []
}
