import { expect, it } from 'vitest'
import { fixtureGraphs } from '../../graph/fixture.ts'
import { describeWithDatabase } from '../database.ts'
import { asking } from './ask.ts'

const ORDERS: readonly [string, string][] = [
  ['policies', 'ISSUED_ON_DESC'],
  ['policies', 'TITLE_ASC'],
  ['policies', 'DOCUMENT_NUMBER_DESC'],
  ['documents', 'CITED_DESC'],
  ['documents', 'YEAR_ASC'],
  ['measures', 'DOCUMENT_ASC'],
  ['measures', 'DUE_DESC'],
  ['measures', 'ISSUED_ON_ASC'],
  ['departments', 'TASKS_DESC'],
  ['departments', 'NAME_ASC'],
  ['industries', 'CODE_ASC'],
  ['jurisdictions', 'DEPARTMENTS_DESC'],
]

describeWithDatabase('pages', fixtureGraphs(), (database) => {
  const ask = asking(database)
  const page = async (list: string, args: string) => {
    const { data, codes } = await ask(
      `{ ${list}(${args}) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    )
    expect(codes).toEqual([])
    const { nodes, pageInfo, totalCount } = data[list]
    return { ids: nodes.map(({ id }: { id: string }) => id) as string[], pageInfo, totalCount }
  }

  it.each(ORDERS)('%s by %s: page by page, forward and back, is the whole list once', async (list, order) => {
    const whole = await page(list, `first: 100, orderBy: ${order}`)
    expect(whole.ids).toHaveLength(whole.totalCount)
    const forward: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const next = await page(list, `first: 2, orderBy: ${order}${after ? `, after: "${after}"` : ''}`)
      forward.push(...next.ids)
      after = next.pageInfo.endCursor
      more = next.pageInfo.hasNextPage
    }
    expect(forward).toEqual(whole.ids)
    const back: string[] = []
    for (let before: string | null = null, more = true; more; ) {
      const next = await page(list, `last: 2, orderBy: ${order}${before ? `, before: "${before}"` : ''}`)
      back.unshift(...next.ids)
      before = next.pageInfo.startCursor
      more = next.pageInfo.hasPreviousPage
    }
    expect(back).toEqual(whole.ids)
  })

  it('cursors stay good when rows come before them', async () => {
    const first = await page('jurisdictions', 'first: 2, orderBy: NAME_ASC')
    await database.driver.executeQuery("CREATE (:Jurisdiction:Entity {id: 'place:x', name: ''})")
    const next = await page('jurisdictions', `first: 2, orderBy: NAME_ASC, after: "${first.pageInfo.endCursor}"`)
    await database.driver.executeQuery("MATCH (x:Jurisdiction {id: 'place:x'}) DELETE x")
    const same = await page('jurisdictions', `first: 2, orderBy: NAME_ASC, after: "${first.pageInfo.endCursor}"`)
    expect(next.ids).toEqual(same.ids)
  })

  it('needs as many questions as the query has levels, however many rows there are', async () => {
    const query = (rows: number) => `{ policies(first: ${rows}) { nodes { appliesIn { nodes { within { name } } }
      measures(first: ${rows}) { nodes { section { title } policy { title } targets { nodes { surface } }
        assignments { edges { node { name taskCount { all } jurisdiction { name } assignments(first: 2) { nodes { id } } } evidence { document { title } } } } } } } } }`
    const one = await ask(query(1))
    const all = await ask(query(8))
    expect(all.codes).toEqual([])
    expect(all.questions.length).toBeLessThanOrEqual(12)
    expect(new Set(all.questions).size).toBe(all.questions.length)
    expect(one.questions.length).toBeLessThanOrEqual(all.questions.length)
  })
})
