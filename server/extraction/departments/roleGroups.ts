import { NAME_LAST } from '../../lexicon/names.ts'
import {
  endsAsLabel,
  endsWithRole,
  givesNoRole,
  LABEL_GLOSS,
  LABEL_WITHOUT_COLON,
  namesPersonOrTime,
  PERSON_LABEL,
  ROLE_LABEL,
  ROLE_VERB,
  type Role,
  roleOfLabel,
  roleOfVerbs,
  TIME_LABEL,
} from '../../lexicon/roles.ts'
import { MARKS_OF_NAMES } from '../../lexicon/roleWords.ts'
import type { Span } from '../../text/span.ts'
import { masked } from './brackets.ts'

/** Words that share one role. */
export interface RoleGroup {
  /** Null if neither label nor verb gives it: brackets with names only, or names after an unknown label. */
  readonly role: Role | null
  readonly span: Span
  /** Source of the role. */
  readonly by: 'label' | 'verb' | 'nothing'
  /** The label as printed, if there is one. */
  readonly label: string | null
  /** The end of the names that lead in this group: before 会同. */
  readonly leadsUntil?: number | null
}

/** 民政局、工商联责任单位：, 市级各有关部门完成时限：, where lines were joined: the department before the label is not part of it. */
const NAME_BEFORE_LABEL = `${NAME_LAST}(?:${ROLE_LABEL}|${TIME_LABEL})`
/**
 * A label after a comma or space; a usual label also elsewhere (…有关部门完成时限：6月底前, where lines were joined), or without its colon (（责任单位市财政局）,
 * 责任单位为市财政局).
 */
const LABEL = new RegExp(
  `(?:(?<=^|[，,；;。、\\s（(【〔[])(?<label>(?:(?!${NAME_BEFORE_LABEL})[\\p{Script=Han}、]){2,14}?)|(?<usual>${ROLE_LABEL}|${TIME_LABEL}|${PERSON_LABEL}))${LABEL_GLOSS}[：:]|(?:(?<=^|[；;，,。\\n])(?<uncoloned>${ROLE_LABEL})(?:${LABEL_WITHOUT_COLON}|(?=[省市区县州各国](?!直|级)\\p{Script=Han})))`,
  'gu',
)

/** `列第一位者为牵头单位`, `排名第一的部门为牵头部门`, `首个单位为牵头单位`: the first of each list leads. */
export const FIRST_LEADS =
  /(?:[列排居位](?:名|在|于)?)?(?:第一|首)(?:位|个|名)?(?:者|的)?(?:责任)?(?:单位|部门)?(?:即?为|是|系)(?:工作)?(?:总?牵头|主办|主要责任|第一责任)(?:单位|部门|(?=或|和|、))/u
/** `逗号前为牵头单位`, `列逗号之前的为牵头单位`: the departments before the first comma of each list lead. */
export const LEADS_BEFORE_COMMA = /[逗顿]号之?前(?:面|边)?的?(?:单位|部门|者)?均?(?:即?为|是|系)(?:总?牵头|主办|主责)(?:单位|部门)/u
/** `带*号的为牵头单位`, `标★的部门为牵头部门`, `“△”为牵头单位`: the departments with that mark lead. */
export const MARKED_LEADS = new RegExp(
  `(?<mark>[${MARKS_OF_NAMES}])[”"'’）)」]?(?:符?号|标[记识志])?(?:的|者)?(?:责任)?(?:单位|部门)?均?(?:即?为|是|系|表示|代表|指)(?:总?牵头|主办|主责|第一责任)(?:单位|部门)`,
  'u',
)
/** `分别负责为各部门分别牵头`: where the first of a list leads, all do in a list with this verb. */
export const LEADS_SEVERALLY = /分别负责的?(?:即?为|是)\p{Script=Han}{0,5}分别牵头/u
/** `…，其他有关单位按职责分工配合`, `逗号后为配合单位`: what the clause says of the other departments. */
export const OTHERS_SUPPORT =
  /^[，,；;]?(?:其他|其它|其余|[逗顿]号之?后|后面)[^，,。；;）)]{0,12}?(?:(?:按照?|根据)(?:各自)?职责(?:分工)?)?(?:配合|参与|协办|协同)/u

/** 以下各项均需各市州政府落实，不再一一列出; 逗号前为牵头单位; 下同: clauses about other measures, or about how to read the lists. */
const STANDING = new RegExp(
  `(?:^|[，,；;。])(?:(?:以下|下列|上述|以上)[^，,。；;]{0,14}?(?:均|都|需|由|包含|包括)|[列排]?[逗顿]号之?前|下同|以下同|后同|未明确牵头|[^，,。；;、]{0,8}?(?:${FIRST_LEADS.source}|${MARKED_LEADS.source.replace('?<mark>', '?:')}))`,
  'u',
)

/** Splits words by labels (牵头单位：…；责任单位：…) and verbs (X牵头，Y、Z按职责分工负责). The content of 完成时限： and similar labels is left out. */
export function roleGroups(plain: string, within: Span): readonly RoleGroup[] {
  const own = withoutStanding(plain, within)
  return [...labelledParts(plain, own).flatMap((part) => verbGroups(plain, part)), ...groupsInBrackets(plain, own)]
}

/** 建管办|（水务站配合）, 市财政局|（市审计局参与）: what another one does, in brackets after a name. */
const BESIDE_NAME = new RegExp(`(?<=${NAME_LAST}[（(])[^（()）]+(?=[）)])`, 'gu')

function groupsInBrackets(plain: string, within: Span): readonly RoleGroup[] {
  return [...plain.slice(within.start, within.end).matchAll(BESIDE_NAME)].flatMap(({ 0: words, index }) => {
    const start = within.start + index
    const groups = endsWithRole(words) ? verbGroups(plain, { role: null, label: null, span: { start, end: start + words.length } }) : []
    return groups.filter(({ span }) => span.end > span.start)
  })
}

/** The words before a general clause. */
function withoutStanding(plain: string, within: Span): Span {
  const standing = masked(plain.slice(within.start, within.end)).search(STANDING)
  return standing === -1 ? within : { start: within.start, end: within.start + standing }
}

interface LabelledPart {
  readonly role: Role | null
  readonly label: string | null
  readonly span: Span
}

function labelledParts(plain: string, within: Span): readonly LabelledPart[] {
  const words = masked(plain.slice(within.start, within.end))
  const labels = [...words.matchAll(LABEL)]
  const first = labels[0]?.index ?? words.length
  const head: LabelledPart = { role: null, label: null, span: { start: within.start, end: within.start + first } }
  const parts = labels.flatMap((match, index) => {
    const label = labelOf(match)
    const span = { start: within.start + match.index + match[0].length, end: within.start + (labels[index + 1]?.index ?? words.length) }
    if (givesNoRole(label) && !followsLead(labels, index)) return namesPersonOrTime(label) ? afterPerson(plain, span) : []
    return [{ role: roleOfLabel(label) ?? (followsLead(labels, index) ? 'support' : roleBeside(label, labels.length)), label, span }]
  })
  return first > 0 ? [head, ...parts] : parts
}

/** 分管副市长：杜某某；|市商务局牵头，市财政局配合: what stands behind the person or the time; behind a comma only words with a role of their own. */
function afterPerson(plain: string, { start, end }: Span): readonly LabelledPart[] {
  const words = masked(plain.slice(start, end))
  const from = words.search(COMMA) + 1
  const goesOn = from > 0 && (!/[，,]/u.test(words.charAt(from - 1)) || endsWithRole(words.slice(from).trimEnd()))
  return goesOn ? [{ role: null, label: null, span: { start: start + from, end } }] : []
}

/** 成员单位 alone names no task. */
const IS_MEMBERS = /^成员(?:单位|部门)$/u
const labelOf = ({ groups }: RegExpMatchArray): string => groups?.label ?? groups?.usual ?? groups?.uncoloned ?? ''

/** 组长单位：市公安局。成员单位：市交通运输局: after those who lead, the members support. */
function followsLead(labels: readonly RegExpMatchArray[], index: number): boolean {
  const before = labels[index - 1]
  return IS_MEMBERS.test(labelOf(labels[index] as RegExpMatchArray)) && before !== undefined && roleOfLabel(labelOf(before)) === 'lead'
}

/** 责任领导：…包保单位：…: beside other labels an unknown one also gives a role if it ends like a label of departments. */
function roleBeside(label: string, labels: number): Role | null {
  return labels > 1 && endsAsLabel(label) ? 'responsible' : null
}

/** Where the names of the label end; without a label, the only comma divides who supports from who acts: 市工信局，市财政局、市大数据局配合. */
function commaBetween(words: string, labelled: Role | null, role: Role): number {
  const first = words.search(COMMA)
  if (labelled !== null) return first
  return role === 'support' && first > 0 && words.slice(first + 1).search(COMMA) === -1 ? first : -1
}

const COMMA = /[，,；;]/u
/** `A会同B`; in 省商务厅牵头，省民政厅会同省财政厅负责 somebody else leads. */
const INVITES = /(?<=^[^，,；;]*)会同(?=\p{Script=Han})/u

/** Splits words by verbs; names after the last verb keep the role of the label, or are responsible. */
function verbGroups(plain: string, { span: within, role: labelled, label }: LabelledPart): readonly RoleGroup[] {
  const words = masked(plain.slice(within.start, within.end))
  const groups: RoleGroup[] = []
  let from = 0
  for (const match of words.matchAll(ROLE_VERB)) {
    const verb = roleOfVerbs(match)
    // 牵头单位：省发展改革委、省自然资源厅等部门按照职能负责: the label gives the role.
    const role = labelled !== null && verb === 'responsible' ? labelled : verb
    const by = labelled === null ? 'verb' : 'label'
    // 市财政局会同市审计局负责: as in a sentence, who stands before 会同 leads; 按职责分工负责 says it of all.
    const invites = by === 'verb' && match[0] === '负责' ? words.slice(from, match.index).search(INVITES) : -1
    const leadsUntil = invites > 0 ? within.start + from + invites : null
    // 牵头单位：市商务局，市财政局、市税务局配合: the label applies up to the comma, the verb to the names after it.
    const comma = role !== labelled ? commaBetween(words.slice(from, match.index), labelled, role) : -1
    if (comma !== -1) {
      groups.push({ role: labelled, span: { start: within.start + from, end: within.start + from + comma }, by, label })
      from += comma + 1
    }
    groups.push({ role, span: { start: within.start + from, end: within.start + match.index }, by, label, leadsUntil })
    from = match.index + match[0].length
  }
  if (from < words.length) {
    const role = labelled ?? (groups.length > 0 ? 'responsible' : null)
    const by = labelled !== null ? 'label' : groups.length > 0 ? 'verb' : 'nothing'
    groups.push({ role, span: { start: within.start + from, end: within.end }, by, label })
  }
  return groups
}
