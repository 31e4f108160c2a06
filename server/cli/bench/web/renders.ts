import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { createServer } from 'vite'
import { median, tableOf } from '../table.ts'
import { inMs, type Meter, meterOf, opened } from './browser.ts'

const COUNTS = [300, 2000, 10_000]
/** Movements of the pointer, and turns of its wheel. */
const DRAGS = 40
const TURNS = 10
const ROUNDS = 2

/** How the same made-up drawing is shown. */
const WAYS = ['page', 'plain'] as const
type Way = (typeof WAYS)[number]

interface Cost {
  /** To the first frame, and for each frame while the drawing is panned and zoomed; in milliseconds. */
  readonly first: number
  readonly render: number
}

/** Processor time of the main thread for the first picture and for each frame, of our drawing beside plain Cytoscape, in turns within one run. */
export async function rendersOf(browser: Browser, root: string, counts: readonly number[] = COUNTS): Promise<string> {
  const server = await createServer({
    configFile: path.join(root, 'vite.config.ts'),
    root: path.join(root, 'web'),
    logLevel: 'error',
    server: { port: 0 },
  })
  await server.listen()
  try {
    const page = await opened(browser)
    const harness = `/@fs${path.join(root, 'tests', 'web', 'bench', 'canvas.ts')}`
    await page.route('**/bench', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' }))
    await page.goto(`${server.resolvedUrls?.local[0]}bench`)
    const meter = await meterOf(page)
    const rows: string[][] = []
    for (const count of counts) {
      const { lines, costs } = await costsAt(page, meter, harness, count)
      const of = (way: Way, part: keyof Cost) => median(costs[way].map((cost) => cost[part]))
      for (const [name, part] of [
        ['first picture', 'first'],
        ['render', 'render'],
      ] as const) {
        const [ours, plain] = [of('page', part), of('plain', part)]
        rows.push([`${count} nodes, ${lines} lines: ${name}`, inMs(ours), inMs(plain), (ours / plain).toFixed(2)])
      }
    }
    await page.context().close()
    return tableOf(['main thread', 'page', 'plain Cytoscape', 'ratio'], rows)
  } finally {
    await server.close()
  }
}

async function costsAt(page: Page, meter: Meter, harness: string, count: number) {
  const costs: Record<Way, Cost[]> = { page: [], plain: [] }
  const busy = async () => (await meter.read('TaskDuration')) * 1000
  let lines = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of WAYS) {
      await page.evaluate(`import(${JSON.stringify(harness)}).then((harness) => { globalThis.harness = harness })`)
      const start = await busy()
      lines = await page.evaluate<number>(begin(way, count))
      const first = (await busy()) - start
      // What the first movement still has to prepare does not count.
      await drag(page, 8)
      const before = await busy()
      await drag(page, DRAGS)
      await turn(page, TURNS)
      costs[way].push({ first, render: ((await busy()) - before) / (DRAGS + TURNS) })
      await page.evaluate('moved.end()')
    }
  }
  return { lines, costs }
}

/** Drags the drawing about in circles, a frame for each movement. */
async function drag(page: Page, times: number): Promise<void> {
  await page.mouse.move(MIDDLE.x, MIDDLE.y)
  await page.mouse.down()
  for (let at = 1; at <= times; at += 1) {
    const angle = (2 * Math.PI * at) / DRAGS_A_ROUND
    await page.mouse.move(MIDDLE.x + CIRCLE_RADIUS * Math.sin(angle), MIDDLE.y + CIRCLE_RADIUS * (1 - Math.cos(angle)))
    await page.evaluate(FRAME)
  }
  await page.mouse.up()
  await page.waitForTimeout(AT_REST)
}

/** Zooms in and out again. */
async function turn(page: Page, times: number): Promise<void> {
  for (let at = 0; at < times; at += 1) {
    await page.mouse.wheel(0, at % 4 < 2 ? -60 : 60)
    await page.evaluate(FRAME)
  }
  await page.waitForTimeout(AT_REST)
}

const MIDDLE = { x: 700, y: 400 }
const CIRCLE_RADIUS = 100
const DRAGS_A_ROUND = 25
const FRAME = 'new Promise(requestAnimationFrame)'
/** The drawing has come to rest, and is drawn as finely as it will be. */
const AT_REST = 600

/** Draws in the browser, and gives the number of lines once a frame has been shown. */
const begin = (way: Way, count: number): string => `(async () => {
  globalThis.moved = harness.drawn(${JSON.stringify(way)}, ${count})
  await moved.shown
  return moved.lines
})()`
