import { expect, it } from 'vitest'
import { documentReader } from '../../../server/cli/reader.ts'
import { plainDocument } from '../../../server/formats/txt.ts'
import { storeOn } from '../../../server/neo4j/store.ts'
import { describeWithDatabase } from '../database.ts'
import { publishedGraph } from '../publishedGraph.ts'
import { asking } from './ask.ts'

const notice = (title: string) =>
  [title, '一、建设水库，完善灌溉设施。（县水利局负责）', '二、建设渠道，提高输水能力。（县财政局负责）'].join('\n')
const TITLES = ['关于加强水利工作的通知', '关于开展春灌工作的通知']
const graphs = TITLES.map((title, at) => documentReader(plainDocument(`${at}.txt`, Buffer.from(notice(title))))({ documents: [] }))

describeWithDatabase('departments of unknown places', graphs, (database) => {
  it('are told apart by the policy that names each', async () => {
    const { data, codes } = await asking(database)('{ search(text: "县财政局", kinds: [DEPARTMENT]) { title policyTitle } }')
    expect(codes).toEqual([])
    expect(data.search.map(({ title }: { title: string }) => title)).toEqual(['县财政局', '县财政局'])
    expect(data.search.map(({ policyTitle }: { policyTitle: string }) => policyTitle).sort()).toEqual(TITLES)
  })

  it('are so in the facets of a list', async () => {
    const { data, codes } = await asking(database)(
      '{ measureFacets(asOf: "2024-06-30", fields: [DEPARTMENT]) { facets { values(first: 9, words: "县财政局") { name within } } } }',
    )
    expect(codes).toEqual([])
    const values: readonly { readonly name: string; readonly within: string }[] = data.measureFacets.facets[0].values
    expect(values.map(({ name }) => name)).toEqual(['县财政局', '县财政局'])
    expect(values.map(({ within }) => within).sort()).toEqual(TITLES)
  })

  it('are so in a published site, too', async () => {
    const { session } = await publishedGraph(database)
    const hits = await storeOn(session).search({ text: '县财政局', kinds: ['DEPARTMENT'], first: 9 })
    expect(hits.map(({ policyTitle }) => policyTitle).sort()).toEqual(TITLES)
  })
})
