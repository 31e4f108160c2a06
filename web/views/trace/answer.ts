import type { Hop, LevelName, Lineage, LineageNode, TracedRelation } from './lineage.ts'

/** A document or task directly above a node, with the statements that prove it. */
export interface Above {
  readonly node: LineageNode
  readonly by: readonly Hop[]
}

/** The shortest accurate answer to “What is this based on?” */
export type ShortAnswer =
  /** A table says which task of which document the measure implements. */
  | { readonly kind: 'tasks'; readonly tasks: readonly (Above & { readonly of: Above | null })[] }
  /** The traced measure or document itself names other documents. */
  | { readonly kind: 'own'; readonly documents: readonly Above[] }
  /** The measure itself names none, but its document as a whole is based on others. */
  | { readonly kind: 'whole'; readonly policy: LineageNode; readonly documents: readonly Above[] }
  /** Neither the measure nor its document was found to be based on anything. */
  | { readonly kind: 'none' }

/** What the traced measure or document is based on: the most specific answer. Null if nothing is known, or if the trace goes downward. */
export function answerOf(lineage: Lineage): ShortAnswer | null {
  if (lineage.direction !== 'UP') return null
  const own = aboveOf(lineage, lineage.start)
  const tasks = own.filter(({ by }) => by.some(({ relation }) => relation === 'CARRIES_OUT'))
  if (tasks.length > 0) {
    return { kind: 'tasks', tasks: tasks.map((task) => ({ ...task, of: aboveOf(lineage, task.node.id)[0] ?? null })) }
  }
  const documents = own.filter(({ by }) => by.some(({ relation }) => relation !== 'HAS_MEASURE'))
  if (documents.length > 0) return { kind: 'own', documents }
  const policy = own[0]?.node
  if (!policy) return null
  const whole = aboveOf(lineage, policy.id).map((each) => ({ ...each, by: each.by.filter(({ scope }) => scope !== 'OTHER_PART') }))
  const behind = whole.filter(({ by }) => by.some(({ relation }) => relation === 'IMPLEMENTS' || relation === 'BASED_ON'))
  return behind.length > 0 ? { kind: 'whole', policy, documents: behind } : { kind: 'none' }
}

const LEVELS: readonly (LevelName | null)[] = ['NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT', 'ZONE', 'STREET']
const RELATIONS: readonly TracedRelation[] = [
  'CARRIES_OUT',
  'TASK_OF',
  'IMPLEMENTS',
  'BASED_ON',
  'FORWARDS',
  'AMENDS',
  'REPEALS',
  'CITES',
  'HAS_MEASURE',
]

/** The nodes directly above a node: stronger relations first, then higher levels. */
function aboveOf({ nodes, hops }: Lineage, lower: string): readonly Above[] {
  const found = new Map<string, Hop[]>()
  for (const hop of hops) if (hop.lower === lower) found.set(hop.upper, [...(found.get(hop.upper) ?? []), hop])
  const above = [...found].flatMap(([id, by]) => {
    const node = nodes.get(id)
    return node ? [{ node, by }] : []
  })
  return above.sort((a, b) => strength(a) - strength(b) || height(a) - height(b))
}

const strength = ({ by }: Above): number => Math.min(...by.map(({ relation }) => RELATIONS.indexOf(relation)))

function height({ node }: Above): number {
  const at = LEVELS.indexOf(node.level)
  return at < 0 ? LEVELS.length : at
}
