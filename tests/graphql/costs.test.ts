import { getIntrospectionQuery, getOperationAST, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { costError } from '../../server/graphql/costPlugin.ts'
import { schema } from '../../server/graphql/schema.ts'

/** The code with which a query is refused, or 'allowed'. */
function answerTo(query: string, variables = {}): unknown {
  const document = parse(query)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('no operation')
  return costError(schema, document, operation, variables)?.extensions.code ?? 'allowed'
}

const nested = (times: number): string => (times === 0 ? 'id' : `within { ${nested(times - 1)} }`)
const CASES: readonly [string, string, string][] = [
  [
    'a page of a page of a page',
    '{ policies(first: 20) { nodes { measures(first: 20) { nodes { text assignments(first: 10) { nodes { name } } } } } } }',
    'allowed',
  ],
  [
    'the same with full pages',
    '{ policies(first: 100) { nodes { measures(first: 100) { nodes { assignments(first: 100) { nodes { name } } } } } } }',
    'QUERY_TOO_COMPLEX',
  ],
  [
    'the size in a variable',
    'query ($n: Int = 100) { policies(first: $n) { nodes { measures(first: $n) { nodes { assignments(first: $n) { nodes { name } } } } } } }',
    'QUERY_TOO_COMPLEX',
  ],
  ['a chain of places', `{ jurisdictions { nodes { ${nested(12)} } } }`, 'allowed'],
  ['a longer chain of places', `{ jurisdictions { nodes { ${nested(20)} } } }`, 'QUERY_TOO_DEEP'],
  ['many aliases', `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: policies { totalCount }`).join(' ')} }`, 'TOO_MANY_ALIASES'],
  [
    'many questions at once',
    `{ ...A } fragment A on Query { ${Array.from({ length: 13 }, (_, i) => `a${i}: overview { edges { id } }`).join(' ')} }`,
    'QUERY_TOO_COMPLEX',
  ],
  ['the same question twice is one', `{ ${'statistics { contentHash } '.repeat(20)} }`, 'allowed'],
  ['values within values', `{ policies(where: ${'{ and: ['.repeat(90)}${']}'.repeat(90)}) { totalCount } }`, 'allowed'],
  ['more of them', `{ policies(where: ${'{ and: ['.repeat(600)}${']}'.repeat(600)}) { totalCount } }`, 'FILTER_TOO_COMPLEX'],
  [
    'a default of a variable',
    `query ($w: PolicyFilter = ${'{ not: '.repeat(300)}{}${'}'.repeat(300)}) { policies(where: $w) { totalCount } }`,
    'FILTER_TOO_COMPLEX',
  ],
  ['the schema itself', getIntrospectionQuery(), 'allowed'],
  ['a fragment that holds itself', '{ node(id: "x") { ...A } } fragment A on Node { id ...A }', 'allowed'],
]

describe('limits', () => {
  it.each(CASES)('%s', (_, query, answer) => expect(answerTo(query)).toBe(answer))

  it('say what was met and what to do', () => {
    const document = parse(CASES[1]?.[1] ?? '')
    const operation = getOperationAST(document)
    expect(operation && costError(schema, document, operation, {})?.message).toMatch(
      /could hold \d+ fields; 60000 are allowed\. Ask for smaller pages/,
    )
  })
})
