import type { Role } from '../../lexicon/roles.ts'
import { AS_ABOVE } from '../../lexicon/roleWords.ts'
import type { Span } from '../../text/span.ts'
import type { Refusal } from '../rule.ts'
import { type AssignedKind, kindInList } from './kindInList.ts'
import { type ListedName, namesIn, type Script } from './nameList.ts'
import { partsOfName, withoutUnknownVerb } from './partsOfName.ts'
import { isListOfDepartments, type ListPlace } from './plausible.ts'
import { type RoleGroup, roleGroups } from './roleGroups.ts'
import { withSharedFunctions } from './sharedFunctions.ts'
import { type FullName, withSharedWords } from './sharedWords.ts'
import { asLed, roleOfMark, type WhoLeads, withFirstLeading } from './whoLeads.ts'

/** A department, a class of departments, or an open-ended group with a role assigned by the words. */
export interface Assigned {
  readonly kind: AssignedKind
  readonly span: Span
  readonly surface: string
  readonly name: string
  readonly role: Role
}

export interface AssignmentOptions extends Partial<ListPlace> {
  /** The level word used throughout the document, for lists that start with a proper name. */
  readonly level?: string | null
  /** Who leads in a list without 牵头. */
  readonly leads?: WhoLeads | null
  /** The role of names without label or verb, if the context shows that they are an assignment. */
  readonly role?: Role
  /** true if the position alone shows that these are names, whatever their ending: a table cell. */
  readonly trusted?: boolean
}

/** The assignments in some words, and the refused parts with reasons. */
export interface Assignment {
  readonly assigned: readonly Assigned[]
  readonly refused: readonly Refusal[]
}

const NO_NAMES: ReadonlySet<string> = new Set()

/** The assignments between two offsets; empty if the words assign nothing: （含个体工商户）. */
export function assignmentsIn(script: Script, within: Span, options: AssignmentOptions = {}): readonly Assigned[] {
  return assignmentIn(script, within, options).assigned
}

/** The same, with the refused parts and reasons. */
export function assignmentIn(script: Script, within: Span, options: AssignmentOptions = {}): Assignment {
  const { leads = null } = options
  const groups = roleGroups(script.plain, within).flatMap((group) => asLed(script.plain, group, leads))
  const read = groups.map((group) => groupRead(script, group, options))
  const refused = read.flatMap((one) => one.refused)
  // Names without label or verb count as assigned beside groups that have one: （牵头单位：市经贸委，配合单位：市工商联，各区、县级市）.
  if (options.role === undefined && !read.some(({ assigns }) => assigns)) return { assigned: [], refused }
  const listed = read.flatMap((one) => one.listed)
  const full = withSharedWords(
    script.text,
    listed.map(({ name }) => name),
    options.level ?? null,
  )
  const assigned = full.map((name, index) => assignedAs(script, name, listed[index] as Listed, options.role))
  return { assigned: leads?.who === 'first' ? withFirstLeading(assigned, leads.others) : assigned, refused }
}

interface Listed {
  readonly name: ListedName
  readonly role: Role | null
  readonly kind: AssignedKind
}

function assignedAs(script: Script, { span, name }: FullName, { role, kind }: Listed, otherwise: Role = 'responsible'): Assigned {
  return { kind, span, surface: script.text.slice(span.start, span.end), name, role: role ?? otherwise }
}

interface GroupRead {
  /** true if the group itself shows that it assigns: by a label, by a verb, or because it is a list of departments. */
  readonly assigns: boolean
  readonly listed: readonly Listed[]
  readonly refused: readonly Refusal[]
}

function groupRead(script: Script, group: RoleGroup, options: AssignmentOptions): GroupRead {
  const place = { known: options.known ?? NO_NAMES, closes: options.closes ?? 'nothing' } as const
  const parted = withSharedFunctions(
    namesIn(script, group.span)
      .filter(({ words }) => !IS_TIME.test(words) && words !== AS_ABOVE)
      .flatMap((name) => partsOfName(script, name)),
  )
  const whole = place.closes === 'nothing' ? parted : parted.map((name, index) => withoutUnknownVerb(script, name, parted[index + 1]))
  const names = withRolesOfRuns(whole)
  const isList = isListOfDepartments(names, place)
  // `目标位置：全省前5`: after an unknown label only a list of departments counts.
  if (group.label !== null && group.by !== 'label' && !isList) return { assigns: false, listed: [], refused: [unknownLabel(group)] }
  const kinds = names.map((name, index) => kindInList(name, { names, index, group, place, isList, trusted: options.trusted === true }))
  const leads = ({ span }: ListedName) => group.leadsUntil != null && span.end <= group.leadsUntil
  const listed = names.flatMap((name, index) => {
    const kind = kinds[index]
    return kind === undefined || 'refused' in kind
      ? []
      : [{ name, role: name.role ?? (leads(name) ? 'lead' : roleOfMark(name, group.role, options.leads)), kind: kind.kind }]
  })
  const refused = names.flatMap(({ span, words }, index) => {
    const kind = kinds[index]
    return kind !== undefined && 'refused' in kind ? [{ span, reason: `“${words}” is not a department: ${kind.refused}` }] : []
  })
  const roleGiven = (group.by !== 'nothing' && group.role !== null) || listed.some(({ name }) => name.role !== undefined)
  return { assigns: isList || roleGiven, listed, refused }
}

/** 市工信局（牵头），市财政局、市商务局（配合）: where each run up to a comma ends with a role in brackets, it holds for the run. */
function withRolesOfRuns(names: readonly ListedName[]): readonly ListedName[] {
  const runs: ListedName[][] = []
  for (const name of names) {
    if (name.apart || runs.length === 0) runs.push([name])
    else runs.at(-1)?.push(name)
  }
  const roles = runs.map((run) => run.at(-1)?.role)
  if (runs.length < 2 || roles.includes(undefined)) return names
  return runs.flatMap((run, index) => run.map((name): ListedName => ({ ...name, role: name.role ?? (roles[index] as Role) })))
}

/** （市商务局，各区政府；2024年底）, （市公安局、各派出所，6—8月）: the deadline beside the names. */
const IS_TIME =
  /^(?:\d{4}年)?(?:\d{1,2}月?(?:\d{1,2}日)?[-—–~至到]{1,2})?(?:\d{1,2}月(?:份|底|末|\d{1,2}日)?|[上下]半年|年[底末内]|第?[一二三四]季度)?(?:前|之前|底前)?$|^(?:长期坚持|持续推进|持续实施|全年|年内|常年)$/u

function unknownLabel({ label, span }: RoleGroup): Refusal {
  const start = span.start - (label?.length ?? 0) - 1
  return { span: { start, end: span.end }, reason: `the label “${label}” gives no role, and no list of departments follows it` }
}
