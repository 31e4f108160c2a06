import { Client, cacheExchange, fetchExchange } from 'urql'
import { describe, expect, it } from 'vitest'
import { DOCUMENTS, DOCUMENTS_AT_MOST } from '../../web/drawing/opening.ts'
import { apiSource } from '../../web/views/explorer/apiSource.ts'
import { askAhead } from '../../web/views/explorer/askAhead.ts'

const ANSWER = {
  overview: { __typename: 'Drawing', nodes: [], edges: [], omitted: [] },
  statistics: { __typename: 'Statistics', nodes: [], relations: [{ __typename: 'RelationCount', kind: 'RESEMBLES', count: 7 }] },
  dataVersion: 'cca3',
}

function counting() {
  const asked: string[] = []
  const fetch: typeof globalThis.fetch = async (_, init) => {
    asked.push(String(init?.body))
    return new Response(JSON.stringify({ data: ANSWER }), { headers: { 'content-type': 'application/json' } })
  }
  return {
    asked,
    client: new Client({ url: 'http://localhost/graphql', exchanges: [cacheExchange, fetchExchange], preferGetMethod: false, fetch }),
  }
}

describe('the query of the opening drawing, sent ahead', () => {
  it('is the one that the drawing asks, which therefore asks nothing more', async () => {
    const { asked, client } = counting()
    askAhead(client, '')
    const opening = await apiSource(client).opening(DOCUMENTS_AT_MOST, DOCUMENTS)
    expect(opening).toMatchObject({ version: 'cca3', resembling: 7 })
    expect(asked).toHaveLength(1)
  })

  it('is not sent for a link that opens with other nodes', () => {
    const { asked, client } = counting()
    askAhead(client, '?as=force')
    expect(asked).toEqual([])
  })
})
