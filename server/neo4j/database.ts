import { type Driver, int, type ManagedTransaction, type Transaction } from 'neo4j-driver'
import { databaseError } from './driver.ts'
import { fullDisk } from './local/startFailure.ts'

/** A row of a query result, keyed by column. */
export type Row = Readonly<Record<string, unknown>>

/** Sends Cypher statements within one transaction. */
export type Send = (statement: string, parameters?: Readonly<Record<string, unknown>>) => Promise<readonly Row[]>

/** A database with write access. */
export interface Database {
  readonly driver: Driver
  readonly name: string | null
  readonly uri: string
  /** For a database that this program runs: its data folder. */
  readonly folder?: string
  /** Clock for journal entries; the system clock by default. */
  readonly now?: () => Date
}

/** Runs `work` in one transaction, and repeats it if the database says that a retry may succeed. */
export async function inTransaction<T>(database: Database, work: (send: Send) => Promise<T>): Promise<T> {
  const session = database.driver.session(database.name ? { database: database.name } : {})
  try {
    return await session.executeWrite((transaction) => work(sender(transaction)))
  } catch (error) {
    throw isOurs(error) ? error : await failure(error, database)
  } finally {
    await session.close()
  }
}

/** Passes the rows of a result to `each` one by one, so that only a few are in memory at a time. */
export type Stream = (statement: string, each: (row: Row) => void) => Promise<void>

/**
 * Runs `work` in one transaction that may read the whole graph: no time limit, no retries. With `undone` its changes are rolled back at the
 * end.
 */
export async function streamed<T>(
  database: Database,
  work: (send: Send, stream: Stream) => Promise<T>,
  { undone = false } = {},
): Promise<T> {
  const session = database.driver.session({ ...(database.name ? { database: database.name } : {}), fetchSize: 1000 })
  try {
    const transaction = await session.beginTransaction({ timeout: 0 })
    const stream: Stream = async (statement, each) => {
      for await (const record of transaction.run(statement)) each(record.toObject())
    }
    const result = await work(sender(transaction), stream)
    await (undone ? transaction.rollback() : transaction.commit())
    return result
  } catch (error) {
    throw isOurs(error) ? error : await failure(error, database)
  } finally {
    await session.close()
  }
}

/** Runs one statement in its own transaction. */
export function run(database: Database, statement: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<readonly Row[]> {
  return inTransaction(database, (send) => send(statement, parameters))
}

/** Returns a function that sends statements within the transaction. */
export function sender(transaction: ManagedTransaction | Transaction): Send {
  return async (statement, parameters = {}) =>
    (await transaction.run(statement, withIntegers(parameters))).records.map((record) => record.toObject())
}

/** Converts integers, because the driver would store every JavaScript number as a float. */
function withIntegers(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, integerIn(value)]))
}

function integerIn(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value
  if (Array.isArray(value)) return value.map(integerIn)
  return value !== null && typeof value === 'object' ? withIntegers({ ...value }) : value
}

/** Checks for a full disk, because a local database then only reports that it must be restarted. */
async function failure(error: unknown, database: Database): Promise<Error> {
  return (database.folder === undefined ? null : await fullDisk(database.folder)) ?? databaseError(error, database)
}

/** Whether it is an error of reading or building, which is passed on unchanged. Driver errors are translated. */
function isOurs(error: unknown): boolean {
  return !(error instanceof Error && (error.constructor.name === 'Neo4jError' || 'gqlStatus' in error))
}
