import { readdirSync, readFileSync } from 'node:fs'
import { getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { BUDGETS } from '../../server/cli/bench/operations.ts'
import { MODEL } from '../../server/graph/model.ts'
import { printedSchema, schema } from '../../server/graphql/schema.ts'

const own = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name),
)

describe('the schema', () => {
  it('is the one printed in server/graphql/schema.graphql (npm run schema writes it)', () => {
    expect(readFileSync('server/graphql/schema.graphql', 'utf8')).toBe(printedSchema())
  })

  it('has a type for every type of node', () => {
    expect(Object.keys(MODEL.nodes).filter((name) => !isObjectType(schema.getType(name)))).toEqual([])
  })

  it('describes every type, field, argument and value', () => {
    const missing = own.flatMap((type) => {
      const words: [string, string | null | undefined][] = [[type.name, type.description]]
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          words.push([`${type.name}.${field.name}`, field.description])
          for (const arg of field.args) words.push([`${type.name}.${field.name}(${arg.name})`, arg.description])
        }
      }
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields())) words.push([`${type.name}.${field.name}`, field.description])
      if (isEnumType(type)) for (const value of type.getValues()) words.push([`${type.name}.${value.name}`, value.description])
      return words.filter(([, description]) => !description).map(([name]) => name)
    })
    expect(missing).toEqual([])
  })

  it('gives every connection totalCount and pageInfo', () => {
    const bare = own.filter(
      (type) => isObjectType(type) && type.name.endsWith('Connection') && !(type.getFields().totalCount && type.getFields().pageInfo),
    )
    expect(bare).toEqual([])
  })

  it('has no way to change anything', () => {
    expect(schema.getMutationType()).toBeUndefined()
    expect(schema.getSubscriptionType()).toBeUndefined()
  })
})

describe('cypher/read', () => {
  const files = readdirSync('cypher/read').filter((name) => name.endsWith('.cypher'))

  it.each(files)('%s says what it needs and brings, and only reads', (name) => {
    const text = readFileSync(`cypher/read/${name}`, 'utf8')
    for (const word of ['// Parameters: ', '// Columns: ', '// Index: ']) expect(text).toContain(word)
    expect(text.replace(/\/\/.*$/gm, '')).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE|DETACH|LOAD CSV)\b/i)
  })

  it('has a budget for every field that reads the graph (server/cli/bench/operations.ts)', () => {
    // The version is read with every answer, the rules are code, and the hits of a review depend on its draft.
    const others = ['dataVersion', 'readingRules', 'review']
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {})
    const budgets = BUDGETS.map(([field]) => field)
    expect(fields.filter((field) => !budgets.includes(field))).toEqual(others)
    expect(budgets.filter((field) => !fields.includes(field))).toEqual([])
  })

  it('has a file for fields of the schema only: x.cypher for Query.x, which server/graphql/schema.ts imports, and Type.x.cypher', () => {
    const wrong = files.filter((file) => {
      const [first = '', second] = file.replace('.cypher', '').split('.')
      if (second === undefined) return !schema.getQueryType()?.getFields()[first]
      const type = schema.getType(first)
      return !((isObjectType(type) || isInterfaceType(type)) && type.getFields()[second] && getNamedType(type.getFields()[second]?.type))
    })
    expect(wrong).toEqual([])
  })
})
