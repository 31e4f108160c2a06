import type { NamedNode } from '../../../domain/operations.ts'
import type { Evidence } from '../../../domain/Quote.tsx'
import type { RoleName } from '../../../domain/RoleMark.tsx'
import type { StatusName } from '../../../domain/StatusMark.tsx'
import { type Titled, titled } from '../../../domain/titles.ts'
import type { NodeKindName } from '../../../styles/palette.ts'
import type { Fact, FactGroup, FactKey, FactLine, ModelKey, NodeFactsData } from './facts.ts'

/** Fields of an API row beside the node itself. */
interface Stated {
  readonly role?: RoleName | null
  readonly status?: StatusName | null
  readonly reason?: string | null
  readonly candidates?: readonly string[]
  readonly as?: string | null
  readonly evidence?: (Omit<Evidence, 'document'> & { readonly document: Evidence['document'] | null }) | null
}

/** A relationship to a node. */
export const fact = (node: Titled, stated: Stated = {}): Fact => ({
  node,
  role: stated.role ?? null,
  status: stated.status ?? null,
  reason: stated.reason ?? null,
  candidates: stated.candidates ?? [],
  as: stated.as ?? null,
  evidence: stated.evidence?.document ? { ...stated.evidence, document: stated.evidence.document } : null,
})

/** A group of facts. */
export const group = (key: ModelKey, total: number, facts: readonly Fact[], of: string | null = null): FactGroup => ({
  key,
  of,
  facts,
  total,
})

interface Rows<N> {
  readonly totalCount: number
  readonly edges: readonly (Stated & { readonly node: N })[]
}

/** A group of rows whose relationship has a resolution status. */
export const stated = <N extends NamedNode>(key: ModelKey, { totalCount, edges }: Rows<N>, name: (node: N) => Titled = titled): FactGroup =>
  group(
    key,
    totalCount,
    edges.map((edge) => fact(name(edge.node), edge)),
  )

interface Sure {
  readonly status: StatusName
  readonly reason: string | null
}

/** Converts a list of nodes to rows with the status of each node itself: 各有关单位 is not a single department. */
export const withStatus = <N extends Sure>({ totalCount, nodes }: { readonly totalCount: number; readonly nodes: readonly N[] }) => ({
  totalCount,
  edges: nodes.map((node) => ({ node, status: node.status, reason: node.reason })),
})

/** A group with the nodes of a list. */
export const listed = (
  key: ModelKey,
  { totalCount, nodes }: { readonly totalCount: number; readonly nodes: readonly NamedNode[] },
): FactGroup =>
  group(
    key,
    totalCount,
    nodes.map((node) => fact(titled(node))),
  )

/** A group with the one node, if there is one. */
export const single = (key: ModelKey, node: NamedNode | null, said: Stated = {}): FactGroup =>
  group(key, node ? 1 : 0, node ? [fact(titled(node), said)] : [])

/** The groups that are not empty. */
export const groups = (...all: readonly FactGroup[]): readonly FactGroup[] => all.filter(({ facts }) => facts.length > 0)

export type Line = readonly [label: FactKey, value: string | number | null | undefined]

/** The lines that have a value. */
export const lines = (...all: readonly Line[]): readonly FactLine[] =>
  all.flatMap(([label, value]) => (value === null || value === undefined || value === '' ? [] : [{ label, value: String(value) }]))

/** A node with only its name filled in. */
export const plain = (node: { readonly id: string; readonly nodeKind: NodeKindName }, title: string): NodeFactsData => ({
  id: node.id,
  kind: node.nodeKind,
  title,
  words: null,
  published: null,
  place: null,
  of: null,
  status: null,
  reason: null,
  candidates: [],
  fullNameFrom: null,
  lines: [],
  groups: [],
})

/** An industry with its code. */
export const coded = (node: NamedNode & { readonly code: string | null }): Titled => withCode(titled(node), node.code)

/** A name followed by the code. */
export const withCode = <T extends { readonly title: string }>(named: T, code: string | null): T =>
  code ? { ...named, title: `${named.title}（${code}）` } : named

interface Standing {
  readonly start: number | null
  readonly end: number | null
}

/** Position in a document. */
export const placeIn = (document: string | undefined, { start, end }: Standing): NodeFactsData['place'] =>
  document && start !== null && end !== null ? { document, start, end } : null

/** Position of the words from which something was extracted. */
export const placeOf = (evidence: Stated['evidence']): NodeFactsData['place'] =>
  evidence?.document ? { start: evidence.start, end: evidence.end, document: evidence.document.id } : null

/** The days that a deadline stands for: 第二季度 is 2022-04-01 – 2022-06-30. */
export const daysOf = ({ from, to }: { readonly from: string | null; readonly to: string | null }) =>
  [from, to].filter((day) => day !== null).join(' – ') || null
