import type { Driver } from 'neo4j-driver'
import { createSession, type Sent, type SessionOptions } from './session.ts'

export type { Sent } from './session.ts'

/** Sends statements again as they were sent, one after the other, without what GraphQL does around them: the measure for its cost. */
export function createReplay(driver: Driver, options: SessionOptions = {}): (sent: readonly Sent[]) => Promise<void> {
  return async (sent) => {
    for (const { question, statement, parameters } of sent)
      await createSession(driver, new Map([[question, statement]]), options).read(question, parameters)
  }
}
