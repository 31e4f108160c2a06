import { flag, number, type Stored, text as storedText, texts as storedTexts, word } from './properties.ts'

/** GraphQL type of a published field: a scalar, or the name of an enum of the schema. */
export type PublicType = 'String' | 'Int' | 'Float' | 'Boolean' | 'Date' | EnumName
export type EnumName = 'Level' | 'DepartmentKind' | 'ResolutionStatus' | 'TargetKind' | 'Comparator'

/** A field of a node: its name in the graph, how it is read, and how the API publishes it. */
export interface Field<T = unknown> {
  /** Its name in the graph and the API if the record uses another one: in a record, `kind` is the kind of node. */
  readonly name: string | null
  /** How the API publishes it; null if it does not. */
  readonly published: { readonly type: PublicType; readonly list: boolean; readonly nullable: boolean; readonly description: string } | null
  read(stored: Stored, name: string): T
}

export type Fields = Readonly<Record<string, Field>>

/** The type of the values that these fields read. */
export type FactsOf<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never }

type Read<T> = (stored: Stored, name: string) => T

const field = <T>(type: PublicType, nullable: boolean, description: string, read: Read<T>, list = false): Field<T> => ({
  name: null,
  published: { type, list, nullable, description },
  read,
})

/** An optional text. */
export const text = (description: string): Field<string | null> => field('String', true, description, storedText)

/** A required text. */
export const words = (description: string): Field<string> =>
  field('String', false, description, (stored, name) => storedText(stored, name) ?? '')

/** A display name; the id if the node has no name. */
export const nameOr = (description: string): Field<string> =>
  field('String', false, description, (stored, name) => storedText(stored, name) ?? storedText(stored, 'id') ?? '')

export const texts = (description: string): Field<readonly string[]> => field('String', false, description, storedTexts, true)

/** An optional integer. */
export const whole = (description: string): Field<number | null> => field('Int', true, description, number)

/** A required integer. */
export const count = (description: string): Field<number> => field('Int', false, description, (stored, name) => number(stored, name) ?? 0)

/** An optional decimal number. */
export const figure = (description: string): Field<number | null> => field('Float', true, description, number)

/** An optional day in the form 2026-07-31. */
export const day = (description: string): Field<string | null> => field('Date', true, description, storedText)

/** A boolean; false unless the graph stores true. */
export const yes = (description: string): Field<boolean> => field('Boolean', false, description, flag)

/** A word of a closed list; null for any other word. */
export const oneOf = <T extends string>(type: EnumName, all: readonly T[], description: string): Field<T | null> =>
  field(type, true, description, (stored, name) => word(stored, name, all))

/** A word of a closed list; `otherwise` for any other word. */
export const oneOfOr = <T extends string>(type: EnumName, all: readonly T[], otherwise: NoInfer<T>, description: string): Field<T> =>
  field(type, false, description, (stored, name) => word(stored, name, all) ?? otherwise)

/** Gives a field another name in the graph and the API. */
export const called = <T>(name: string, of: Field<T>): Field<T> => ({ ...of, name })

/** A field that the API does not publish. */
export const inner = <T>(of: Field<T>): Field<T> => ({ ...of, published: null })

/** A field computed from several properties; the API publishes it separately. */
export const made = <T>(read: (stored: Stored) => T): Field<T> => ({ name: null, published: null, read })

/** Reads a node: its id and all its fields. */
export function factsOf<F extends Fields>(fields: F, stored: Stored): FactsOf<F> & { readonly id: string } {
  const facts = Object.entries(fields).map(([key, { name, read }]) => [key, read(stored, name ?? key)])
  return { id: storedText(stored, 'id') ?? '', ...Object.fromEntries(facts) } as FactsOf<F> & { readonly id: string }
}
