import { expect, it } from 'vitest'
import { documentReader } from '../../server/cli/reader.ts'
import { run } from '../../server/neo4j/database.ts'
import { contentHash, verifiedHash } from '../../server/neo4j/loading/contentHash.ts'
import { createLoader } from '../../server/neo4j/loading/loader.ts'
import { describeWithDatabase, emptied } from './database.ts'

const TASK = '一、加强住房保障，建立台账，按月通报。（责任单位：市住建局）'
const notice = (name: string, title: string, number: string, day: string, body: string) => ({
  name,
  sha256: name.padEnd(64, '0'),
  text: `${title}\n${number}\n各县（市、区）人民政府，市直各部门：\n${body}\n${TASK}\n平凉市人民政府\n${day}`,
})
const rule = (number: string, day: string, body: string) =>
  notice(`rule-${number}.txt`, '平凉市人民政府关于印发《平凉市公租房管理办法》的通知', `平政发〔${day.slice(0, 4)}〕${number}号`, day, body)
const citing = (number: string, day: string) =>
  notice(
    `citing-${number}.txt`,
    `平凉市人民政府关于第${number}批住房保障工作的通知`,
    `平政发〔${day.slice(0, 4)}〕${number}号`,
    day,
    '根据《平凉市公租房管理办法》，现就有关事项通知如下。',
  )

const FORMER = rule('8', '2015年3月10日', '现将《平凉市公租房管理办法》印发给你们。')
const LATER = rule('9', '2021年6月1日', '现将《平凉市公租房管理办法》印发给你们，原《平凉市公租房管理办法》同时废止。')
const [BEFORE, BETWEEN, SAME_YEAR, AFTER] = [
  citing('21', '2012年2月1日'),
  citing('22', '2018年2月1日'),
  citing('23', '2021年5月31日'),
  citing('24', '2023年2月1日'),
]
const ALL = [FORMER, LATER, BEFORE, BETWEEN, SAME_YEAR, AFTER]
const ORDERS = [
  [0, 1, 2, 3, 4, 5],
  [5, 4, 3, 2, 1, 0],
  [3, 0, 5, 1, 2, 4],
  [1, 4, 2, 3, 5, 0],
  [2, 1, 5, 3, 0, 4],
] as const

describeWithDatabase('a rule that is issued again under its title', [], (database) => {
  it('is cited by its title as the edition of that day, whatever is loaded first', async () => {
    const hashes = new Set<string>()
    for (const order of ORDERS) {
      await emptied(database)
      const loader = createLoader(database, documentReader, 'test')
      for (const index of order) await loader.load(ALL[index] as (typeof ALL)[number])
      hashes.add(await contentHash(database))
    }
    await emptied(database)
    await createLoader(database, documentReader, 'test').loadMany(ALL)
    hashes.add(await contentHash(database))
    expect(hashes.size).toBe(1)
    const { kept, stored } = await verifiedHash(database)
    expect(stored).toBe(kept)
    const cited = await run(
      database,
      'MATCH (:Entity)-[r:BASED_ON]->(d:Document) RETURN r.statedBy AS citing, d.id AS cited, r.status AS status ORDER BY citing',
    )
    expect(cited).toEqual([
      { citing: 'doc:平政发〔2012〕21号', cited: 'doc:平凉市:平凉市公租房管理办法', status: 'NOT_HELD' },
      { citing: 'doc:平政发〔2018〕22号', cited: 'doc:平政发〔2015〕8号', status: 'RESOLVED' },
      { citing: 'doc:平政发〔2021〕23号', cited: 'doc:平政发〔2015〕8号', status: 'RESOLVED' },
      { citing: 'doc:平政发〔2023〕24号', cited: 'doc:平政发〔2021〕9号', status: 'RESOLVED' },
    ])
  })
})
