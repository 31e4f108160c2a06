import { Agent, request } from 'node:http'
import { createApp } from '../../graphql/app.ts'
import { listen } from '../../http.ts'
import type { Database } from '../../neo4j/database.ts'
import { createReplay, type Sent } from '../../neo4j/store/replay.ts'
import { createStore } from '../../neo4j/store.ts'
import { operationsAbout, type Subjects } from './operations.ts'
import { median, tableOf, timed } from './table.ts'

const WARM_UP = 15
const ROUNDS = 41
const KEPT_OPEN = new Agent({ keepAlive: true })

interface Answer {
  readonly errors?: readonly { readonly message: string }[]
  readonly extensions?: { readonly cypher?: readonly Sent[] }
}

/** Each root field over HTTP against the same Cypher through the driver, in turns within one run: p50 of both and their ratio. */
export async function benchApi(database: Database, subjects: Subjects): Promise<string> {
  const options = database.name ? { database: database.name } : {}
  const { app, stop } = await createApp({ store: createStore(database.driver, options) })
  const server = await listen(app, '127.0.0.1', 0)
  const replay = createReplay(database.driver, options)
  try {
    const rows: string[][] = []
    for (const { field, query } of operationsAbout(subjects)) rows.push(await measured(field, query, server.address, replay))
    return tableOf(['root field', 'statements', 'Cypher p50', 'GraphQL p50', 'ratio'], rows)
  } finally {
    await server.close()
    await stop()
  }
}

type Replay = (sent: readonly Sent[]) => Promise<void>

async function measured(field: string, query: string, address: string, replay: Replay): Promise<string[]> {
  const first = await ask(address, query, { 'x-explain': 'cypher' })
  const problem = first.errors?.[0]?.message
  if (problem !== undefined) return [field, '-', '-', '-', problem]
  const sent = first.extensions?.cypher ?? []
  const times = { cypher: [] as number[], graphql: [] as number[] }
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const cypher = await timed(() => replay(sent))
    const graphql = await timed(() => ask(address, query))
    if (round < WARM_UP) continue
    times.cypher.push(cypher)
    times.graphql.push(graphql)
  }
  const [cypher, graphql] = [median(times.cypher), median(times.graphql)]
  return [field, String(sent.length), `${cypher.toFixed(1)} ms`, `${graphql.toFixed(1)} ms`, (graphql / cypher).toFixed(2)]
}

/** One request over a connection that stays open. `node:http`, because `fetch` would cost more than what is measured. */
function ask(address: string, query: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const url = `${address.replace('localhost', '127.0.0.1')}/graphql`
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: 'POST', agent: KEPT_OPEN, headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        const parts: Buffer[] = []
        response
          .on('data', (part: Buffer) => parts.push(part))
          .on('end', () => resolve(JSON.parse(Buffer.concat(parts).toString()) as Answer))
      },
    )
    sent.on('error', reject).end(JSON.stringify({ query }))
  })
}
