import type { Outline, OutlineNode } from '../../structure/outline.ts'
import type { Span } from '../../text/span.ts'
import { type Assigned, type AssignmentOptions, assignmentsIn } from './assignments.ts'
import { bracketsIn } from './brackets.ts'
import { namesIn, type Script } from './nameList.ts'
import { hasNameOfItsOwn, isPlacedDepartment, mayBeName } from './ownNames.ts'
import type { ListPlace } from './plausible.ts'
import { FIRST_LEADS, LEADS_BEFORE_COMMA, LEADS_SEVERALLY, MARKED_LEADS, OTHERS_SUPPORT } from './roleGroups.ts'
import { labelledLinesIn } from './roleLines.ts'
import { prefixOf } from './sharedWords.ts'
import { type TaskBracket, taskBracketsIn } from './taskBrackets.ts'
import type { WhoLeads } from './whoLeads.ts'

/** How a document writes its assignments, where a single assignment is not enough. Learnt before the rules run. */
export interface Conventions {
  /** The level word that nearly all its lists print (区), or null. */
  readonly level: string | null
  /** Who leads in a list without 牵头, and from which offset; null if the document does not say. */
  readonly leads: (WhoLeads & { readonly from: number }) | null
  /** Number of measures that end with departments in brackets, and number of all measures. */
  readonly closing: { readonly bracketed: number; readonly measures: number }
  /** true if they are mostly offices of a town or street, which no word shows to be departments: （党政办、应急办）, （林业站）. */
  readonly closesWithOffices: boolean
  /** Number of section headings that name departments. */
  readonly headings: number
  /** Labels of departments as printed, with their number of uses. */
  readonly labels: ReadonlyMap<string, number>
  /** Names found after a role, in a heading or in the signature; they count as names everywhere in the document. */
  readonly names: ReadonlySet<string>
}

/** One list in ten without the level word is a mistake; one in five is a different convention. */
const NEARLY_ALL = 0.9
/** Minimum share of measures with brackets for the document to count as ending its tasks so. */
const CUSTOM = 0.6
const FEWEST_BRACKETED = 4

const LEARNT = new WeakMap<Outline, Conventions>()

/** The conventions of a document, cached. */
export function conventionsOf(outline: Outline): Conventions {
  const known = LEARNT.get(outline)
  if (known !== undefined) return known
  const learnt = learn(outline)
  LEARNT.set(outline, learnt)
  return learnt
}

/** Whether most tasks end with departments in brackets, so that other brackets are interpreted the same way. */
export function closesInBrackets({ closing: { bracketed, measures } }: Pick<Conventions, 'closing'>): boolean {
  return bracketed >= FEWEST_BRACKETED && bracketed >= measures * CUSTOM
}

/** How brackets at the end of a task are read in a document. */
export function closingOf(conventions: Conventions): ListPlace['closes'] {
  if (conventions.closesWithOffices) return 'offices'
  return closesInBrackets(conventions) ? 'custom' : 'task'
}

function countsOf(closing: readonly (readonly Assigned[])[]): Conventions['closing'] {
  return { bracketed: closing.filter((own) => own.length > 0).length, measures: closing.length }
}

const areMostly = (closing: readonly (readonly Assigned[])[]): boolean => closesInBrackets({ closing: countsOf(closing) })

/** Options for reading an assignment at an offset. */
export function optionsAt({ level, leads, names }: Conventions, offset: number): AssignmentOptions {
  return { level, known: names, leads: leads !== null && offset >= leads.from ? leads : null }
}

function learn(outline: Outline): Conventions {
  const script = { text: outline.text.text, plain: outline.text.folded }
  const brackets = outline.measures.map((measure) =>
    taskBracketsIn(script.plain, measure).filter(({ explains, signed }) => signed || explains === null),
  )
  const lines = outline.measures.flatMap((measure) => labelledLinesIn(script.plain, measure.span))
  const { closing, closesWithOffices } = closingIn(script, brackets)
  const headings = headingsIn(outline).map((span) => bracketsIn(script.plain, span).flatMap(({ inner }) => assignmentsIn(script, inner)))
  const spans = [...brackets.flat().map(({ inner }) => inner), ...lines.filter(({ known }) => known).map(({ span }) => span)]
  const assigned = [...closing.flat(), ...headings.flat(), ...lines.flatMap(({ span }) => assignmentsIn(script, span))]
  return {
    level: levelOf(script, spans),
    leads: leadsOf(outline),
    closing: countsOf(closing),
    closesWithOffices,
    headings: headings.filter((own) => own.length > 0).length,
    labels: labelsOf(lines.filter(({ span }) => assignmentsIn(script, span).length > 0)),
    names: new Set([...assigned.flatMap(nameOf), ...signatures(script.plain)]),
  }
}

/**
 * The departments in the brackets of each measure. Offices of a town have names that elsewhere are not departments, so brackets are read with
 * them only if most tasks end in brackets then, and do not otherwise.
 */
function closingIn(script: Script, brackets: readonly (readonly TaskBracket[])[]) {
  const readAs = (closes: ListPlace['closes']) =>
    brackets.map((own) => own.flatMap((bracket) => assignmentsIn(script, bracket.inner, { closes: bracket.closes ? closes : 'nothing' })))
  const departments = readAs('task')
  const withOffices = areMostly(departments) ? [] : readAs('offices')
  return areMostly(withOffices) ? { closing: withOffices, closesWithOffices: true } : { closing: departments, closesWithOffices: false }
}

/** The level word that nearly all lists print on at least one of their names. */
function levelOf(script: Script, assignments: readonly Span[]): string | null {
  const counts = new Map<string, number>()
  let lists = 0
  for (const span of assignments) {
    const names = namesIn(script, span).map(({ words }) => words.replace(/^.*[:：]/, ''))
    if (!names.some((name) => mayBeName(name) && !hasNameOfItsOwn(name))) continue
    lists += 1
    const [level] = names.flatMap((name) => prefixOf(name)?.level ?? [])
    if (level !== undefined) counts.set(level, (counts.get(level) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  return most !== undefined && most[1] >= lists * NEARLY_ALL ? most[0] : null
}

/** A clause in the brackets of a measure applies from there on; elsewhere (preamble, note) to the whole document. */
function leadsOf(outline: Outline): Conventions['leads'] {
  const plain = outline.text.folded
  const comma = LEADS_BEFORE_COMMA.exec(plain)
  if (comma !== null) return { who: 'before-comma', from: 0, others: othersBehind(plain, comma) }
  const marked = MARKED_LEADS.exec(plain)
  if (marked !== null)
    return { who: 'marked', mark: marked.groups?.mark ?? '', from: fromMeasure(outline, marked), others: othersBehind(plain, marked) }
  const first = FIRST_LEADS.exec(plain)
  if (first === null) return null
  const severally = LEADS_SEVERALLY.test(plain)
  return { who: 'first', severally, from: fromMeasure(outline, first), others: othersBehind(plain, first) }
}

function fromMeasure({ measures }: Outline, { index }: RegExpExecArray): number {
  return measures.find(({ span }) => span.start <= index && index < span.end)?.span.start ?? 0
}

function othersBehind(plain: string, { 0: clause, index }: RegExpExecArray): 'responsible' | 'support' {
  const end = index + clause.length
  return OTHERS_SUPPORT.test(plain.slice(end, end + 40)) ? 'support' : 'responsible'
}

/** The headings of sections, each up to its first child. */
function headingsIn(outline: Outline): readonly Span[] {
  const sections = (nodes: readonly OutlineNode[]): readonly OutlineNode[] =>
    nodes.flatMap((node) => [...(node.kind === 'section' ? [node] : []), ...sections(node.children)])
  return sections(outline.parts.flatMap(({ children }) => children)).map(({ span, children }) => ({
    start: span.start,
    end: Math.min(children[0]?.span.start ?? span.end, span.start + 200),
  }))
}

function labelsOf(lines: readonly { readonly label: string }[]): ReadonlyMap<string, number> {
  const labels = new Map<string, number>()
  for (const { label } of lines) labels.set(label, (labels.get(label) ?? 0) + 1)
  return labels
}

function nameOf({ kind, surface, name }: Assigned): readonly string[] {
  return kind === 'department' ? [surface.replace(/\s+/g, ''), name] : []
}

const SIGNATURE = /(?<=^|\n)[^\S\n]*(?<name>\p{Script=Han}{4,24})[^\S\n]*(?=\n[^\S\n]*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)/gu

/** The departments that sign above a date. */
function signatures(plain: string): readonly string[] {
  return [...plain.matchAll(SIGNATURE)].flatMap(({ groups }) => {
    const name = groups?.name ?? ''
    return isPlacedDepartment(name) ? [name] : []
  })
}
