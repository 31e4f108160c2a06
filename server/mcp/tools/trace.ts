import { z } from 'zod'
import { LIMITS } from '../../graphql/limits.ts'
import type { Omission } from '../../neo4j/store/drawing.ts'
import type { RelationshipTypeName } from '../../neo4j/store/records.ts'
import type { TraceHop } from '../../neo4j/store/trace.ts'
import { type Draft, passageOf, provedBy } from '../draft.ts'
import { startNamed } from '../names/measures.ts'
import type { Reply } from '../reply.ts'
import { named } from '../thing.ts'
import { tool } from '../tool.ts'

const MOST_HOPS = 6
const MOST_NODES = 500

export const trace = tool({
  name: 'trace',
  title: 'Trace lineage',
  description: `Follows the lineage of a document or of one measure, hop by hop: up to what it carries out, implements, is based on or cites; or down to what does so.
Use it for "which national document is behind this measure" (up) and "what was made of this document" (down). A document that only cites another does not implement it: report the relation as given.
Each statement is one hop: subject is the lower one (it carries out, implements, cites), object the upper one, relation the kind, quote the words that state it. Hops are sorted by strength of relation, then by position in the text. leftOut names what was not followed. Quotes must be passed on verbatim.`,
  arguments: {
    of: z.string().max(LIMITS.searchText).describe('Document by number, title or id; or id of a measure or upstream task.'),
    measure: z.number().int().positive().optional().describe('The printed number of a measure of that document: 12 for （十二）.'),
    direction: z.enum(['up', 'down']).default('up').describe('up: what it is based on; down: what implements it.'),
    maxHops: z.number().int().min(1).max(MOST_HOPS).default(MOST_HOPS).describe('Maximum number of hops.'),
  },
  async ask(store, { of, measure, direction, maxHops }): Promise<Reply> {
    const start = await startNamed(store, 'of', of, measure)
    if (start.kind !== 'one') return start
    const asked = { direction: direction === 'up' ? 'UP' : 'DOWN', relations: null, otherParts: false, limit: MOST_NODES } as const
    const found = await store.trace({ ...asked, id: start.node.id, maxHops })
    const hops = found?.hops ?? []
    const where = direction === 'up' ? 'above' : 'below'
    return {
      kind: 'found',
      summary:
        hops.length === 0
          ? `Nothing is known ${where} ${named(start.node)}.`
          : `${hops.length} hops lead to what is ${where} ${named(start.node)}.`,
      drafts: hops.map(hopDraft),
      leftOut: (found?.omitted ?? []).map(omission),
    }
  },
})

const VERBS: Partial<Record<RelationshipTypeName, string>> = {
  CARRIES_OUT: 'carries out',
  TASK_OF: 'is a task of',
  IMPLEMENTS: 'implements',
  BASED_ON: 'is based on',
  REPEALS: 'repeals',
  AMENDS: 'amends',
  FORWARDS: 'forwards',
  CITES: 'cites',
  HAS_MEASURE: 'is a measure of',
}

/** The verb of a relationship between documents, measures and tasks, for a sentence. */
export const verbOf = (relation: RelationshipTypeName): string => VERBS[relation] ?? relation

function hopDraft({ kind, source, target, relation, scope }: TraceHop): Draft {
  const whole = scope === 'WHOLE_DOCUMENT' ? ' It says so for the whole document.' : ''
  return {
    says: `${named(source)} ${verbOf(kind)} ${named(target)}.${whole}`,
    relation: kind,
    subject: source,
    object: target,
    ...(relation ? provedBy(relation) : { words: passageOf(source) }),
  }
}

const omission = ({ kind, of, count, reason }: Omission): string => `${count} ${kind}${of === null ? '' : ` of ${of}`}: ${reason}`
