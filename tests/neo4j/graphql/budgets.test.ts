import { beforeAll, expect, it } from 'vitest'
import { operationsAbout } from '../../../server/cli/bench/operations.ts'
import { subjectsIn } from '../../../server/cli/bench/subjects.ts'
import { describeWithDatabase } from '../database.ts'
import { seedGraphs } from '../seeds.ts'
import { askingAfresh } from './ask.ts'
import budgets from './budgets.json' with { type: 'json' }
import { hitsOf } from './hits.ts'

/** A budget is what the field touched when it was set; so much more is let pass, since the graph grows as the reading improves. */
const HEADROOM = 1.25

/**
 * What each field of the API touches in the database, on the seeds: the same on every machine, unlike times. A field that goes over its
 * budget has a worse plan or asks more; where that is wanted, the budget in budgets.json is raised with the change.
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

  it('have a budget for every root field', () => expect(Object.keys(budgets).sort()).toEqual([...operations.keys()].sort()))

  it.each(Object.entries(budgets))('%s keeps within %d', async (field, budget) => {
    const { codes, sent } = await ask(operations.get(field) ?? '')
    expect(codes).toEqual([])
    const hits = await hitsOf(database, sent)
    expect(hits).toBeGreaterThan(0)
    expect(hits).toBeLessThanOrEqual(budget * HEADROOM)
  })
})
