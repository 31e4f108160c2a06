import { type PlacedAlarm, placedAlarms } from '../alarms/alarms.ts'
import type { Reading } from '../extraction/findings.ts'
import type { DocumentGraph, GraphNode } from '../graph/graph.ts'
import { MODEL } from '../graph/model.ts'
import { citationLinks } from '../graph/ownership.ts'
import { lineNumbersOf } from '../inspection/lineNumbers.ts'
import { ROLES } from '../lexicon/roles.ts'
import type { OutlineNode } from '../structure/outline.ts'

/** A heading of the document: its depth (0 for parts), its printed mark and its text. */
export interface PreviewHeading {
  readonly depth: number
  readonly label: string | null
  readonly title: string
}

export interface PreviewMeasure {
  readonly label: string
  readonly heading: string | null
  /** The first words, at most 300 UTF-16 code units. */
  readonly text: string
  /** Leading departments first; `role` is `lead`, `responsible`, `support` or `guide`. */
  readonly departments: readonly { readonly name: string; readonly role: string; readonly resolved: boolean }[]
  /** The deadlines as printed. */
  readonly deadlines: readonly string[]
}

/** What a person should see of a document before it is loaded. Lists are cut at their limits; the counts are complete. */
export interface DocumentPreview {
  readonly id: string
  /** Name of the file, with `#2` for its second notice. */
  readonly name: string
  /** SHA-256 of its bytes, or of its text if the file contains several notices. */
  readonly sha256: string
  readonly title: string | null
  readonly documentNumber: string | null
  readonly issuerName: string | null
  readonly kind: string | null
  readonly level: string | null
  /** Name of the place where it applies. */
  readonly place: string | null
  readonly issuedOn: string | null
  readonly publishedOn: string | null
  readonly sourceUrl: string | null
  readonly format: string
  readonly charCount: number
  /** false if no title, number or task was found. */
  readonly isPolicy: boolean
  readonly outline: readonly PreviewHeading[]
  readonly measures: readonly PreviewMeasure[]
  readonly counts: { readonly measures: number; readonly departments: number; readonly citations: number; readonly targets: number }
  readonly warnings: readonly { readonly kind: string; readonly message: string; readonly line: number }[]
  readonly alarms: readonly PlacedAlarm[]
  /** What the file contains but the text does not. */
  readonly losses: readonly string[]
  readonly controlCharacters: number
}

const MOST_LISTED = { headings: 300, measures: 300, remarks: 100 }
const LONGEST_TEXT = 300

/** The preview of a document whose graph was built without other documents. */
export function previewOf(reading: Reading, graph: DocumentGraph): DocumentPreview {
  const { outline } = reading
  const { source } = outline.text
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const facts = textsOf(nodes.get(graph.document))
  const lineAt = lineNumbersOf(outline)
  const edges = (type: string) => graph.edges.filter((edge) => edge.type === type)
  const [assigned, targets, held] = [edges('ASSIGNED_TO'), edges('HAS_TARGET'), edges('APPLIES_IN')]
  const measures = graph.nodes
    .filter(({ type }) => type === 'Measure')
    .sort((a, b) => Number(a.properties.ordinal) - Number(b.properties.ordinal))
  const citations = graph.edges.filter(({ type }) => CITATIONS.has(type))
  return {
    id: graph.document,
    name: source.name,
    sha256: source.sha256,
    title: facts('title'),
    documentNumber: facts('documentNumber'),
    issuerName: facts('issuerName'),
    kind: facts('kind'),
    level: facts('level'),
    place: textsOf(nodes.get(held[0]?.to ?? ''))('name'),
    issuedOn: facts('issuedOn'),
    publishedOn: facts('publishedOn'),
    sourceUrl: source.layout?.sourceUrl ?? null,
    format: source.layout?.format ?? 'txt',
    charCount: source.text.length,
    isPolicy: facts('title') !== null || facts('documentNumber') !== null || measures.length > 0,
    outline: outline.parts
      .flatMap(({ title, children }) => [
        ...(title ? [{ depth: 0, label: null, title: title.text }] : []),
        ...children.flatMap((child) => headingsIn(child, 1)),
      ])
      .slice(0, MOST_LISTED.headings),
    measures: measures.slice(0, MOST_LISTED.measures).map((measure) => ({
      label: textsOf(measure)('label') ?? '',
      heading: textsOf(measure)('heading'),
      text: (textsOf(measure)('text') ?? '').slice(0, LONGEST_TEXT),
      departments: assigned
        .filter(({ from }) => from === measure.id)
        .map(({ to, properties }) => ({
          name: textsOf(nodes.get(to))('name') ?? to,
          role: String(properties.role),
          resolved: properties.status === 'RESOLVED',
        }))
        .sort((a, b) => ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role)),
      deadlines: targets
        .filter(({ from }) => from === measure.id)
        .map(({ to }) => textsOf(nodes.get(to)))
        .flatMap((target) => (target('kind') === 'deadline' ? [target('surface') ?? ''] : [])),
    })),
    counts: {
      measures: measures.length,
      departments: new Set(assigned.map(({ to }) => to)).size,
      citations: new Set(citations.map(({ to }) => to)).size,
      targets: targets.length,
    },
    warnings: outline.warnings
      .slice(0, MOST_LISTED.remarks)
      .map(({ kind, message, span }) => ({ kind, message, line: lineAt(span.start) })),
    alarms: placedAlarms(reading).slice(0, MOST_LISTED.remarks),
    losses: source.layout?.losses ?? [],
    controlCharacters: source.controlCharacters ?? 0,
  }
}

const ROLE_ORDER: readonly string[] = ROLES
const CITATIONS: ReadonlySet<string> = citationLinks(MODEL)

/** Returns a reader of text properties of a node. */
function textsOf(node: GraphNode | undefined): (name: string) => string | null {
  return (name) => {
    const value = node?.properties[name]
    return typeof value === 'string' && value !== '' ? value : null
  }
}

function headingsIn(node: OutlineNode, depth: number): readonly PreviewHeading[] {
  if (node.kind !== 'section') return []
  return [{ depth, label: node.label, title: node.heading ?? '' }, ...node.children.flatMap((child) => headingsIn(child, depth + 1))]
}
