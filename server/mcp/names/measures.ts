import { LIMITS } from '../../graphql/limits.ts'
import { firstRows } from '../../graphql/paging.ts'
import type { DocumentRecord, MeasureRecord, NodeRecord, UpstreamTaskRecord } from '../../neo4j/store/records.ts'
import type { RelatedQuestion } from '../../neo4j/store/related.ts'
import type { Store } from '../../neo4j/store.ts'
import { BadArgument } from '../badArgument.ts'
import { named } from '../thing.ts'
import { nameIn, oneOf, type Resolved } from './asked.ts'
import { documentNamed } from './documents.ts'

export type Unit = MeasureRecord | UpstreamTaskRecord

/** The measure of a document with this printed number; for a document whose text is not held, its known task. */
export async function unitNumbered(store: Store, argument: string, document: DocumentRecord, number: number): Promise<Resolved<Unit>> {
  const question: RelatedQuestion = document.kind === 'POLICY' ? 'Policy.measures' : 'Document.upstreamTasks'
  const window = firstRows(LIMITS.ownPage)
  const [page] = await store.related(question, [document.id], { window, roles: null, relations: null })
  const units = (page?.edges ?? []).map(({ node }) => node).filter(isUnit)
  const fitting = units.filter((unit) => unit.number === number)
  const why = `${named(document)} has no measure with the printed number ${number}.`
  return oneOf(argument, `measure ${number}`, fitting, { why, similar: [] })
}

/** The start of a chain: a node by id, a document by name, or one of its measures by printed number. */
export async function startNamed(
  store: Store,
  argument: string,
  given: string,
  measure: number | undefined,
): Promise<Resolved<NodeRecord>> {
  const asked = nameIn(argument, given)
  const byId = (await store.nodes([asked])).get(asked)
  if (byId && isUnit(byId)) {
    if (measure !== undefined) throw new BadArgument('measure', `needs a document; \`${argument}\` is the id of a measure already.`)
    return { kind: 'one', node: byId }
  }
  const document = await documentNamed(store, argument, asked)
  if (document.kind !== 'one' || measure === undefined) return document
  return unitNumbered(store, 'measure', document.node, measure)
}

const isUnit = (node: NodeRecord): node is Unit => node.kind === 'MEASURE' || node.kind === 'UPSTREAM_TASK'
