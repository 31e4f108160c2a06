import type { Measure, OutlineNode, Part } from '../../structure/outline.ts'
import { markOf } from '../../text/marks.ts'
import type { Span } from '../../text/span.ts'
import type { Draft } from '../draft.ts'
import { sectionId } from '../ids.ts'

interface PlacedSection {
  readonly id: string
  readonly span: Span
}

/** Adds the sections of the document and its attachments, and puts each measure in the smallest section that contains it. */
export function putStructure(draft: Draft): void {
  const sections: PlacedSection[] = []
  draft.reading.outline.parts.forEach((part, index) => {
    putPart(draft, part, index, sections)
  })
  const plans = plansIn(draft)
  draft.reading.outline.measures.forEach((measure, index) => {
    putMeasure(draft, measure, { ordinal: index + 1, plan: plans.length > 1 ? titleAround(measure.span, plans) : null }, sections)
  })
}

/** An attachment with a title becomes a section that contains its own sections. */
function putPart(draft: Draft, part: Part, index: number, sections: PlacedSection[]): void {
  let parent = draft.document
  if (part.kind === 'attachment' && part.title !== null) {
    const path = `附件${index}`
    parent = freeId(draft, path)
    putSection(draft, draft.document, { id: parent, span: part.span }, { label: null, title: part.title.text, path }, sections)
  }
  putSections(draft, part.children, parent, sections)
}

function putSections(draft: Draft, nodes: readonly OutlineNode[], parent: string, sections: PlacedSection[]): void {
  for (const node of nodes) {
    if (node.kind !== 'section') continue
    const id = freeId(draft, node.path)
    putSection(draft, parent, { id, span: node.span }, { label: node.label, title: node.heading, path: node.path }, sections)
    putSections(draft, node.children, id, sections)
  }
}

interface SectionFacts {
  readonly label: string | null
  readonly title: string | null
  readonly path: string
}

function putSection(draft: Draft, parent: string, placed: PlacedSection, facts: SectionFacts, sections: PlacedSection[]): void {
  sections.push(placed)
  const ordinal = sections.length
  draft.node('Section', placed.id, { ...facts, ...draft.place(placed.span), ordinal, document: draft.document })
  draft.link('HAS_SECTION', parent, placed.id, { ordinal })
}

/** The parts after the notice that give tasks. Several plans in one document have sections of the same names: 一、总体要求, 二、重点任务, 三、保障措施. */
const plansIn = ({ reading: { outline } }: Draft): readonly Part[] =>
  outline.parts.filter(({ kind, span }) => kind !== 'notice' && outline.measures.some((measure) => isWithin(measure.span, span)))

const titleAround = (span: Span, parts: readonly Part[]): string | null =>
  parts.find((part) => isWithin(span, part.span))?.title?.text ?? null

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

interface Position {
  readonly ordinal: number
  /** Title of its plan, if the document has several. */
  readonly plan: string | null
}

function putMeasure(draft: Draft, measure: Measure, { ordinal, plan }: Position, sections: readonly PlacedSection[]): void {
  const id = draft.measure(measure.id)
  if (id === null) return
  const { label, path, heading, section, text } = measure
  const number = markOf(`${label ?? ''} `)?.number ?? null
  const facts = { ordinal, number, label, path, heading, sectionTitle: [plan, section].filter(Boolean).join(' · ') || null, text }
  draft.node('Measure', id, { ...facts, ...draft.place(measure.span), document: draft.document })
  draft.link('HAS_MEASURE', smallestAround(measure.span, sections) ?? draft.document, id, { ordinal })
}

function smallestAround(inner: Span, sections: readonly PlacedSection[]): string | null {
  const around = sections.filter(({ span }) => isWithin(inner, span))
  return around.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0]?.id ?? null
}

function freeId(draft: Draft, path: string): string {
  for (let times = 1; ; times += 1) {
    const id = sectionId(draft.document, times === 1 ? path : `${path}~${times}`)
    if (!draft.has(id)) return id
  }
}
