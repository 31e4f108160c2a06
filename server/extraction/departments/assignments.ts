import { NAME_LAST } from '../../lexicon/names.ts'
import { PERSON_LABEL, ROLE_LABEL, ROLE_VERB, roleOfLabel, roleOfVerb, TIME_LABEL } from '../../lexicon/roles.ts'
import type { Span } from '../../text/span.ts'
import type { Role } from '../findings.ts'
import { masked } from './brackets.ts'
import { andOthers, groupingOf } from './groups.ts'
import { type ListedName, namesIn, type Script } from './nameList.ts'
import { endsAsDepartment, isPlacedDepartment, isSurelyDepartment, mayBeName } from './ownNames.ts'
import { withSharedWords } from './sharedWords.ts'

/** A department, a class of departments, or an open-ended group that some words assign a role to. */
export interface Assigned {
  readonly kind: 'body' | 'collective' | 'open-ended'
  readonly span: Span
  readonly surface: string
  readonly name: string
  readonly role: Role
}

/** Words that all have one role. */
interface RoleGroup {
  /** Null where neither label nor verb tells: brackets with names only. */
  readonly role: Role | null
  readonly span: Span
  readonly labelled: boolean
}

export interface AssignmentOptions {
  /** The word of level that the document uses throughout, for lists that open with a name of their own. */
  readonly habit: string | null
  /** The document says 逗号前为牵头单位: of a labelled list the names before the first comma lead. */
  readonly leadBeforeComma: boolean
  /** The role of names without label or verb, where something else says that they are an assignment. */
  readonly role?: Role
  /** The place alone says that these are names, however they end: a table's cell. */
  readonly trusted?: boolean
}

/** What the words between two offsets assign. Nothing where they are no assignment: （含个体工商户）. */
export function assignmentsIn(script: Script, within: Span, options: AssignmentOptions): readonly Assigned[] {
  const groups = roleGroups(script.plain, within).flatMap((group) =>
    options.leadBeforeComma ? leadsBeforeComma(script.plain, group) : [group],
  )
  if (options.role === undefined && groups.every((group) => group.role === null) && !isListOfDepartments(script, groups)) return []
  const listed = groups.flatMap((group) => namesOf(script, { ...group, labelled: group.labelled || options.trusted === true }))
  const full = withSharedWords(
    script.text,
    listed.map(({ name }) => name),
    options.habit,
  )
  return full.map((name, index) => {
    const { group, kind } = listed[index] as Listed
    const surface = script.text.slice(name.span.start, name.span.end)
    return { kind, span: name.span, surface, name: name.name, role: group.role ?? options.role ?? 'responsible' }
  })
}

interface Listed {
  readonly name: ListedName
  readonly group: RoleGroup
  readonly kind: Assigned['kind']
}

/** The names of a group, with the open-ended rest parted from the last body: 林业局等部门 → 林业局, 等部门. */
function namesOf(script: Script, group: RoleGroup): readonly Listed[] {
  return namesIn(script, group.span)
    .flatMap((name) => partsOf(script, name))
    .flatMap((name) => {
      const kind = kindOf(name, group)
      return kind === null ? [] : [{ name, group, kind }]
    })
}

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

/** The offset after so many characters that are no blanks. */
function offsetAfter(plain: string, span: Span, count: number): number {
  let left = count
  let at = span.start
  while (left > 0 && at < span.end) {
    if (!/\s/.test(plain.charAt(at))) left -= 1
    at += 1
  }
  return at
}

function kindOf(name: ListedName, group: RoleGroup): Assigned['kind'] | null {
  if (name.words.startsWith('等')) return 'open-ended'
  const grouping = groupingOf(name.words)
  if (grouping !== 'none') return grouping
  if (!mayBeName(name.words)) return null
  return group.labelled || endsAsDepartment(name.words) ? 'body' : null
}

function isListOfDepartments(script: Script, groups: readonly RoleGroup[]): boolean {
  const names = groups.flatMap((group) => namesIn(script, group.span)).flatMap((name) => partsOf(script, name))
  return names.some((name) => isPlacedDepartment(name.words)) && names.every(isDepartmentOrGroup)
}

function isDepartmentOrGroup({ words }: ListedName): boolean {
  return words.startsWith('等') || groupingOf(words) !== 'none' || (mayBeName(words) && isSurelyDepartment(words))
}

/** 民政局、工商联责任单位：, 市级各有关部门完成时限：, where a line was joined: the department before the label is no part of it. */
const BODY_BEFORE_LABEL = `${NAME_LAST}${ROLE_LABEL}|${NAME_LAST}${TIME_LABEL}`
/** A label behind a comma or a blank, or one of the usual words even without: …有关部门完成时限：6月底前, where a line was joined. */
const LABEL = new RegExp(
  `(?:(?<=^|[，,；;。、\\s（(【〔[])(?<label>(?:(?!${BODY_BEFORE_LABEL})[\\p{Script=Han}、]){2,14}?)|(?<usual>${ROLE_LABEL}|${TIME_LABEL}|${PERSON_LABEL}))[：:]`,
  'gu',
)
/** 以下各项均需各市州政府落实，不再一一列出; 逗号前为牵头单位; 下同: they speak of other measures, or of how to read. */
const STANDING =
  /(?:^|[，,；;。])(?:(?:以下|下列|上述|以上)[^，,。；;]{0,14}?(?:均|都|需|由|包含|包括)|[逗顿]号前|下同|以下同|后同|未明确牵头)/u

/** Divides the words by their labels (牵头单位：…；责任单位：…) and verbs (X牵头，Y、Z按职责分工负责). */
function roleGroups(plain: string, within: Span): readonly RoleGroup[] {
  return labelledParts(plain, withoutStanding(plain, within)).flatMap(({ role, span, ignored }) =>
    ignored ? [] : verbGroups(plain, span, role),
  )
}

/** The words up to where a standing clause begins. */
function withoutStanding(plain: string, within: Span): Span {
  const standing = masked(plain.slice(within.start, within.end)).search(STANDING)
  return standing === -1 ? within : { start: within.start, end: within.start + standing }
}

interface LabelledPart {
  readonly role: Role | null
  readonly span: Span
  /** 完成时限：, 责任人： and their like. */
  readonly ignored: boolean
}

function labelledParts(plain: string, within: Span): readonly LabelledPart[] {
  const words = masked(plain.slice(within.start, within.end))
  const labels = [...words.matchAll(LABEL)]
  const first = labels[0]?.index ?? words.length
  const head = { role: null, ignored: false, span: { start: within.start, end: within.start + first } }
  const parts = labels.map((match, index) => {
    const role = roleOfLabel(match.groups?.label ?? match.groups?.usual ?? '')
    const start = within.start + match.index + match[0].length
    const end = within.start + (labels[index + 1]?.index ?? words.length)
    return { role, ignored: role === null, span: { start, end } }
  })
  return head.span.end > head.span.start ? [head, ...parts] : parts
}

/** Divides words by verbs; names after the last verb keep the label's role, or are responsible. */
function verbGroups(plain: string, within: Span, label: Role | null): readonly RoleGroup[] {
  const words = masked(plain.slice(within.start, within.end))
  const groups: RoleGroup[] = []
  let from = 0
  for (const match of words.matchAll(ROLE_VERB)) {
    const verb = roleOfVerb(match.groups?.verb ?? match.groups?.leading ?? '')
    // 牵头单位：省发展改革委、省自然资源厅等部门按照职能负责: the label says what they answer for.
    const role = label !== null && verb === 'responsible' ? label : verb
    groups.push({ role, span: { start: within.start + from, end: within.start + match.index }, labelled: label !== null })
    from = match.index + match[0].length
  }
  if (from < words.length) {
    const role = label ?? (groups.length > 0 ? 'responsible' : null)
    groups.push({ role, span: { start: within.start + from, end: within.end }, labelled: label !== null })
  }
  return groups
}

function leadsBeforeComma(plain: string, group: RoleGroup): readonly RoleGroup[] {
  const comma = masked(plain.slice(group.span.start, group.span.end)).search(/[，,]/)
  if (comma === -1 || (group.role !== null && !(group.labelled && group.role === 'responsible'))) return [group]
  const middle = group.span.start + comma
  return [
    { ...group, role: 'lead', span: { start: group.span.start, end: middle } },
    { ...group, span: { start: middle + 1, end: group.span.end } },
  ]
}
