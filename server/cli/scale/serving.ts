import { quantileSorted } from 'd3-array'
import { runningIn } from '../../neo4j/local/running.ts'
import { type Ask, clientOf } from '../bench/client.ts'
import { timed } from '../bench/table.ts'
import type { Command } from '../command.ts'
import { watchMemory } from '../suites/memory.ts'
import { serveProgram, whenReady } from '../suites/program.ts'

/** The cost of the served program. Times in milliseconds, memory in bytes. */
export interface ServingFigures {
  /** From the start to an answered overview. */
  readonly start: number
  /** By query: the 95th percentile of warm, uncached answers. */
  readonly questions: ReadonlyMap<string, number>
  readonly serverMemory: number
  readonly databaseMemory: number
}

const WARM_UP = 5
const ROUNDS = 40
/** Typical search words. */
const SEARCHED = [
  '营商环境',
  '新能源汽车',
  '财政局',
  '知识产权',
  '一件事一次办',
  '发展和改革委员会',
  '招商引资',
  '养老',
  '数字经济',
  '人才',
]
const DRAWING = '{ nodes { id kind label degree folded } edges { id kind source target count } omitted { kind count reason } }'

/** Starts the program on a filled data folder, and sends the queries of its pages. */
export async function servingFigures(root: string, folder: string, { atEnd }: Command): Promise<ServingFigures> {
  const begun = performance.now()
  const served = await serveProgram(root, folder)
  atEnd(served.stop)
  await whenReady(served)
  const ask = clientOf(served.address)
  while ((await ask(`{ overview ${DRAWING} }`)).errors !== undefined);
  const start = performance.now() - begun
  const [server, database] = [watchMemory(served.process.pid ?? 0), watchMemory((await runningIn(folder))?.pid ?? 0)]
  const departments = await busyDepartments(ask)
  const questions = new Map<string, number>()
  for (const [name, query] of questionsAbout(departments)) questions.set(name, await percentile95((round) => ask(query(round))))
  server.stop()
  database.stop()
  await served.stop()
  return { start, questions, serverMemory: server.most(), databaseMemory: database.most() }
}

/** Queries by name, with a different text in each round so that no cached answer is used. */
function questionsAbout(departments: readonly string[]): ReadonlyMap<string, (round: number) => string> {
  const one = <T>(values: readonly T[], round: number) => JSON.stringify(values[round % values.length])
  const task = '{ totalCount edges { node { role department { name } measure { text } policy { title } due } } }'
  return new Map([
    ['overview', (round) => `query Overview${round} { overview ${DRAWING} }`],
    [
      'tasks of a department',
      (round) => `query Tasks${round} { tasks(first: 50, where: { department: [${one(departments, round)}] }) ${task} }`,
    ],
    ['search', (round) => `query Search${round} { search(text: ${one(SEARCHED, round)}) { kind title snippet score node { id } } }`],
    ['statistics', (round) => `query Statistics${round} { statistics { contentHash nodes { kind count } relations { kind count } } }`],
  ])
}

/** A refused query counts as infinitely slow. */
async function percentile95(ask: (round: number) => ReturnType<Ask>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    let isRefused = false
    const time = await timed(async () => {
      isRefused = (await ask(round)).errors !== undefined
    })
    times.push(isRefused ? Number.POSITIVE_INFINITY : time)
  }
  return (
    quantileSorted(
      times.slice(WARM_UP).sort((a, b) => a - b),
      0.95,
    ) ?? 0
  )
}

/** The departments with most tasks. */
async function busyDepartments(ask: Ask): Promise<readonly string[]> {
  const { data } = await ask('{ measureFacets(asOf: "2024-06-30", fields: [DEPARTMENT]) { facets { values(first: 20) { value } } } }')
  const { measureFacets } = data as { measureFacets: { facets: readonly { values: readonly { value: string }[] }[] } }
  return measureFacets.facets.flatMap(({ values }) => values.map(({ value }) => value))
}
