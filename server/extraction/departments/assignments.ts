import { dutyWord } from '../../lexicon/duties.ts'
import { GROUP_NOUN, isInsideWord } from '../../lexicon/names.ts'
import type { Role } from '../../lexicon/roles.ts'
import type { Span } from '../../text/span.ts'
import type { Refusal } from '../rule.ts'
import { masked } from './brackets.ts'
import { andOthers, groupingOf } from './groups.ts'
import { type ListedName, namesIn, type Script } from './nameList.ts'
import { endsAsDepartment, isSurelyDepartment, mayBeName } from './ownNames.ts'
import { implausible, isDepartmentOrGroup, isListOfDepartments, type ListPlace } from './plausible.ts'
import { type RoleGroup, roleGroups } from './roleGroups.ts'
import { isSentence } from './sentence.ts'
import { withSharedFunctions } from './sharedFunctions.ts'
import { type FullName, withSharedWords } from './sharedWords.ts'

/** A department, a class of departments, or an open-ended group with a role assigned by the words. */
export interface Assigned {
  readonly kind: 'department' | 'collective' | 'open-ended'
  readonly span: Span
  readonly surface: string
  readonly name: string
  readonly role: Role
}

export interface AssignmentOptions extends Partial<ListPlace> {
  /** The level word used throughout the document, for lists that start with a proper name. */
  readonly level?: string | null
  /** Who leads in a list without 牵头: the names before its first comma, or the first name; and the role of the others. */
  readonly leads?: { readonly who: 'before-comma' | 'first'; readonly others: Role } | null
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
  const groups = roleGroups(script.plain, within).flatMap((group) =>
    options.leads?.who === 'before-comma' ? leadsBeforeComma(script.plain, group, options.leads.others) : [group],
  )
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
  return { assigned: options.leads?.who === 'first' ? withFirstLeading(assigned, options.leads.others) : assigned, refused }
}

interface Listed {
  readonly name: ListedName
  readonly role: Role | null
  readonly kind: Assigned['kind']
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
      .filter(({ words }) => !IS_TIME.test(words))
      .flatMap((name) => partsOf(script, name)),
  )
  const names = place.closes === 'nothing' ? parted : parted.map((name, index) => withoutUnknownVerb(script, name, parted[index + 1]))
  const isList = isListOfDepartments(names, place)
  // `目标位置：全省前5`: after an unknown label only a list of departments counts.
  if (group.label !== null && group.by !== 'label' && !isList) return { assigns: false, listed: [], refused: [unknownLabel(group)] }
  const kinds = names.map((name, index) => kindOf(name, { names, index, group, place, isList, trusted: options.trusted === true }))
  const listed = names.flatMap((name, index) => {
    const kind = kinds[index]
    return kind === undefined || 'refused' in kind ? [] : [{ name, role: name.role ?? group.role, kind: kind.kind }]
  })
  const refused = names.flatMap(({ span, words }, index) => {
    const kind = kinds[index]
    return kind !== undefined && 'refused' in kind ? [{ span, reason: `“${words}” is not a department: ${kind.refused}` }] : []
  })
  const roleGiven = (group.by !== 'nothing' && group.role !== null) || listed.some(({ name }) => name.role !== undefined)
  return { assigns: isList || roleGiven, listed, refused }
}

/** （市商务局，各区政府；2024年底）: the deadline beside the names. */
const IS_TIME =
  /^(?:\d{4}年)?(?:\d{1,2}月(?:份|底|末|\d{1,2}日)?|[上下]半年|年[底末内]|第?[一二三四]季度)?(?:前|之前|底前)?$|^(?:长期坚持|持续推进|持续实施|全年|年内|常年)$/u

function unknownLabel({ label, span }: RoleGroup): Refusal {
  const start = span.start - (label?.length ?? 0) - 1
  return { span: { start, end: span.end }, reason: `the label “${label}” gives no role, and no list of departments follows it` }
}

/** A name and its neighbours in a list. */
interface NameInList {
  readonly names: readonly ListedName[]
  readonly index: number
  readonly group: RoleGroup
  readonly place: ListPlace
  readonly isList: boolean
  readonly trusted: boolean
}

function kindOf(name: ListedName, list: NameInList): { readonly kind: Assigned['kind'] } | { readonly refused: string } {
  if (name.words.startsWith('等')) return { kind: 'open-ended' }
  const grouping = groupingOf(name.words)
  if (grouping !== 'none')
    return isSentence(name.words.replace(/12345/u, ''), 'class') ? { refused: 'it is part of a sentence' } : { kind: grouping }
  if (list.trusted && mayBeName(name.words)) return { kind: 'department' }
  const reason = implausible(name.words)
  if (reason !== null) return { refused: reason }
  if (endsAsDepartment(name.words) || list.place.known.has(name.words)) return { kind: 'department' }
  if (list.group.by === 'label' || list.isList) return { kind: 'department' }
  // `（市交通委、某某物流、航交所负责）`: an unknown name among departments is kept.
  return list.group.by === 'verb' && isAmongDepartments(list) ? { kind: 'department' } : { refused: 'it does not end like one' }
}

/** Whether 、 joins the name to a department before or after it. */
function isAmongDepartments({ names, index }: NameInList): boolean {
  const [before, own, after] = [names[index - 1], names[index], names[index + 1]]
  const joinedBefore = before !== undefined && own?.apart === false && isNeighbour(before)
  return joinedBefore || (after !== undefined && !after.apart && isNeighbour(after))
}

function isNeighbour(name: ListedName): boolean {
  return isDepartmentOrGroup(name) || (implausible(name.words) === null && endsAsDepartment(name.words))
}

/** `（市交通委、市商务局包抓）`: after the last department, a few words may describe its responsibility. */
function withoutUnknownVerb(script: Script, name: ListedName, next: ListedName | undefined): ListedName {
  if (next?.apart === false || isWhole(name.words)) return name
  for (let length = name.words.length - 2; length >= Math.max(2, name.words.length - LONGEST_VERB); length -= 1) {
    const head = name.words.slice(0, length)
    if (
      isInsideWord(name.words, length) ||
      DOES.test(name.words.slice(length)) ||
      !isWhole(head) ||
      !(isSurelyDepartment(head) || groupingOf(head) !== 'none')
    )
      continue
    const end = offsetAfter(script.plain, name.span, length)
    return { ...name, span: { start: name.span.start, end }, words: head, printed: name.printed.slice(0, length) }
  }
  return name
}

const LONGEST_VERB = 6
/** 市妇联|组织职工参与, 市政府|分管领导牵头, 各金融机构|要加大信贷支持, 市商务局|牵头制定办法: the action is a sentence of its own. */
const DOES = new RegExp(
  `^(?:${dutyWord('must', 'task')}|引导|协调|为|是|作为|分管|主管(?:领导|副)|主要(?:领导|负责)|领导|负责(?:人|同志))|[要应须需将可]$`,
  'u',
)
const ENDS_AS_GROUP = new RegExp(`${GROUP_NOUN}$`, 'u')

function isWhole(words: string): boolean {
  return words.startsWith('等') || endsAsDepartment(words) || ENDS_AS_GROUP.test(words) || groupingOf(words) === 'collective'
}

/** Splits an open-ended rest off the last name: 林业局等部门 → 林业局, 等部门. */
function partsOf(script: Script, name: ListedName): readonly ListedName[] {
  const parted = andOthers(name.words)
  if (parted === null) return [name]
  const end = offsetAfter(script.plain, name.span, parted.head.length)
  const head = {
    span: { start: name.span.start, end },
    words: parted.head,
    printed: name.printed.slice(0, parted.head.length),
    apart: name.apart,
  }
  const rest = {
    span: { start: end, end: name.span.end },
    words: parted.rest,
    printed: name.printed.slice(parted.head.length),
    apart: false,
  }
  return parted.head === '' ? [rest] : [head, rest]
}

/** The offset after `count` non-space characters. */
function offsetAfter(plain: string, span: Span, count: number): number {
  let left = count
  let at = span.start
  while (left > 0 && at < span.end) {
    if (!/\s/.test(plain.charAt(at))) left -= 1
    at += 1
  }
  return at
}

/** 逗号前为牵头单位: splits a list of responsible departments at its first comma. */
function leadsBeforeComma(plain: string, group: RoleGroup, others: Role): readonly RoleGroup[] {
  const comma = masked(plain.slice(group.span.start, group.span.end)).search(/[，,]/)
  // 列逗号之前的为牵头单位，其他配合: without a comma all of them stand before it.
  if (comma === -1 && group.role === null && others === 'support') return [{ ...group, role: 'lead' }]
  if (comma === -1 || (group.role !== null && !(group.by === 'label' && group.role === 'responsible'))) return [group]
  const middle = group.span.start + comma
  return [
    { ...group, role: 'lead', span: { start: group.span.start, end: middle } },
    { ...group, role: others === 'responsible' ? group.role : others, span: { start: middle + 1, end: group.span.end } },
  ]
}

/** 列第一位者为牵头单位: the first department leads if no word says who does. */
function withFirstLeading(assigned: readonly Assigned[], others: Role): readonly Assigned[] {
  const first = assigned.findIndex(({ kind }) => kind !== 'open-ended')
  if (assigned[first]?.role !== 'responsible' || assigned.some(({ role }) => role === 'lead')) return assigned
  return assigned.map((one, index) => ({ ...one, role: index === first ? 'lead' : one.role === 'responsible' ? others : one.role }))
}
