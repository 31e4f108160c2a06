import { expect, it } from 'vitest'
import { describeWithDatabase } from '../database.ts'
import { seedGraphs } from '../seeds.ts'
import { asking } from './ask.ts'
import { TYPED_QUERIES } from './searchQueries.ts'

describeWithDatabase('what people type, over the five seed documents', await seedGraphs(), (database) => {
  const ask = asking(database)

  it.each(TYPED_QUERIES)('$typed finds what is meant', async ({ typed, meant, within }) => {
    const { data, codes, questions } = await ask('query ($text: String!) { search(text: $text, first: 20) { title node { id } } }', {
      text: typed,
    })
    expect([codes, questions]).toEqual([[], ['search']])
    const found = data.search.map(({ node }: { node: { id: string } }) => node.id)
    expect(found.slice(0, within)).toContain(meant)
  })

  it.each([
    ['红旗区市监局', 'OTHER_NAME', '红旗区市监局', false],
    ['红旗区工商局', 'LINE', '新乡市红旗区工商局', false],
    ['hqqsjj', 'PINYIN', 'hqqsjj', false],
    ['NDRC', 'ENGLISH', 'NDRC', false],
    ['national development and reform commission', 'ENGLISH', 'National Development and Reform Commission', false],
    ['construction of buildings', 'TRANSLATION', 'construction of buildings', false],
    ['津滨政发202020', 'NUMBER', '津滨政发〔2020〕20号', false],
    ['红旗区市场监督管理局', 'NAME', null, false],
    ['红旗区市场监督管里局', 'NAME', null, true],
  ])('%s was found by %s', async (text, by, shown, partial) => {
    const { data } = await ask('query ($text: String!) { search(text: $text, first: 1) { matchedBy snippet partial } }', { text })
    expect(data.search).toEqual([{ matchedBy: by, snippet: shown, partial }])
  })
})
