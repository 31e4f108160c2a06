import { LIFE_STATE_WORDS } from '../lexicon/lifeStates.ts'
import { PLACE_STATE_WORDS } from '../lexicon/placeStates.ts'
import type { GraphModel } from './declaration.ts'
import { citationLinks } from './ownership.ts'

type Entries = Readonly<Record<string, unknown>>

/** The parts of the graph model that the page needs, keyed by their export name. */
export const pageModelParts = (model: GraphModel) => ({
  NODE_TYPES: nodeTypes(model),
  RELATION_TYPES: relationTypes(model),
  MODEL_WORDS: words(model),
  FIELD_WORDS: fieldWords(model),
  LIFE_STATE_WORDS: inBoth(Object.entries(LIFE_STATE_WORDS)),
  PLACE_STATE_WORDS: inBoth(Object.entries(PLACE_STATE_WORDS)),
})

/** Text of `web/model/generated/model.ts`, the only file of the server that the page reads. */
export const pageModel = (model: GraphModel): string =>
  [
    '// Generated from server/graph/model.ts by `npm run schema`.',
    ...Object.entries(pageModelParts(model)).map(([name, value]) => `export const ${name} = ${JSON.stringify(value, null, 2)} as const`),
    '',
  ].join('\n')

/** Text of `web/model/generated/kinds.css`: the colours of each kind. */
export function kindStyles({ nodes }: GraphModel): string {
  const rules = Object.values(nodes).flatMap(({ look: { slug } }) =>
    ['kind', 'mark'].map((name) => `.${name}-${slug} {\n  --${name}: var(--kind-${slug});\n  --${name}-soft: var(--kind-${slug}-soft);\n}`),
  )
  return ['/* Generated from server/graph/model.ts by `npm run schema`. */', ...rules, ''].join('\n')
}

const nodeTypes = ({ nodes }: GraphModel): Entries =>
  Object.fromEntries(
    Object.entries(nodes).map(([type, { kind, ownedBy, overview, neighbour, look }]) => [
      kind,
      { type, ...look, part: ownedBy === 'document', overview: ownedBy === 'id' || overview !== null, neighbour },
    ]),
  )

function relationTypes(model: GraphModel): Entries {
  const citations = citationLinks(model)
  return Object.fromEntries(
    Object.entries(model.relationships).map(([name, { from, walked, look }]) => [
      name,
      { ...look, walked, citation: citations.has(name), ofMeasures: from.every((type) => type === 'Measure') },
    ]),
  )
}

const LANGUAGES = ['zh', 'en'] as const
type Said = readonly (readonly [key: string, words: Readonly<Record<'zh' | 'en', string>>])[]

const inBoth = (said: Said): Entries =>
  Object.fromEntries(LANGUAGES.map((language) => [language, Object.fromEntries(said.map(([key, words]) => [key, words[language]]))]))

/** Names of kinds and relationships; with the suffix `_in` at the target node of a relationship. */
const words = ({ nodes, relationships }: GraphModel): Entries =>
  inBoth([
    ...Object.values(nodes).map((node) => [node.kind, node.words] as const),
    ...Object.entries(relationships).flatMap(([name, { words, wordsIn }]) => [[name, words] as const, [`${name}_in`, wordsIn] as const]),
  ])

/** Names of fields, keyed like `SUBSIDY.amount`. */
const fieldWords = ({ nodes }: GraphModel): Entries =>
  inBoth(
    Object.values(nodes).flatMap(({ kind, fieldWords }) =>
      Object.entries(fieldWords).flatMap(([name, words]) => (words ? [[`${kind}.${name}`, words] as const] : [])),
    ),
  )
