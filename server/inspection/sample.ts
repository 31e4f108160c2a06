import { createHash } from 'node:crypto'
import type { DocumentGraph } from '../graph/graph.ts'

/** A statement to be checked by reading: the words of the text, and what they were resolved to. */
export interface SampledStatement {
  readonly kind: 'assignment' | 'citation'
  /** File and id of the relationship; the random draw depends on it. */
  readonly key: string
  readonly words: string
  /** Full name of the department, or id and title of the document. */
  readonly resolvedTo: string
}

const CITATIONS: ReadonlySet<string> = new Set(['IMPLEMENTS', 'BASED_ON', 'REPEALS', 'AMENDS', 'FORWARDS', 'CITES'])

/** The statements of a document that may be drawn: resolved assignments to single departments, and citations. */
export function statementsToJudge(file: string, { nodes, edges }: DocumentGraph): readonly SampledStatement[] {
  const byId = new Map(nodes.map((node) => [node.id, node.properties]))
  return edges.flatMap(({ id, type, to, properties }): SampledStatement[] => {
    const target = byId.get(to)
    const words = String(properties.as ?? properties.quote ?? '')
    const key = `${file} ${id}`
    if (CITATIONS.has(type)) return [{ kind: 'citation', key, words, resolvedTo: `${to} ${target?.title ?? ''}` }]
    const isSingle = type === 'ASSIGNED_TO' && target?.kind === 'body' && target.status === 'RESOLVED'
    return isSingle ? [{ kind: 'assignment', key, words, resolvedTo: String(target.name) }] : []
  })
}

/** Draws `count` statements: the same seed gives the same sample from the same statements, in any order. */
export function drawn(statements: readonly SampledStatement[], count: number, seed: string): readonly SampledStatement[] {
  const lot = ({ key }: SampledStatement) => createHash('sha256').update(`${seed} ${key}`).digest('hex')
  const lots = statements.map((each) => [lot(each), each] as const)
  return lots
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .slice(0, count)
    .map(([, each]) => each)
}
