import neo4j, { type Driver, Neo4jError } from 'neo4j-driver'
import { DatabaseError, type PolicyLineageError, SetupError } from '../errors.ts'
import { consoleLog } from './local/settings.ts'
import type { Line } from './pulse.ts'

interface Address {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string | null
}

interface Manners {
  /** How long to wait for a server that does not answer yet, in milliseconds. */
  readonly patience?: number
  /**
   * Maximum number of concurrent statements. The rest queue; a query's timeout starts when it leaves the queue. Two hundred at once would
   * all be slow, and most would time out.
   */
  readonly together?: number
  /** How long a load retries writing while the database does not answer, in milliseconds. */
  readonly persistence?: number
}

/** Milliseconds in the queue after which the client is told that the database is busy. */
const LONGEST_WAIT = 60_000

/** Connects to the database and checks access. Numbers are returned as plain numbers. */
export async function connectTo(address: Address, { patience = 0, together = 24, persistence = 30_000 }: Manners = {}): Promise<Driver> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: persistence,
    maxConnectionPoolSize: together,
    connectionAcquisitionTimeout: LONGEST_WAIT,
    connectionTimeout: 10_000,
    userAgent: 'policy-lineage-explorer',
    // Turns off the server's hints about statements and the driver's telemetry.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
  })
  try {
    await reach(driver, address, Date.now() + patience)
    return driver
  } catch (error) {
    await driver.close()
    throw databaseError(error, address)
  }
}

/** A connection to the database that is used for pings only. */
export function lineTo(address: Address): Line {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    maxConnectionPoolSize: 2,
    userAgent: 'policy-lineage-explorer',
    telemetryDisabled: true,
  })
  return { ping: () => ask(driver, address.database), close: () => driver.close() }
}

/** Waits until the database is usable: a server may open its port before its database. Ends early if the database cannot be opened. */
async function reach(driver: Driver, address: Address, until: number): Promise<void> {
  for (;;) {
    try {
      return await ask(driver, address.database)
    } catch (error) {
      if (Date.now() >= until || isRefusal(error) || (await couldNotOpen(driver, address.database))) throw error
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}

/** Makes a single attempt; the driver's own queries retry for half a minute. */
async function ask(driver: Driver, database: string | null): Promise<void> {
  const session = driver.session(database ? { database } : {})
  try {
    await session.run('RETURN 1')
  } finally {
    await session.close()
  }
}

/** Whether the server has tried to open this database and failed, as with a damaged store. */
async function couldNotOpen(driver: Driver, database: string | null): Promise<boolean> {
  const session = driver.session({ database: 'system' })
  try {
    const { records } = await session.run('SHOW DATABASES YIELD name, currentStatus, statusMessage WHERE name = $database', { database })
    return records.some((record) => record.get('currentStatus') === 'offline' && record.get('statusMessage') !== '')
  } catch {
    return false
  } finally {
    await session.close()
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Security')
}

/** How a database is named in messages: by its address, or by the folder of a local one. */
interface Named {
  readonly uri: string
  readonly folder?: string
}

/** Translates a driver error to one readable message, by its code. */
export function databaseError(error: unknown, { uri, folder }: Named): PolicyLineageError {
  const code = error instanceof Neo4jError ? error.code : ''
  const text = error instanceof Error ? error.message : String(error)
  if (code.startsWith('Neo.ClientError.Security')) {
    return new DatabaseError('DATABASE_PASSWORD', `The database at ${uri} rejected user or password. Set NEO4J_USER and NEO4J_PASSWORD.`)
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new DatabaseError(
      'DATABASE_MISSING',
      `The server at ${uri} has no database with this name. Set NEO4J_DATABASE, or leave it unset for the default one.`,
    )
  }
  if (/ServiceUnavailable|SessionExpired|DatabaseUnavailable/.test(code) || /ECONNREFUSED|ENOTFOUND|ETIMEDOUT/.test(text)) {
    return new DatabaseError(
      'DATABASE_UNREACHABLE',
      folder === undefined
        ? `The database at ${uri} does not answer (${firstLine(text)}). Check that it is running, the address in NEO4J_URI, and the network.`
        : `The local database of ${folder} does not answer (${firstLine(text)}). Its last output is in ${consoleLog(folder)}. Run the command again.`,
      { cause: error },
    )
  }
  if (/responded HTTP/.test(text)) {
    return new DatabaseError(
      'DATABASE_UNREACHABLE',
      `The server at ${uri} is a web server. Neo4j accepts programs on another port, usually 7687: set NEO4J_URI to that one.`,
    )
  }
  if (/No space left|disk full|not enough (?:disk )?space/i.test(text)) {
    return new SetupError(
      'DISK_FULL',
      `The disk of the database ${folder === undefined ? `at ${uri}` : `of ${folder}`} is full. Free some space, then start again.`,
    )
  }
  if (/OutOfMemory|MemoryPoolOutOfMemory|MemoryLimit/.test(code)) {
    return new DatabaseError(
      'DATABASE_MEMORY',
      `The database does not have enough memory for this: ${firstLine(text)}. Give the machine or its container more; the local database uses a quarter of it.`,
      { cause: error },
    )
  }
  if (code.startsWith('Neo.DatabaseError')) {
    return new DatabaseError(
      'DATABASE_FAILED',
      `The database at ${uri} reported an internal error: ${firstLine(text)}. See its debug.log; restore a damaged store, or empty it and load the documents again.`,
      { cause: error },
    )
  }
  return new DatabaseError('DATABASE_FAILED', `The database at ${uri} reported: ${firstLine(text)}`, { cause: error })
}

/** The first sentence: the rest of a driver message is advice on the driver's own options. */
function firstLine(text: string): string {
  return (
    text
      .split(/\n|\. /)[0]
      ?.trim()
      .slice(0, 200) ?? ''
  )
}
