import { readdirSync, readFileSync } from 'node:fs'
import { getOperationAST, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { costError } from '../../server/graphql/costPlugin.ts'
import { schema } from '../../server/graphql/schema.ts'

const FOLDER = 'server/graphql/cookbook'
const recipes = readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')] as const)

describe('the cookbook', () => {
  it('has at least twelve questions', () => expect(recipes.length).toBeGreaterThanOrEqual(12))

  it('asks every root field', () => {
    const asked = recipes.map(([, text]) => text).join('\n')
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {})
    const rest = ['dataVersion', 'node', 'nodes', 'policy', 'jurisdictions', 'unfold', 'diff']
    expect(fields.filter((name) => !rest.includes(name) && !new RegExp(`\\b${name}\\b`).test(asked))).toEqual([])
  })

  it.each(recipes)('%s is valid, within the limits, and says its question in both languages', (_, text) => {
    const document = parse(text)
    const operation = getOperationAST(document)
    expect(validate(schema, document)).toEqual([])
    expect(operation && costError(schema, document, operation, {})).toBeNull()
    const [chinese, english, audience] = text.split('\n')
    expect(chinese).toMatch(/^# .*\p{Script=Han}/u)
    expect(english).toMatch(/^# [A-Z]/)
    expect(audience).toMatch(/^# .+ · .+/)
  })
})
