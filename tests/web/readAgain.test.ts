import { Client, cacheExchange, fetchExchange, gql } from '@urql/core'
import { expect, it } from 'vitest'
import { readAgain } from '../../web/api/readAgain.ts'
import { graphChanged } from '../../web/state/graphVersion.ts'

const QUERY = gql`
  query Held($words: String) {
    policies(words: $words) { totalCount }
  }
`

it('each filter of a list is read again once after the graph changed, and from the cache else', async () => {
  const asked: string[] = []
  const client = new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    exchanges: [readAgain, cacheExchange, fetchExchange],
    fetch: async (_, options) => {
      asked.push(JSON.parse(String(options?.body)).variables.words)
      return new Response(JSON.stringify({ data: { policies: { __typename: 'List', totalCount: asked.length } } }), {
        headers: { 'content-type': 'application/json' },
      })
    },
  })
  const count = async (words: string) => (await client.query(QUERY, { words }).toPromise()).data.policies.totalCount
  expect([await count('红旗区'), await count('天津市'), await count('红旗区')]).toEqual([1, 2, 1])
  graphChanged()
  expect([await count('红旗区'), await count('天津市'), await count('红旗区'), await count('天津市')]).toEqual([3, 4, 3, 4])
  expect(asked).toEqual(['红旗区', '天津市', '红旗区', '天津市'])
})
