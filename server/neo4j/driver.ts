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
  /** How long a server that does not answer yet is waited for. */
  readonly patience?: number
  /**
   * How many statements run at the same time. The others wait for their turn, with which the time limit of each begins: two hundred at
   * once would all be slow, and most of them stopped.
   */
  readonly together?: number
  /** How long a load goes on trying to write while the database does not answer, in milliseconds. */
  readonly persistence?: number
}

/** Beyond it the client is told that the database is busy. */
const LONGEST_WAIT = 60_000

/** A driver that has reached the database and may use it. Numbers come as plain numbers. */
export async function connectTo(address: Address, { patience = 0, together = 24, persistence = 30_000 }: Manners = {}): Promise<Driver> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: persistence,
    maxConnectionPoolSize: together,
    connectionAcquisitionTimeout: LONGEST_WAIT,
    connectionTimeout: 10_000,
    userAgent: 'policy-lineage-explorer',
    // Nobody reads the server's advice on statements, and nobody is told which functions of the driver are used.
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

/** A way to the database on which nothing but pings is sent. */
export function lineTo(address: Address): Line {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    maxConnectionPoolSize: 2,
    userAgent: 'policy-lineage-explorer',
    telemetryDisabled: true,
  })
  return { ping: () => ask(driver, address.database), close: () => driver.close() }
}

/** A server that has just opened its port may not have opened its database yet. */
async function reach(driver: Driver, address: Address, until: number): Promise<void> {
  for (;;) {
    try {
      return await ask(driver, address.database)
    } catch (error) {
      if (Date.now() >= until || isRefusal(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}

/** One attempt, where the driver's own ways of asking repeat theirs for half a minute. */
async function ask(driver: Driver, database: string | null): Promise<void> {
  const session = driver.session(database ? { database } : {})
  try {
    await session.run('RETURN 1')
  } finally {
    await session.close()
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Security')
}

/** What is told of a database in messages: its address, or the folder of one that this program runs. */
interface Named {
  readonly uri: string
  readonly folder?: string
}

/** Leads an error of the driver to one message for a person, by its code. */
export function databaseError(error: unknown, { uri, folder }: Named): PolicyLineageError {
  const code = error instanceof Neo4jError ? error.code : ''
  const text = error instanceof Error ? error.message : String(error)
  if (code.startsWith('Neo.ClientError.Security')) {
    return new DatabaseError('DATABASE_PASSWORD', `The database at ${uri} refused user or password. Set NEO4J_USER and NEO4J_PASSWORD.`)
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new DatabaseError(
      'DATABASE_MISSING',
      `The server at ${uri} has no database of this name. Set NEO4J_DATABASE, or leave it unset for the default one.`,
    )
  }
  if (/ServiceUnavailable|SessionExpired|DatabaseUnavailable/.test(code) || /ECONNREFUSED|ENOTFOUND|ETIMEDOUT/.test(text)) {
    return new DatabaseError(
      'DATABASE_UNREACHABLE',
      folder === undefined
        ? `The database at ${uri} does not answer (${firstLine(text)}). Check that it runs, the address in NEO4J_URI, and the network between.`
        : `The local database of ${folder} does not answer (${firstLine(text)}). What it said last is in ${consoleLog(folder)}. Run the command again.`,
      { cause: error },
    )
  }
  if (/responded HTTP/.test(text)) {
    return new DatabaseError(
      'DATABASE_UNREACHABLE',
      `What answers at ${uri} is a web server. Neo4j listens for programs on another port, 7687 as a rule: set NEO4J_URI to that one.`,
    )
  }
  if (/No space left|disk full|not enough (?:disk )?space/i.test(text)) {
    return new SetupError(
      'DISK_FULL',
      `The database ${folder === undefined ? `at ${uri}` : `of ${folder}`} has no room left on its disk. Free some, then start again.`,
    )
  }
  if (/OutOfMemory|MemoryPoolOutOfMemory|MemoryLimit/.test(code)) {
    return new DatabaseError(
      'DATABASE_MEMORY',
      `The database has too little memory for this: ${firstLine(text)}. Give the machine or its container more; the local database takes a quarter of it.`,
      { cause: error },
    )
  }
  if (code.startsWith('Neo.DatabaseError')) {
    return new DatabaseError(
      'DATABASE_FAILED',
      `The database at ${uri} reported a fault of its own: ${firstLine(text)}. Its debug.log says more; a damaged store is to be restored, or emptied and loaded anew.`,
      { cause: error },
    )
  }
  return new DatabaseError('DATABASE_FAILED', `The database at ${uri} reported: ${firstLine(text)}`, { cause: error })
}

/** The first sentence: the driver's messages go on with advice on its own options. */
function firstLine(text: string): string {
  return (
    text
      .split(/\n|\. /)[0]
      ?.trim()
      .slice(0, 200) ?? ''
  )
}
