import { flag, number, type Stored, text as storedText, texts as storedTexts, word } from './properties.ts'

/** The GraphQL type of a published fact: a scalar, or the name of one of the schema's enums. */
export type PublicType = 'String' | 'Int' | 'Float' | 'Boolean' | 'Date' | EnumName
export type EnumName = 'Level' | 'DepartmentKind' | 'ResolutionStatus' | 'TargetKind' | 'Comparator'

/** A fact of a node: its name in the graph, how it is read back, and how the API publishes it. */
export interface Field<T = unknown> {
  /** Its name in the graph and in the API, where a record calls it otherwise: a record's `kind` is the kind of node. */
  readonly name: string | null
  /** How the API publishes it; null where it does not. */
  readonly published: { readonly type: PublicType; readonly list: boolean; readonly nullable: boolean; readonly description: string } | null
  read(stored: Stored, name: string): T
}

export type Fields = Readonly<Record<string, Field>>

/** What the fields of a node are read as. */
export type FactsOf<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never }

type Read<T> = (stored: Stored, name: string) => T

const field = <T>(type: PublicType, nullable: boolean, description: string, read: Read<T>, list = false): Field<T> => ({
  name: null,
  published: { type, list, nullable, description },
  read,
})

/** Words that may be absent. */
export const text = (description: string): Field<string | null> => field('String', true, description, storedText)

/** Words that every such node has. */
export const words = (description: string): Field<string> =>
  field('String', false, description, (stored, name) => storedText(stored, name) ?? '')

/** What a node is called; its id where it has no name. */
export const nameOr = (description: string): Field<string> =>
  field('String', false, description, (stored, name) => storedText(stored, name) ?? storedText(stored, 'id') ?? '')

export const texts = (description: string): Field<readonly string[]> => field('String', false, description, storedTexts, true)

/** A whole number that may be absent. */
export const whole = (description: string): Field<number | null> => field('Int', true, description, number)

/** A whole number that every such node has. */
export const count = (description: string): Field<number> => field('Int', false, description, (stored, name) => number(stored, name) ?? 0)

/** A number with a fraction that may be absent. */
export const figure = (description: string): Field<number | null> => field('Float', true, description, number)

/** A day in the form 2026-07-31 that may be absent. */
export const day = (description: string): Field<string | null> => field('Date', true, description, storedText)

/** True only where the graph says so. */
export const yes = (description: string): Field<boolean> => field('Boolean', false, description, flag)

/** A word of a closed list; null for any other. */
export const oneOf = <T extends string>(type: EnumName, all: readonly T[], description: string): Field<T | null> =>
  field(type, true, description, (stored, name) => word(stored, name, all))

/** A word of a closed list; `otherwise` for any other. */
export const oneOfOr = <T extends string>(type: EnumName, all: readonly T[], otherwise: NoInfer<T>, description: string): Field<T> =>
  field(type, false, description, (stored, name) => word(stored, name, all) ?? otherwise)

/** A field under another name in the graph and in the API. */
export const called = <T>(name: string, of: Field<T>): Field<T> => ({ ...of, name })

/** A field that only the program reads. */
export const inner = <T>(of: Field<T>): Field<T> => ({ ...of, published: null })

/** A fact that is put together from several properties; the API publishes it in its own way. */
export const made = <T>(read: (stored: Stored) => T): Field<T> => ({ name: null, published: null, read })

/** What a node is read as: its id, and each of its fields. */
export function factsOf<F extends Fields>(fields: F, stored: Stored): FactsOf<F> & { readonly id: string } {
  const facts = Object.entries(fields).map(([key, { name, read }]) => [key, read(stored, name ?? key)])
  return { id: storedText(stored, 'id') ?? '', ...Object.fromEntries(facts) } as FactsOf<F> & { readonly id: string }
}
