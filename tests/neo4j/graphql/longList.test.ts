import { print } from 'graphql'
import { expect, it } from 'vitest'
import { taskCalendar } from '../../../server/exports/taskCalendar.ts'
import { exportedTasks } from '../../../server/http/files/taskExports.ts'
import type { Sent } from '../../../server/neo4j/store/session.ts'
import { createStore } from '../../../server/neo4j/store.ts'
import { DeskTasks } from '../../../web/views/desk/operations.ts'
import { FULL_PAGE } from '../../../web/views/desk/useWholeList.ts'
import { BUSY_BUREAU, longList } from '../../graph/longList.ts'
import { describeWithDatabase } from '../database.ts'
import { asking } from './ask.ts'
import { hitsOf } from './hits.ts'

const [DOCUMENTS, EACH] = [20, 500]
const MANY = DOCUMENTS * EACH
const DATED = DOCUMENTS * Math.floor(EACH / 3)

describeWithDatabase('a bureau with ten thousand tasks', longList(DOCUMENTS, EACH), (database) => {
  const ask = asking(database)
  const where = { department: [BUSY_BUREAU] }
  const page = async (first: number, after: string | null) => {
    const { data, codes } = await ask(print(DeskTasks), {
      where,
      orderBy: 'DOCUMENT_ASC',
      first,
      after,
      counted: false,
      asOf: '2026-11-28',
    })
    expect(codes).toEqual([])
    return data.tasks
  }

  it('is read whole, page after page, each of them within the limits of a request', async () => {
    const seen: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, totalCount, pageInfo } = await page(FULL_PAGE, after)
      expect(totalCount).toBe(MANY)
      seen.push(...nodes.map(({ measure }: { measure: { label: string } }) => measure.label))
      after = pageInfo.endCursor
      more = pageInfo.hasNextPage
    }
    expect(seen).toEqual(Array.from({ length: MANY }, (_, i) => `${(i % EACH) + 1}.`))
  })

  it('is taken away with work that grows with the rows, not with their square', async () => {
    const asked = {
      departments: { ids: [BUSY_BUREAU], name: null, line: null, level: null, place: null },
      where: [],
      order: { by: 'due', descending: false },
    }
    const hits = async (first: number) => {
      const sent: Sent[] = []
      const store = createStore(database.driver).serving({ tell: (each) => void sent.push(each) })
      await store.tasks({ ...asked, window: { first, last: null, after: null, before: null } })
      return hitsOf(database, sent)
    }
    expect((await hits(MANY)) / (await hits(MANY / 10))).toBeLessThanOrEqual(10)
  })

  it('has a calendar of all that is dated', async () => {
    const request = { query: { where: JSON.stringify({ ...where, dated: true }) }, protocol: 'http', get: () => 'localhost' }
    const { rows, total } = await exportedTasks(createStore(database.driver), request as never)
    expect([rows.length, total]).toEqual([DATED, DATED])
    expect(taskCalendar(rows, { name: '期限', choice: '全部' }).match(/BEGIN:VEVENT/g)).toHaveLength(DATED)
  })
})
