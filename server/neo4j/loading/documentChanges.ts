import { group } from 'd3-array'
import { lettersOf } from '../../text/letters.ts'
import { sharedShare, shinglesOf } from './editions.ts'

/** The content of a held document that the journal compares. */
export interface Said {
  readonly document: string
  readonly title: string | null
  readonly sha256: string
  readonly pipeline: string | null
  /** Digest of the corrections made to it; null if there are none. */
  readonly corrections: string | null
  readonly digest: string | null
  readonly measures: readonly SaidMeasure[]
  readonly citations: readonly { readonly type: string; readonly to: string }[]
}

export interface SaidMeasure {
  readonly id: string
  readonly label: string | null
  readonly text: string
  readonly tasks: readonly { readonly department: string; readonly name: string; readonly role: string | null }[]
  /** The words of its deadlines. */
  readonly deadlines: readonly string[]
}

export const CHANGE_KINDS = [
  'DOCUMENT_ADDED',
  'DOCUMENT_CHANGED',
  'DOCUMENT_REMOVED',
  'TASK_ADDED',
  'TASK_REMOVED',
  'ROLE_CHANGED',
  'DEADLINE_CHANGED',
  'CITER_ADDED',
  'CITER_REMOVED',
  'REPEALED',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

export type ChangeReason = 'NEW_TEXT' | 'NEWER_RULES' | 'REFERENCE_DATA' | 'CORRECTION' | 'OTHER_DOCUMENT'

/** One change made by a load. Fields that do not apply to its kind are absent. */
export interface DocumentChange {
  readonly kind: ChangeKind
  readonly reason: ChangeReason
  readonly document: string
  readonly title: string | null
  /** Id of the document that is cited or repealed. */
  readonly about?: string
  readonly measure?: string
  readonly label?: string | null
  /** Text of the measure. */
  readonly words?: string
  readonly department?: string
  readonly name?: string
  /** Roles, or the words of deadlines. */
  readonly before?: readonly string[]
  readonly after?: readonly string[]
}

/**
 * The changes in the content of a document: first the document, then its tasks, deadlines and citations. For an added document only its
 * repeals are listed, because everything else is new. Empty if nothing changed.
 */
export function changesOf(before: Said | null, after: Said | null): readonly DocumentChange[] {
  const now = after ?? before
  if (!now || (before && after && before.digest === after.digest)) return []
  const whose = { reason: reasonOf(before, after), document: now.document, title: now.title }
  const kind = before === null ? 'DOCUMENT_ADDED' : after === null ? 'DOCUMENT_REMOVED' : 'DOCUMENT_CHANGED'
  const parts = before && after ? [...measureChanges(before, after), ...citationChanges(before, after)] : repealsIn(after)
  return [{ kind, ...whose }, ...parts.map((part) => ({ ...part, ...whose }))]
}

type Part = Omit<DocumentChange, 'reason' | 'document' | 'title'>

function reasonOf(before: Said | null, after: Said | null): ChangeReason {
  if (before === null || after === null || before.sha256 !== after.sha256) return 'NEW_TEXT'
  const [[rulesBefore, dataBefore], [rules, data]] = [before, after].map(({ pipeline }) => (pipeline ?? '').split('-')) as [
    string[],
    string[],
  ]
  if (rulesBefore !== rules) return 'NEWER_RULES'
  if (dataBefore !== data) return 'REFERENCE_DATA'
  return before.corrections === after.corrections ? 'OTHER_DOCUMENT' : 'CORRECTION'
}

function measureChanges(before: Said, after: Said): readonly Part[] {
  const pairs = pairedMeasures(before.measures, after.measures)
  const paired = new Set(pairs.flat())
  return [
    ...pairs.flatMap(([one, other]) => [...taskChanges(one, other), ...deadlineChange(one, other)]),
    ...before.measures.filter((one) => !paired.has(one)).flatMap((one) => taskChanges(one, null)),
    ...after.measures.filter((one) => !paired.has(one)).flatMap((one) => taskChanges(null, one)),
  ]
}

/** Minimum share of common words for two measures to count as one edited measure. */
const EDITED = 0.5

/** Matches measures by their words, because a measure's number changes when another is inserted before it. */
function pairedMeasures(before: readonly SaidMeasure[], after: readonly SaidMeasure[]): readonly (readonly [SaidMeasure, SaidMeasure])[] {
  const left = group(before.map(withLetters), ({ letters }) => letters)
  const [same, edited]: [(readonly [SaidMeasure, SaidMeasure])[], Lettered[]] = [[], []]
  for (const one of after.map(withLetters)) {
    const found = left.get(one.letters)?.shift()
    if (found) same.push([found.measure, one.measure])
    else edited.push(one)
  }
  return [...same, ...mostAlike([...left.values()].flat().map(withShingles), edited.map(withShingles))]
}

interface Lettered {
  readonly measure: SaidMeasure
  readonly letters: string
}

const withLetters = (measure: SaidMeasure): Lettered => ({ measure, letters: lettersOf(measure.text) })
const withShingles = ({ measure, letters }: Lettered) => ({ measure, shingles: shinglesOf(letters) })

type Shingled = ReturnType<typeof withShingles>

function mostAlike(left: readonly Shingled[], right: readonly Shingled[]): readonly (readonly [SaidMeasure, SaidMeasure])[] {
  const alike = left.flatMap((one) =>
    right.map((other) => ({ one: one.measure, other: other.measure, share: sharedShare(one.shingles, other.shingles) })),
  )
  const taken = new Set<SaidMeasure>()
  return alike
    .sort((a, b) => b.share - a.share)
    .flatMap(({ one, other, share }) => {
      if (share < EDITED || taken.has(one) || taken.has(other)) return []
      taken.add(one).add(other)
      return [[one, other] as const]
    })
}

function taskChanges(before: SaidMeasure | null, after: SaidMeasure | null): readonly Part[] {
  const [was, is] = [rolesIn(before), rolesIn(after)]
  return [...new Map([...was, ...is])].flatMap(([department, { name }]) => {
    const [old, now] = [was.get(department)?.roles ?? null, is.get(department)?.roles ?? null]
    if (old !== null && now !== null && old.join() === now.join()) return []
    const kind = old === null ? 'TASK_ADDED' : now === null ? 'TASK_REMOVED' : 'ROLE_CHANGED'
    return [{ kind, ...placeOf(after ?? before), department, name, before: old ?? [], after: now ?? [] } satisfies Part]
  })
}

/** The roles in a measure, by department. */
function rolesIn(measure: SaidMeasure | null): ReadonlyMap<string, { readonly name: string; readonly roles: readonly string[] }> {
  const found = new Map<string, { name: string; roles: readonly string[] }>()
  for (const { department, name, role } of measure?.tasks ?? [])
    found.set(department, { name, roles: [...new Set([...(found.get(department)?.roles ?? []), ...(role ? [role] : [])])].sort() })
  return found
}

function deadlineChange(before: SaidMeasure, after: SaidMeasure): readonly Part[] {
  if (before.deadlines.join('\n') === after.deadlines.join('\n')) return []
  return [{ kind: 'DEADLINE_CHANGED', ...placeOf(after), before: before.deadlines, after: after.deadlines }]
}

const placeOf = (measure: SaidMeasure | null) => ({ measure: measure?.id ?? '', label: measure?.label ?? null, words: measure?.text ?? '' })

function citationChanges(before: Said, after: Said): readonly Part[] {
  const [was, is] = [before, after].map(({ citations }) => new Set(citations.map(({ to }) => to))) as [Set<string>, Set<string>]
  const repealed = new Set(repealsIn(before).map(({ about }) => about))
  return [
    ...[...is].filter((to) => !was.has(to)).map((about): Part => ({ kind: 'CITER_ADDED', about })),
    ...[...was].filter((to) => !is.has(to)).map((about): Part => ({ kind: 'CITER_REMOVED', about })),
    ...repealsIn(after).filter(({ about }) => !repealed.has(about)),
  ]
}

function repealsIn(said: Said | null): readonly Part[] {
  const repealed = (said?.citations ?? []).filter(({ type }) => type === 'REPEALS').map(({ to }) => to)
  return [...new Set(repealed)].map((about) => ({ kind: 'REPEALED', about }))
}
