import { warmUp } from '../../graphql/warmUp.ts'
import { createApp } from '../../http/app.ts'
import { listen } from '../../http/listen.ts'
import { type Database, run } from '../../neo4j/database.ts'
import { createReplay, type Sent } from '../../neo4j/store/replay.ts'
import { createStore, type Store } from '../../neo4j/store.ts'
import { type Ask, clientOf } from './client.ts'
import { type Operation, operationsAbout, type Subjects } from './operations.ts'
import { median, tableOf, timed } from './table.ts'

const WARM_UP = 30
const ROUNDS = 101
/** Minimum number of rounds: a slow field has fewer, but enough for a median. */
const LEAST_ROUNDS = 9
const TIME_PER_FIELD = 5_000

const EXPLANATION = `
Cypher: the same statements with the same parameters, sent through the plain neo4j-driver from this process, all records fetched.
GraphQL: the request over HTTP on a keep-alive connection, from sending to the parsed answer, including the client's work.
Both alternate within one run, p50. First: the first call when the database has no plans, and when the program has been warmed up as after a start.`

/** Each root field over HTTP against the same Cypher through the driver: p50 of both, their ratio, and the first call of each. */
export async function benchApi(database: Database, subjects: Subjects): Promise<string> {
  const operations = operationsAbout(subjects)
  const cold = await served(database, ({ ask }) => firstCalls(operations, ask))
  return served(database, async ({ ask, store, replayOf }) => {
    await warmUp(store)
    const warmed = await firstCalls(operations, ask)
    const rows: string[][] = []
    for (const [at, { field, query }] of operations.entries())
      rows.push([field, ...(await measured(query, ask, replayOf)), inMs(cold[at] ?? 0), inMs(warmed[at] ?? 0)])
    const head = ['root field', 'statements', 'Cypher p50', 'GraphQL p50', 'ratio', 'first, no plans', 'first, warmed']
    return `${tableOf(head, rows)}\n${EXPLANATION}`
  })
}

interface Served {
  readonly ask: Ask
  readonly store: Store
  readonly replayOf: (sent: readonly Sent[]) => () => Promise<void>
}

/** Serves the API as after a start, with a database whose plan cache was cleared, while `work` runs. */
async function served<T>(database: Database, work: (served: Served) => Promise<T>): Promise<T> {
  const options = database.name ? { database: database.name } : {}
  const store = createStore(database.driver, options)
  const { app, stop } = await createApp({ store, cacheBytes: 0 })
  const server = await listen(app, '127.0.0.1', 0)
  try {
    await run(database, 'CALL db.clearQueryCaches()')
    const ask = clientOf(server.address.replace('localhost', '127.0.0.1'))
    return await work({ ask, store, replayOf: (sent) => createReplay(database.driver, sent, options) })
  } finally {
    await server.close()
    await stop()
  }
}

/** Time of the first call of each field. */
async function firstCalls(operations: readonly Operation[], ask: Ask): Promise<number[]> {
  const times: number[] = []
  for (const { query } of operations) times.push(await timed(() => ask(query)))
  return times
}

async function measured(query: string, ask: Ask, replayOf: Served['replayOf']): Promise<string[]> {
  const first = await ask(query, { 'x-explain': 'cypher' })
  const problem = first.errors?.[0]?.message
  if (problem !== undefined) return ['-', '-', '-', problem]
  const sent = first.extensions?.cypher ?? []
  const ways = [
    { send: replayOf(sent), times: [] as number[] },
    { send: () => ask(query), times: [] as number[] },
  ] as const
  const until = performance.now() + TIME_PER_FIELD
  for (let round = 0; round < WARM_UP + ROUNDS && (ways[0].times.length < LEAST_ROUNDS || performance.now() < until); round += 1) {
    // The second one profits from the database's caches, so they alternate.
    for (const { send, times } of round % 2 === 0 ? ways : ways.toReversed()) {
      const time = await timed(send)
      if (round >= WARM_UP || performance.now() >= until) times.push(time)
    }
  }
  const [cypher, graphql] = [median(ways[0].times), median(ways[1].times)]
  return [String(sent.length), inMs(cypher), inMs(graphql), (graphql / cypher).toFixed(2)]
}

const inMs = (time: number) => `${time.toFixed(1)} ms`
