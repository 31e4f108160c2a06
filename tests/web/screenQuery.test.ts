import { describe, expect, test } from 'vitest'
import { $screenQuery, asCypher, asGraphql, showQuery } from '../../web/state/screenQuery.ts'

describe('the query of what is shown', () => {
  const page = { query: 'query Page { a }', variables: {} }
  const panel = { query: 'query Panel { b }', variables: {} }

  test('is that of the panel while it is open, then of the page again', () => {
    const closePage = showQuery(page)
    const closePanel = showQuery(panel)
    expect($screenQuery.get()).toBe(panel)
    closePanel()
    expect($screenQuery.get()).toBe(page)
    closePage()
    expect($screenQuery.get()).toBeNull()
  })

  test('is copied as GraphQL with its variables as a comment, absent ones left out', () => {
    expect(asGraphql(page)).toBe('query Page { a }')
    expect(asGraphql({ ...page, variables: { id: 'doc:1', kinds: null } })).toBe(
      '# Variables\n# {\n#   "id": "doc:1"\n# }\nquery Page { a }',
    )
  })

  test('is copied as Cypher with its parameters, each statement ended', () => {
    const statements = [{ statement: 'MATCH (n) RETURN n\n', parameters: { id: '甲', where: [[{ test: 'in', on: null, 'a b': 1.5 }]] } }]
    expect(asCypher(statements)).toBe(':params {id: "甲", where: [[{test: "in", on: null, `a b`: 1.5}]]};\n\nMATCH (n) RETURN n;')
  })
})
