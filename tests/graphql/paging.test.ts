import { GraphQLError } from 'graphql'
import { describe, expect, it } from 'vitest'
import { type PageArguments, windowOf } from '../../server/graphql/paging.ts'
import { cursorOf, pageOf, positionOf } from '../../server/neo4j/store/page.ts'

const codeOf = (args: PageArguments): unknown => {
  try {
    return windowOf(args, 'policies.title')
  } catch (error) {
    return error instanceof GraphQLError ? error.extensions.code : error
  }
}

describe('cursors', () => {
  it('lead back to the value and the id', () => {
    const position = { key: '天津市方案', tie: 'doc:津政发〔2022〕12号' }
    expect(positionOf('policies.title', cursorOf('policies.title', position))).toEqual(position)
  })

  it('are of one order only', () => {
    expect(positionOf('policies.year', cursorOf('policies.title', { key: 'x', tie: 'y' }))).toBeNull()
  })

  it.each(['', 'nonsense', Buffer.from('[1]').toString('base64url'), Buffer.from('["policies.title",{},"x"]').toString('base64url')])(
    '%j is none',
    (cursor) => {
      expect(positionOf('policies.title', cursor)).toBeNull()
    },
  )
})

describe('page arguments', () => {
  it.each<[string, PageArguments, string]>([
    ['both ends', { first: 1, last: 1 }, 'BAD_USER_INPUT'],
    ['a negative number', { first: -1 }, 'BAD_USER_INPUT'],
    ['too many rows', { first: 101 }, 'PAGE_TOO_LARGE'],
    ['too many rows from the end', { last: 101 }, 'PAGE_TOO_LARGE'],
    ['a cursor of nowhere', { after: 'x' }, 'INVALID_CURSOR'],
  ])('%s is refused', (_, args, code) => expect(codeOf(args)).toBe(code))

  it('has 20 rows when nothing is said', () => {
    expect(codeOf({})).toEqual({ first: 20, last: null, after: null, before: null })
  })
})

describe('pageInfo', () => {
  const rows = [{ cursor: 'a' }, { cursor: 'b' }]
  const at = { key: 1, tie: 'x' }
  it.each([
    ['first page of several', { first: 2, last: null, after: null, before: null }, 5, true, false],
    ['last page', { first: 2, last: null, after: at, before: null }, 2, false, true],
    ['from the end', { first: 20, last: 2, after: null, before: null }, 5, false, true],
    ['before a cursor', { first: 20, last: 2, after: null, before: at }, 2, true, false],
  ] as const)('%s', (_, window, remaining, next, previous) => {
    const { pageInfo } = pageOf(rows, 5, remaining, window)
    expect([pageInfo.hasNextPage, pageInfo.hasPreviousPage, pageInfo.startCursor, pageInfo.endCursor]).toEqual([next, previous, 'a', 'b'])
  })
})
