import type { Request } from 'express'
import { expect, it } from 'vitest'
import { addressOf } from '../../server/http/address.ts'

const asked = (query: Record<string, string>) => addressOf({ protocol: 'http', get: () => 'localhost:4000', query } as unknown as Request)

const linksOf = ({ read, reader, node, page }: ReturnType<typeof addressOf>) => [
  read('doc:a'),
  reader('doc:a', 3, 9),
  node('doc:a#m1'),
  page('changes', [['document', 'doc:a']]),
  page('', []),
]

it('links of a file lead to pages that show what the file shows: with corrections, or without', () => {
  const links = linksOf(asked({}))
  expect(links).toEqual([
    'http://localhost:4000/read/doc%3Aa',
    'http://localhost:4000/read/doc%3Aa?start=3&end=9',
    'http://localhost:4000/node/doc%3Aa%23m1',
    'http://localhost:4000/changes?document=doc%3Aa',
    'http://localhost:4000/',
  ])
  const asRead = linksOf(asked({ corrections: 'false' })).map((link) => new URL(link))
  expect(asRead.map(({ searchParams }) => searchParams.get('corrections'))).toEqual(links.map(() => 'false'))
  expect(
    asRead.map((link) => {
      link.searchParams.delete('corrections')
      return link.href
    }),
  ).toEqual(links)
})
