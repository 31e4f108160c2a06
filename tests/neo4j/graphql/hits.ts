import neo4j, { type ProfiledPlan } from 'neo4j-driver'
import type { Database } from '../../../server/neo4j/database.ts'
import { asOneParameter, withOneParameter } from '../../../server/neo4j/store/oneParameter.ts'
import type { Sent } from '../../../server/neo4j/store/session.ts'

/** What statements touch in the database, by Neo4j's own count: the same on every machine, unlike times. */
export async function hitsOf({ driver }: Database, sent: readonly Pick<Sent, 'statement' | 'parameters'>[]): Promise<number> {
  let hits = 0
  for (const { statement, parameters } of sent) {
    const { summary } = await driver.executeQuery(`PROFILE ${withOneParameter(statement)}`, asOneParameter(parameters), {
      routing: neo4j.routing.READ,
    })
    hits += summary.profile ? totalOf(summary.profile) : Number.NaN
  }
  return hits
}

function totalOf({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + totalOf(child), dbHits)
}
