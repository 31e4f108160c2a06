import type * as store from '../../neo4j/store/corpus/adoption.ts'
import { builder } from '../builder.ts'
import { clientError } from '../errors.ts'
import { CoverageState } from './coverage.ts'
import { Level } from './enums.ts'
import { PlaceState } from './matrix.ts'
import { Document, Jurisdiction, Policy } from './refs.ts'

const Adopter = builder.objectRef<store.Adopter>('Adopter').implement({
  description: 'A held policy that carries out a document, rests on it, or mentions it.',
  fields: (t) => ({
    policy: t.field({ type: Policy, description: 'The policy.', resolve: ({ policy }) => policy }),
    state: t.expose('state', { type: CoverageState, description: 'How it stands to the document.' }),
    places: t.field({ type: [Jurisdiction], description: 'Where it holds.', resolve: ({ places }) => [...places] }),
    day: t.expose('day', {
      type: 'Date',
      nullable: true,
      description: 'The day on which it was signed, or else published; null where neither is known.',
    }),
    days: t.exposeInt('days', {
      nullable: true,
      description:
        'Days after the document; null where a day of the two is not known. Below zero where the policy is older than what it refers to.',
    }),
  }),
})

const AdoptionTile = builder.objectRef<store.AdoptionTile>('AdoptionTile').implement({
  description: 'A division of GB/T 2260, with the policies of it and of all places within it.',
  fields: (t) => ({
    code: t.string({ description: 'Its code.', resolve: ({ division }) => division.code }),
    name: t.string({ description: 'Its name: 广西壮族自治区.', resolve: ({ division }) => division.name }),
    shortName: t.string({ description: 'Its name without its level: 广西.', resolve: ({ division }) => division.shortName }),
    level: t.field({ type: Level, description: 'Its level.', resolve: ({ division }) => division.level }),
    place: t.id({ nullable: true, description: 'Id of the place; null where the graph does not hold it.', resolve: ({ place }) => place }),
    state: t.expose('state', { type: PlaceState, description: 'How its strongest policy stands to the document.' }),
    held: t.exposeInt('held', { description: 'Policies that are held.' }),
    adopters: t.exposeInt('adopters', { description: 'Those of them that carry out the document, rest on it, or mention it.' }),
    first: t.field({
      type: Adopter,
      nullable: true,
      description: 'The earliest policy that carries it out or rests on it and whose day is known.',
      resolve: ({ first }) => first,
    }),
  }),
})

export const Adoption = builder.objectRef<store.Adoption>('Adoption').implement({
  description: 'Who took up a document, and when.',
  fields: (t) => ({
    document: t.field({ type: Document, description: 'The document.', resolve: ({ document }) => document }),
    since: t.expose('since', {
      type: 'Date',
      nullable: true,
      description: 'The day on which it was signed, or else published: days are counted from it. Null where neither is known.',
    }),
    adopters: t.field({
      type: [Adopter],
      complexity: { field: 1, multiplier: 500 },
      description: 'All of them, the earliest first; those whose day is not known last.',
      resolve: ({ adopters }) => [...adopters],
    }),
    tiles: t.field({
      type: [AdoptionTile],
      complexity: { field: 1, multiplier: 40 },
      description: 'The divisions directly within a province or city, by code.',
      args: { within: t.arg.string({ description: 'Code of the province or city: 410000. The provinces when left out.' }) },
      resolve: ({ tiles }, { within }) => {
        const found = tiles(within ?? null)
        if (found) return [...found]
        throw clientError('BAD_USER_INPUT', `There is no division ${JSON.stringify(within)} in GB/T 2260.`)
      },
    }),
  }),
})
