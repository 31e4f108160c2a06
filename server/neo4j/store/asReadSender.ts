import neo4j, { type Driver } from 'neo4j-driver'
import { sender } from '../database.ts'
import { undoCorrections } from '../loading/undo.ts'
import { abandoned } from './questionErrors.ts'
import type { Sender } from './sender.ts'

/**
 * Sends a statement to the graph as it was read, without corrections: in a transaction that undoes them first and is always rolled back.
 * So every question has its answer without corrections, by the same statement, and exactly the one of a graph that nobody has corrected.
 */
export function createAsReadSender(driver: Driver, database: string | undefined): Sender {
  return async ({ text, parameters, timeout, metadata }, signal) => {
    if (signal?.aborted) throw abandoned()
    const session = driver.session({ defaultAccessMode: neo4j.session.WRITE, database })
    const stop = () => void session.close()
    signal?.addEventListener('abort', stop)
    try {
      const transaction = await session.beginTransaction({ timeout, metadata })
      await undoCorrections(sender(transaction))
      const { records } = await transaction.run(text, parameters)
      await transaction.rollback()
      return records.map((record) => record.toObject())
    } catch (error) {
      throw signal?.aborted ? abandoned() : error
    } finally {
      signal?.removeEventListener('abort', stop)
      // What was not rolled back is rolled back with the session.
      await session.close().catch(() => undefined)
    }
  }
}
