import neo4j, { type Driver } from 'neo4j-driver'
import { sender } from '../database.ts'
import { undoCorrections } from '../loading/undo.ts'
import { abandoned } from './questionErrors.ts'
import type { Sender } from './sender.ts'

/**
 * Queries the graph without corrections: each statement runs in a transaction that first undoes the corrections and is always rolled back.
 * So the same statements give exactly the answers of an uncorrected graph.
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
      // Closing the session rolls back whatever is left.
      await session.close().catch(() => undefined)
    }
  }
}
