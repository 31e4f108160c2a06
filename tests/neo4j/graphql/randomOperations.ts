import fc from 'fast-check'
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql'

/** An operation that is valid against the schema, and how many fields it selects. */
export interface RandomOperation {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly fields: number
}

const DEPTH = 5
/** Texts that have broken programs: quotes, patterns, Lucene's signs, characters outside the first plane, halves of one, long ones. */
const TEXTS = [
  '',
  ' ',
  '财政',
  '新能源汽车',
  '"',
  "'",
  '\\',
  '$ask',
  '%',
  '.*(',
  '*',
  'a AND (b',
  '\u0000',
  '𠮷',
  '\ud842',
  '\u202e',
  'é'.repeat(150),
  '政'.repeat(3000),
]
const NUMBERS = [0, 1, 2, 5, 20, 100, 101, -1, 2_147_483_647, -2_147_483_648]
const DAYS = ['2022-06-30', '0001-01-01', '9999-12-31', '2023-02-29', '2022-6-1', '']

/** Draws one operation by walking the schema from the query type: 1–3 root fields, arguments as literals or variables, fragments on types. */
export function randomOperation(g: fc.GeneratorValue, schema: GraphQLSchema, ids: readonly string[]): RandomOperation {
  return new Drawing(g, schema, ids).operation()
}

class Drawing {
  private readonly declared: string[] = []
  private readonly variables: Record<string, unknown> = {}
  private fields = 0
  private aliases = 0

  constructor(
    private readonly g: fc.GeneratorValue,
    private readonly schema: GraphQLSchema,
    private readonly ids: readonly string[],
  ) {}

  operation(): RandomOperation {
    const root = this.schema.getQueryType()
    if (!root) throw new Error('the schema has no query type')
    const selected = this.some(Object.values(root.getFields()), 3).map((field) => this.field(field, DEPTH))
    const declared = this.declared.length > 0 ? ` (${this.declared.join(', ')})` : ''
    return { query: `query Random${declared} { ${selected.join(' ')} }`, variables: this.variables, fields: this.fields }
  }

  private selection(type: GraphQLNamedType, depth: number): string {
    if (!isCompositeType(type)) return ''
    const own = 'getFields' in type ? Object.values(type.getFields()).filter((field) => this.fits(field, depth)) : []
    const parts = this.some(own, 4).map((field) => this.field(field, depth - 1))
    if (isAbstractType(type)) {
      for (const each of this.some([...this.schema.getPossibleTypes(type)], 2)) {
        const within = this.some(
          Object.values(each.getFields()).filter((field) => this.fits(field, depth)),
          2,
        )
        parts.push(`... on ${each.name} { ${within.map((field) => this.field(field, depth - 1, `a${this.aliases++}`)).join(' ')} }`)
      }
    }
    return ` { __typename ${parts.join(' ')} }`
  }

  /** Deep down only leaves. */
  private fits({ type }: GraphQLField<unknown, unknown>, depth: number): boolean {
    return depth > 1 || isLeafType(getNamedType(type))
  }

  private field({ name, args, type }: GraphQLField<unknown, unknown>, depth: number, alias?: string): string {
    this.fields += 1
    const given = args.filter((arg) => this.isGiven(arg)).map((arg) => `${arg.name}: ${this.argument(arg)}`)
    const list = given.length > 0 ? `(${given.join(', ')})` : ''
    return `${alias ? `${alias}: ` : ''}${name}${list}${this.selection(getNamedType(type), depth)}`
  }

  private isGiven({ type, defaultValue }: GraphQLArgument | GraphQLInputField): boolean {
    return (isNonNullType(type) && defaultValue === undefined) || this.chance(3)
  }

  private argument({ type }: GraphQLArgument): string {
    const value = this.value(type, 4)
    if (this.chance(2)) return literal(value, getNamedType(type))
    const name = `v${this.declared.length}`
    this.declared.push(`$${name}: ${type}`)
    this.variables[name] = value
    return `$${name}`
  }

  private value(type: GraphQLInputType, depth: number): unknown {
    if (isNonNullType(type)) return this.given(type, depth)
    return depth < 4 && this.chance(12) ? null : this.given(type, depth)
  }

  private given(nullable: GraphQLInputType, depth: number): unknown {
    const type = getNullableType(nullable)
    if (isListType(type)) {
      const { ofType } = type
      const length = depth < 1 ? 0 : this.one([0, 1, 1, 2, 3, isInputObjectType(getNamedType(ofType)) ? 9 : 250])
      return Array.from({ length }, () => this.value(ofType, depth - 1))
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => depth > 1 || !isInputObjectType(getNamedType(field.type)))
      const drawn = this.some(fields, 3)
      const given = fields.filter((field) => drawn.includes(field) || isRequiredInputField(field))
      return Object.fromEntries(given.map((field) => [field.name, this.value(field.type, depth - 1)]))
    }
    if (isEnumType(type)) return this.one(type.getValues()).name
    return this.scalar(type.name)
  }

  private scalar(name: string): unknown {
    switch (name) {
      case 'Int':
        return this.one(NUMBERS)
      case 'Float':
        return this.one([0, -1.5, 1e300])
      case 'Boolean':
        return this.chance(2)
      case 'Date':
        return this.one(DAYS)
      default:
        return name === 'ID' && !this.chance(4) ? this.one(this.ids) : this.one(TEXTS)
    }
  }

  private some<T>(from: readonly T[], most: number): readonly T[] {
    const left = [...from]
    const count = Math.min(left.length, 1 + this.upTo(most - 1))
    return Array.from({ length: count }, () => left.splice(this.upTo(left.length - 1), 1)[0] as T)
  }

  private one<T>(from: readonly T[]): T {
    return from[this.upTo(from.length - 1)] as T
  }

  private chance(oneIn: number): boolean {
    return this.upTo(oneIn - 1) === 0
  }

  private upTo(most: number): number {
    return most <= 0 ? 0 : this.g(fc.nat, { max: most })
  }
}

/** A value as GraphQL writes it: names of objects and enum values without quotes. */
function literal(value: unknown, type: GraphQLNamedType): string {
  if (Array.isArray(value)) return `[${value.map((each) => literal(each, type)).join(', ')}]`
  if (isInputObjectType(type) && typeof value === 'object' && value !== null) {
    const fields = type.getFields()
    return `{${Object.entries(value)
      .map(([name, each]) => `${name}: ${literal(each, getNamedType(fields[name]?.type) ?? type)}`)
      .join(', ')}}`
  }
  if (typeof value !== 'string') return JSON.stringify(value)
  // Half a character cannot be written in a query; in a variable it can.
  return isEnumType(type) ? value : JSON.stringify(value.replace(/\p{Cs}/gu, ''))
}
