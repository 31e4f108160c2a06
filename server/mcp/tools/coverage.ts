import { z } from 'zod'
import { LIMITS } from '../../graphql/limits.ts'
import type { Coverage, CoveredTask, CoveringPlace } from '../../neo4j/store/coverage.ts'
import { type CoveringPolicy, documentsPassed } from '../../neo4j/store/coverageChains.ts'
import type { NodeRecord, RelationRecord } from '../../neo4j/store/records.ts'
import { type Draft, passageOf, provedBy } from '../draft.ts'
import { documentNamed } from '../names/documents.ts'
import type { Found, Reply } from '../reply.ts'
import { named } from '../thing.ts'
import { tool } from '../tool.ts'
import { verbOf } from './trace.ts'

const MOST_ROWS = 1000

export const coverage = tool({
  name: 'coverage',
  title: 'Coverage of a document',
  description: `Lists who implements a document: its known tasks with the measures that carry them out, and the places whose policies implement it, are based on it or only mention it, directly or through other documents.
Use it for "which districts have implemented X", "which tasks of X has nobody taken up". Only held documents count: "not known to" never means "did not"; say so.
Each statement: a measure carries out a task, a task that no held measure carries out, or a policy of a place refers to the document; quote has the words. leftOut lists the places where no held policy refers to it. Quotes must be passed on verbatim.`,
  arguments: {
    document: z.string().max(LIMITS.searchText).describe('The upstream document, held or not: number, title or id.'),
  },
  async ask(store, { document }): Promise<Reply> {
    const asked = await documentNamed(store, 'document', document)
    if (asked.kind !== 'one') return asked
    const found = await store.coverage(asked.node.id, MOST_ROWS)
    return found ? reply(found) : { kind: 'not held', asked: document, why: 'There is no such document.', similar: [] }
  },
})

function reply({ document, tasks, taskTotal, places, placeTotal, placeCounts, policiesWithoutPlace }: Coverage): Found {
  const taken = tasks.filter(({ measures }) => measures.length > 0).length
  const active = places.filter(({ policies }) => policies.length > 0)
  const silent = places.filter(({ policies }) => policies.length === 0)
  return {
    kind: 'found',
    summary: `${named(document)}: of ${taskTotal} known tasks ${taken} are carried out by held measures; of ${placeTotal} places with held policies ${placeCounts.CARRIES_OUT} have one that carries it out, ${placeCounts.RESTS_ON} rest on it at most, ${placeCounts.MENTIONS} only mention it.`,
    drafts: [
      ...tasks.flatMap(taskDrafts),
      ...active.flatMap((place) => placeDrafts(place, document)),
      ...policiesWithoutPlace.flatMap((each) => policyDrafts(each, null, document)),
    ],
    leftOut: [
      ...beyond('tasks', taskTotal - tasks.length),
      ...beyond('places', placeTotal - places.length),
      ...silent.map(({ place }) => `${place.name}: no held policy refers to the document`),
    ],
  }
}

const beyond = (what: string, count: number) => (count > 0 ? [`${count} more ${what} were not looked at`] : [])

function taskDrafts({ task, measures }: CoveredTask): readonly Draft[] {
  if (measures.length === 0)
    return [{ says: `No held measure is known to carry out ${named(task)}.`, subject: task, words: passageOf(task) }]
  return measures.map(({ measure, relation, places }) => ({
    says: `${named(measure)}${places.length === 0 ? '' : ` (${places.join(', ')})`} carries out ${named(task)}.`,
    relation: relation.type,
    subject: measure,
    object: task,
    ...provedBy(relation),
    passages: [
      { what: 'measure', words: passageOf(measure) },
      { what: 'task', words: passageOf(task) },
    ],
  }))
}

const placeDrafts = ({ place, policies }: CoveringPlace, document: Coverage['document']): readonly Draft[] =>
  policies.flatMap((covering) => policyDrafts(covering, place.name, document))

/**
 * Its own citations, and each hop of the chain that relates it to the document through others. A policy that carries out tasks without
 * citing the document is proved by the statements on these tasks.
 */
function policyDrafts(
  { policy, citations, chain }: CoveringPolicy,
  place: string | null,
  document: Coverage['document'],
): readonly Draft[] {
  const whose = place === null ? '' : ` of ${place}`
  const through = documentsPassed(chain) === 1 ? [] : chain
  return [
    ...citations.map((relation) => relationDraft(policy, relation, document, whose)),
    ...through.flatMap(({ source, target, relation }) => (relation === null ? [] : [relationDraft(source, relation, target)])),
  ]
}

function relationDraft(subject: NodeRecord, relation: RelationRecord, object: NodeRecord, whose = ''): Draft {
  return {
    says: `${named(subject)}${whose} ${verbOf(relation.type)} ${named(object)}.`,
    relation: relation.type,
    subject,
    object,
    ...provedBy(relation),
  }
}
