import type { Driver } from 'neo4j-driver'
import { CatalogueError, DatabaseError } from '../../errors.ts'
import { asOneParameter, withOneParameter } from './oneParameter.ts'
import { createPlans, type Plans } from './plans.ts'
import { isDatabaseError, questionError } from './questionErrors.ts'
import { createSender, type Parameters, type Row, type Sender } from './sender.ts'

export type { Parameters, Row }

/** A statement that was sent to the database, by the name of its question. */
export interface Sent {
  readonly question: string
  readonly statement: string
  readonly parameters: Parameters
}

/** Sends the questions of `cypher/read/`: for reading only, each with a time limit. */
export interface Session {
  read(question: string, parameters: Parameters): Promise<readonly Row[]>
  /** Has the database make its plans for all questions, those named first before the others, so that nobody waits for them; what fails is left to whoever asks. */
  plan(first: readonly string[]): Promise<void>
  /** The same session, for one client. */
  serving(client: Client): Session
  /** The same session for what several clients wait for: it goes on when the one who asked first has gone away. */
  lasting(): Session
}

/** Somebody for whom questions are sent. */
export interface Client {
  /** Told of everything that is sent. */
  readonly tell?: (sent: Sent) => void
  /** Aborted when nobody waits for the answer any more: what runs is stopped, what would follow is not sent. */
  readonly signal?: AbortSignal
}

export interface SessionOptions {
  readonly database?: string
  /** After so long the database gives up on a question. */
  readonly timeoutMs?: number
  /** Gives the signal that the database hangs. */
  readonly silence?: () => AbortSignal
  /** Sends the questions, where that is not done in a session that only reads. */
  readonly sender?: Sender
}

/** Plans that another session on the same database makes. */
const MADE: Plans = { ready: async () => undefined, doubt: async () => undefined }

/** A plan that takes longer is left to the first who asks. */
const PLAN_LIMIT = 60_000

/** A session on `driver` that knows `statements` by name. */
export function createSession(driver: Driver, statements: ReadonlyMap<string, string>, options: SessionOptions = {}): Session {
  const timeout = options.timeoutMs ?? 10_000
  const send = options.sender ?? createSender(driver, options.database, options.silence)
  const packed = new Map([...statements].map(([question, statement]) => [question, withOneParameter(statement)]))
  const plans = options.sender
    ? MADE
    : createPlans(
        (question) => send({ text: `EXPLAIN ${packed.get(question)}`, parameters: asOneParameter({}), timeout: PLAN_LIMIT }),
        () => send({ text: 'CALL db.clearQueryCaches()', parameters: {}, timeout }),
      )
  const serving = ({ tell, signal }: Client): Session => ({
    async read(question, parameters) {
      const [statement, text] = [statements.get(question), packed.get(question)]
      if (statement === undefined || text === undefined)
        throw new CatalogueError('STATEMENT', `No cypher/read/${question}.cypher. There are: ${[...statements.keys()].join(', ')}`)
      tell?.({ question, statement, parameters })
      const asked = { text, parameters: asOneParameter(parameters), timeout, metadata: { question } }
      return retried(() => answered(question, () => send(asked, signal), plans))
    },
    async plan(first) {
      for (const question of new Set([...first, ...statements.keys()])) await plans.ready(question).catch(() => undefined)
    },
    lasting: () => serving({ tell }),
    // whoever is told or waits already goes on to be told and to wait
    serving: (client) => serving({ tell: client.tell ?? tell, signal: eitherOf(signal, client.signal) }),
  })
  return serving({})
}

function eitherOf(one: AbortSignal | undefined, other: AbortSignal | undefined): AbortSignal | undefined {
  return one && other ? AbortSignal.any([one, other]) : (one ?? other)
}

async function answered(question: string, ask: () => ReturnType<Sender>, plans: Plans): ReturnType<Sender> {
  try {
    await plans.ready(question)
    return await ask()
  } catch (error) {
    const told = questionError(question, error)
    if (isDatabaseError(told, 'QUERY_TIMED_OUT')) void plans.doubt()
    throw told
  }
}

/** How often a question is asked again, by why it failed: the data changed while it was read, or a connection had gone stale. */
const REPEATS: ReadonlyMap<string, number> = new Map([
  ['TRY_AGAIN', 3],
  ['DATABASE_UNREACHABLE', 1],
])

/**
 * A question is one statement that only reads, so it needs no transaction of several messages: half the way to the database and back.
 * What a transaction would repeat is repeated here.
 */
async function retried<T>(ask: () => Promise<T>): Promise<T> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await ask()
    } catch (error) {
      const repeats = error instanceof DatabaseError ? (REPEATS.get(error.code) ?? 0) : 0
      if (failures > repeats) throw error
    }
  }
}
