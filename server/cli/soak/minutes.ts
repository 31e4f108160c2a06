import { once } from 'node:events'
import { quantileSorted } from 'd3-array'
import { seeded } from '../../evaluation/seeded.ts'
import { clientOf } from '../bench/client.ts'
import { timed } from '../bench/table.ts'
import type { Served } from '../suites/program.ts'

/** Measurements of one minute. Times in milliseconds, memory in bytes. */
export interface Minute {
  readonly minute: number
  readonly answers: number
  readonly failed: number
  readonly p50: number
  readonly p95: number
  /** Used heap after a forced collection. */
  readonly heap: number
  readonly rss: number
}

const MINUTE = 60_000
/** Duration of measuring the maximum rate of the program, and number of connections. */
const MEASURED = 10_000
const CONNECTIONS = 8

/** Sends queries at half the maximum rate of the program, minute after minute. */
export async function soaked(served: Served, minutes: number, seed: number, say: (line: string) => void) {
  const [ask, random] = [clientOf(served.address), seeded(seed)]
  const next = () => questionAfter(random)
  const halfRate = (await rateOf(() => ask(next()))) / 2
  const rows: Minute[] = []
  for (let minute = 1; minute <= minutes; minute += 1) {
    const { times, failed } = await asked(() => ask(next()), halfRate, MINUTE)
    const sorted = times.sort((a, b) => a - b)
    const { heapUsed, rss } = await memoryOf(served)
    const row = {
      minute,
      answers: times.length,
      failed,
      p50: quantileSorted(sorted, 0.5) ?? 0,
      p95: quantileSorted(sorted, 0.95) ?? 0,
      heap: heapUsed,
      rss,
    }
    rows.push(row)
    say(`  minute ${minute}: ${row.answers} answers, ${failed} failed, heap ${Math.round(heapUsed / 1_000_000)} MB`)
  }
  return { halfRate, rows }
}

/** Answers per second if every connection sends the next query as soon as it has an answer. */
async function rateOf(ask: () => Promise<unknown>): Promise<number> {
  let answers = 0
  const end = performance.now() + MEASURED
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() < end) {
        await ask()
        answers += 1
      }
    }),
  )
  return (1000 * answers) / MEASURED
}

/** Sends queries at a fixed rate, whether or not earlier ones have been answered. */
async function asked(ask: () => ReturnType<ReturnType<typeof clientOf>>, rate: number, duration: number) {
  const times: number[] = []
  let failed = 0
  const waiting: Promise<void>[] = []
  const one = async () => {
    try {
      times.push(await timed(async () => ((await ask()).errors ? Promise.reject(new Error()) : undefined)))
    } catch {
      failed += 1
    }
  }
  const begun = performance.now()
  for (let at = 0; at < (rate * duration) / 1000; at += 1) {
    const wait = begun + (1000 * at) / rate - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    waiting.push(one())
  }
  await Promise.all(waiting)
  return { times, failed }
}

async function memoryOf({ process: child }: Served): Promise<{ readonly heapUsed: number; readonly rss: number }> {
  child.send('memory')
  const [memory] = await once(child, 'message')
  return memory as { readonly heapUsed: number; readonly rss: number }
}

const WORDS = ['营商环境', '财政', '知识产权', '招商', '养老', '人才', '数字', '企业', '项目', '审批']
const MOST_MEASURES = 40

/** A random query, with arguments that rarely repeat. */
function questionAfter(random: () => number): string {
  const below = (end: number) => Math.floor(random() * end)
  const word = JSON.stringify(WORDS[below(WORDS.length)])
  const first = 1 + below(MOST_MEASURES)
  const questions = [
    `{ overview(limit: ${50 + below(200)}) { nodes { id label } edges { id } } }`,
    `{ measures(first: ${first}, where: { text: ${word} }) { totalCount nodes { label policy { title } assignments(first: 5) { edges { role node { name } } } } } }`,
    `{ search(text: ${word}, first: ${first}) { title node { id } } }`,
    `{ policies(first: ${first}) { nodes { id title measures(first: ${1 + below(5)}) { totalCount } } } }`,
    `{ departments(first: ${first}) { nodes { id name } } }`,
    `{ tasks(first: ${first}, where: { text: ${word} }) { totalCount edges { node { role measure { label } } } } }`,
    `{ citedMost(first: ${first}) { policies document { id title } } }`,
    '{ statistics { contentHash nodes { kind count } } }',
  ]
  return questions[below(questions.length)] ?? ''
}
