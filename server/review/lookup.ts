import { figuresOf } from '../comparison/comparison.ts'
import type { Reading } from '../extraction/findings.ts'
import { stateOn } from '../neo4j/store/documentState.ts'
import type { NamedPlace } from '../neo4j/store/drafts.ts'
import type { Store } from '../neo4j/store.ts'
import { liesWithin, type Place, placeChain, placeOfCode, placesNamed } from '../reference/places.ts'
import { resolve } from '../resolution/resolve.ts'
import type { DocumentQuestion, Resolution } from '../resolution/types.ts'
import type { Draft } from './finding.ts'
import type { Held, HeldDocument, PlaceMeasure, Upstream } from './held.ts'

/** The store functions that a review needs. */
export type ReviewStore = Pick<Store, 'documentsMeant' | 'nodes' | 'repeals' | 'sides' | 'placesInText' | 'measuresNaming'>

/** A draft resolved against the documents of the graph, and what the graph knows about everything it names. */
export async function lookedUp(
  store: ReviewStore,
  reading: Reading,
  asOf: string,
): Promise<{ readonly draft: Draft; readonly held: Held }> {
  const documents = await documentsFor(store, reading, asOf)
  const resolution = resolve(reading, { documents })
  const [upstream, elsewhere, departments] = await Promise.all([
    upstreamOf(store, resolution, documents),
    elsewhereFor(store, reading, resolution),
    store.nodes(resolution.departments.map(({ department }) => department.id)),
  ])
  return { draft: { reading, resolution, asOf }, held: { documents, upstream, elsewhere, departments: new Set(departments.keys()) } }
}

async function documentsFor(store: ReviewStore, reading: Reading, asOf: string): Promise<readonly HeldDocument[]> {
  const questions: DocumentQuestion[] = []
  resolve(reading, { documents: [], asked: (question) => void questions.push(question) })
  const meant = await store.documentsMeant({
    numbers: [...new Set(questions.flatMap(({ number }) => number ?? []))],
    titleKeys: [...new Set(questions.flatMap(({ titleKey }) => titleKey || []))],
  })
  const repeals = await store.repeals(meant.map(({ document }) => document.id))
  return meant.map(({ document, titleKey, namedBy }) => ({
    id: document.id,
    held: document.kind === 'POLICY',
    title: document.title,
    number: document.documentNumber,
    titleKey,
    namedBy,
    place: document.place,
    state: stateOn(asOf, document, repeals.get(document.id) ?? []),
  }))
}

/** Relations to documents that the draft implements and whose requirements it may not lower. */
const CARRIES_OUT: ReadonlySet<string> = new Set(['implements', 'based-on', 'forwards'])
/** Maximum number of upstream documents whose figures are compared; drafts usually name one or two. */
const MOST_UPSTREAM = 8

async function upstreamOf(store: ReviewStore, { citations }: Resolution, documents: readonly HeldDocument[]): Promise<readonly Upstream[]> {
  const held = new Set(documents.flatMap(({ id, held }) => (held ? [id] : [])))
  const ids = new Set(
    citations
      .filter(({ mention, document }) => CARRIES_OUT.has(mention.relation) && held.has(document.id))
      .map(({ document }) => document.id),
  )
  const found = await Promise.all(inTwos([...ids].slice(0, MOST_UPSTREAM)).map(([one, other]) => store.sides(one, other)))
  const sides = new Map(found.flat().flatMap((side) => (side ? [[side.node.id, side] as const] : [])))
  return [...sides].map(([document, side]) => ({ document, figures: figuresOf(side) }))
}

/** Pairs of ids, because the store reads two documents with one statement; the last may be alone. */
function inTwos(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((id, index) => (index % 2 === 0 ? [[id, ids[index + 1] ?? id] as const] : []))
}

async function elsewhereFor(store: ReviewStore, reading: Reading, resolution: Resolution): Promise<readonly PlaceMeasure[]> {
  const { jurisdiction } = resolution
  if (jurisdiction === null) return []
  const around = holdersOf(resolution, jurisdiction.id)
  const named = await store.placesInText(reading.outline.measures.map(({ text }) => text).join('\n'))
  const foreign = named.filter(({ id, holders }) => !around.has(id) && !holders.includes(jurisdiction.id))
  const places = foreign.map((place) => ({ ...place, names: place.names.filter((name) => !isNameAtHome(name, place, around)) }))
  return store.measuresNaming(places.filter(({ names }) => names.length > 0))
}

/** Ids of the place of the draft and of those around it. */
function holdersOf({ jurisdictions }: Resolution, id: string): ReadonlySet<string> {
  const parents = new Map(jurisdictions.map((each) => [each.id, each.parent]))
  const around = new Set<string>()
  for (let at: string | null | undefined = id; at && !around.has(at); at = parents.get(at)) around.add(at)
  return around
}

/** Whether the name also belongs to a place at home: 河东区 is a district of 临沂 and of 天津; in a draft of 天津 it is its own. */
function isNameAtHome(name: string, { id }: NamedPlace, around: ReadonlySet<string>): boolean {
  const home = [...around].flatMap((each) => placeOfCode(each.replace('place:', '')) ?? [])
  const outermost: Place | undefined = home.map((place) => placeChain(place).at(-1)).find((place) => place !== undefined)
  return outermost !== undefined && placesNamed(name).some((place) => `place:${place.code}` !== id && liesWithin(place, outermost))
}
