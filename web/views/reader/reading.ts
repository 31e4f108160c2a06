import type { Span } from '../../domain/span.ts'
import type { NodeKindName } from '../../styles/palette.ts'
import type { Heading } from './Contents.tsx'
import type { HeldDocument, Statement } from './operations.ts'
import type { Mark } from './segments.ts'

/** Describes a statement in one line: 责任 · 红旗区财政局. */
export type SayStatement = (statement: Statement) => string

/** The highlights of a text: one for each statement whose words are in it. */
export function marksOf(statements: readonly Statement[], sayStatement: SayStatement): readonly Mark[] {
  return placed(statements).map((statement) => ({
    start: statement.start,
    end: statement.end,
    ...namedBy(statement),
    says: sayStatement(statement),
  }))
}

/** The words of an upstream task are its own text and do not name the document that it belongs to. */
const namedBy = ({ relation, source, node }: Statement): Pick<Mark, 'kind' | 'node'> =>
  relation === 'TASK_OF' ? { kind: 'UPSTREAM_TASK', node: source } : { kind: node.kind, node: node.id }

/** The number of highlights of each kind, most frequent first. */
export function countByKind(marks: readonly Mark[]): ReadonlyMap<NodeKindName, number> {
  const counts = new Map<NodeKindName, number>()
  for (const { kind } of marks) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return new Map([...counts].sort((a, b) => b[1] - a[1]))
}

const HEADING_LENGTH = 26
const DEEPEST = 4

/** Sections and measures in reading order, for the table of contents. */
export function headingsOf({ sections, measures }: Pick<HeldDocument, 'sections' | 'measures'>): readonly Heading[] {
  const ofSections = placed(sections.nodes).map((section): Heading => {
    const { id, label, title, start, end } = section
    return { id, kind: 'section', label: label ?? '', words: title ?? '', start, end, depth: depthOf(section.path) }
  })
  const ofMeasures = placed(measures.nodes).map((measure): Heading => {
    const { id, label, start, end } = measure
    return {
      id,
      kind: 'measure',
      label: label ?? '',
      words: measure.heading ?? opening(measure.text),
      start,
      end,
      depth: depthOf(measure.path),
    }
  })
  const all = [...ofSections, ...ofMeasures].sort((a, b) => a.start - b.start || b.end - a.end)
  const least = Math.min(...all.map(({ depth }) => depth))
  return all.map((heading) => ({ ...heading, depth: Math.min(heading.depth - least, DEEPEST) }))
}

/** `一/（一）/1.` has depth two. */
const depthOf = (path: string | null) => (path ?? '').split('/').length - 1

/** The items whose position in the text is known, in reading order. */
export const placed = <T extends { readonly start: number | null; readonly end: number | null }>(
  parts: readonly T[],
): readonly (T & Span)[] =>
  parts.filter((part): part is T & Span => part.start !== null && part.end !== null).sort((a, b) => a.start - b.start)

const opening = (text: string) => (text.length > HEADING_LENGTH ? `${text.slice(0, HEADING_LENGTH)}…` : text)
