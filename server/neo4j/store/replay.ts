import neo4j, { type Driver } from 'neo4j-driver'
import { asOneParameter, withOneParameter } from './oneParameter.ts'
import type { Sent, SessionOptions } from './session.ts'

export type { Sent } from './session.ts'

/**
 * Sends recorded statements like an independent program: one after another, each in a read session of the plain driver, until all records
 * have arrived. The baseline for measuring the overhead of the API.
 */
export function createReplay(driver: Driver, sent: readonly Sent[], { database }: SessionOptions = {}): () => Promise<void> {
  const prepared = sent.map(({ statement, parameters }) => ({
    statement: withOneParameter(statement),
    parameters: asOneParameter(parameters),
  }))
  return async () => {
    for (const { statement, parameters } of prepared) {
      const session = driver.session({ defaultAccessMode: neo4j.session.READ, database })
      await session.run(statement, parameters)
      await session.close()
    }
  }
}
