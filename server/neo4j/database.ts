import { type Driver, int, type ManagedTransaction, type Transaction } from 'neo4j-driver'
import { databaseError } from './driver.ts'
import { fullDisk } from './local/startFailure.ts'

/** A row of an answer, by column. */
export type Row = Readonly<Record<string, unknown>>

/** Sends statements within one transaction. */
export type Send = (statement: string, parameters?: Readonly<Record<string, unknown>>) => Promise<readonly Row[]>

/** A database that may be written to. */
export interface Database {
  readonly driver: Driver
  readonly name: string | null
  readonly uri: string
  /** Of a database that this program runs: its data folder. */
  readonly folder?: string
  /** The clock that dates entries of the journal; that of the system when left out. */
  readonly now?: () => Date
}

/** Runs `work` as one transaction: all of it or nothing. Repeats it when the database says that a repetition may succeed. */
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

/** Reads the rows of an answer one by one, so that only some of them are in memory at a time. */
export type Stream = (statement: string, each: (row: Row) => void) => Promise<void>

/** Runs `work` as one transaction that may read the whole graph: it has no time limit, and is not repeated. */
export async function streamed<T>(database: Database, work: (send: Send, stream: Stream) => Promise<T>): Promise<T> {
  const session = database.driver.session({ ...(database.name ? { database: database.name } : {}), fetchSize: 1000 })
  try {
    const transaction = await session.beginTransaction({ timeout: 0 })
    const stream: Stream = async (statement, each) => {
      for await (const record of transaction.run(statement)) each(record.toObject())
    }
    const result = await work(sender(transaction), stream)
    await transaction.commit()
    return result
  } catch (error) {
    throw isOurs(error) ? error : await failure(error, database)
  } finally {
    await session.close()
  }
}

/** Runs one statement in a transaction of its own. */
export function run(database: Database, statement: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<readonly Row[]> {
  return inTransaction(database, (send) => send(statement, parameters))
}

/** Sends statements within a transaction. */
export function sender(transaction: ManagedTransaction | Transaction): Send {
  return async (statement, parameters = {}) =>
    (await transaction.run(statement, withIntegers(parameters))).records.map((record) => record.toObject())
}

/** The driver would store every JavaScript number as a float. */
function withIntegers(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, integerIn(value)]))
}

function integerIn(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value
  if (Array.isArray(value)) return value.map(integerIn)
  return value !== null && typeof value === 'object' ? withIntegers({ ...value }) : value
}

/** A local database on a full disk tells only that it must be started again. */
async function failure(error: unknown, database: Database): Promise<Error> {
  return (database.folder === undefined ? null : await fullDisk(database.folder)) ?? databaseError(error, database)
}

/** Errors of reading and building pass through as they are; those of the driver are led to a message. */
function isOurs(error: unknown): boolean {
  return !(error instanceof Error && (error.constructor.name === 'Neo4jError' || 'gqlStatus' in error))
}
