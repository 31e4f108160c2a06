import type * as store from '../../neo4j/store/corpus/adoption.ts'
import { builder } from '../builder.ts'
import { clientError } from '../errors.ts'
import { CoverageState } from './coverage.ts'
import { Level } from './enums.ts'
import { PlaceState } from './matrix.ts'
import { Document, Jurisdiction, Policy } from './refs.ts'

const Adopter = builder.objectRef<store.Adopter>('Adopter').implement({
  description: 'A held policy that implements a document, is based on it, or mentions it.',
  fields: (t) => ({
    policy: t.field({ type: Policy, description: 'The policy.', resolve: ({ policy }) => policy }),
    state: t.expose('state', { type: CoverageState, description: 'How it relates to the document.' }),
    places: t.field({ type: [Jurisdiction], description: 'The places where it applies.', resolve: ({ places }) => [...places] }),
    day: t.expose('day', {
      type: 'Date',
      nullable: true,
      description: 'The day on which it was signed, or else published; null if neither is known.',
    }),
    days: t.exposeInt('days', {
      nullable: true,
      description: 'Days between the document and this policy; negative if the policy is older, null if one of the days is unknown.',
    }),
  }),
})

const AdoptionTile = builder.objectRef<store.AdoptionTile>('AdoptionTile').implement({
  description: 'An administrative division of GB/T 2260, with the policies of it and of all places within it.',
  fields: (t) => ({
    code: t.string({ description: 'Its code.', resolve: ({ division }) => division.code }),
    name: t.string({ description: 'Its name: 广西壮族自治区.', resolve: ({ division }) => division.name }),
    shortName: t.string({ description: 'Its name without the level: 广西.', resolve: ({ division }) => division.shortName }),
    level: t.field({ type: Level, description: 'Its level.', resolve: ({ division }) => division.level }),
    place: t.id({ nullable: true, description: 'Id of the place; null if the graph does not have it.', resolve: ({ place }) => place }),
    state: t.expose('state', { type: PlaceState, description: 'How its strongest policy relates to the document.' }),
    held: t.exposeInt('held', { description: 'Number of held policies.' }),
    adopters: t.exposeInt('adopters', {
      description: 'Number of held policies that implement the document, are based on it, or mention it.',
    }),
    first: t.field({
      type: Adopter,
      nullable: true,
      description: 'The earliest policy with a known day that implements the document or is based on it.',
      resolve: ({ first }) => first,
    }),
  }),
})

export const Adoption = builder.objectRef<store.Adoption>('Adoption').implement({
  description: 'Which policies took up a document, and when.',
  fields: (t) => ({
    document: t.field({ type: Document, description: 'The document.', resolve: ({ document }) => document }),
    since: t.expose('since', {
      type: 'Date',
      nullable: true,
      description: 'The day on which the document was signed, or else published. Days are counted from it. Null if neither is known.',
    }),
    adopters: t.field({
      type: [Adopter],
      complexity: { field: 1, multiplier: 500 },
      description: 'All such policies, earliest first; those without a known day last.',
      resolve: ({ adopters }) => [...adopters],
    }),
    tiles: t.field({
      type: [AdoptionTile],
      complexity: { field: 1, multiplier: 40 },
      description: 'The divisions directly within a province or city, in code order.',
      args: { within: t.arg.string({ description: 'Code of the province or city: 410000. By default the provinces are returned.' }) },
      resolve: ({ tiles }, { within }) => {
        const found = tiles(within ?? null)
        if (found) return [...found]
        throw clientError('BAD_USER_INPUT', `GB/T 2260 has no division ${JSON.stringify(within)}.`)
      },
    }),
  }),
})
