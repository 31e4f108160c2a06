import { beforeAll, expect, it } from 'vitest'
import { BUDGETS, operationsAbout } from '../../../server/cli/bench/operations.ts'
import { subjectsIn } from '../../../server/cli/bench/subjects.ts'
import { describeWithDatabase } from '../database.ts'
import { seedGraphs } from '../seeds.ts'
import { askingAfresh } from './ask.ts'
import { hitsOf } from './hits.ts'

/** A budget is the number of hits when it was set. The graph grows as the reading improves, so a field may exceed it by this factor. */
const HEADROOM = 1.25

/**
 * The database hits of each root field on the seeds. Unlike times, they are the same on every machine. A field that exceeds its budget has a
 * worse plan or asks for more; if that is intended, raise its budget in server/cli/bench/operations.ts in the same commit.
 */
describeWithDatabase('database hits on the seeds', await seedGraphs(), (database) => {
  const ask = askingAfresh(database)
  let operations: ReadonlyMap<string, string> = new Map()
  beforeAll(async () => {
    operations = new Map(operationsAbout(await subjectsIn(database)).map(({ field, query }) => [field, query]))
    // Indexes count what is in them in the background; plans made before look at an empty graph.
    await database.driver.executeQuery('CALL db.awaitIndexes()')
    await database.driver.executeQuery('CALL db.prepareForReplanning()')
  })

  it.each(BUDGETS)('%s keeps within %d', async (field, budget) => {
    const { codes, sent } = await ask(operations.get(field) ?? '')
    expect(codes).toEqual([])
    const hits = await hitsOf(database, sent)
    expect(hits).toBeGreaterThan(0)
    expect(hits).toBeLessThanOrEqual(budget * HEADROOM)
  })
})
