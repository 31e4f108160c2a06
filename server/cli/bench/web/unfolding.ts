import type { Browser, Page } from 'playwright-core'
import { tableOf } from '../table.ts'
import { inMb, meterOf, pictured } from './browser.ts'
import { liveHeap } from './liveHeap.ts'
import { longTasks } from './longTasks.ts'

/** Nodes that are unfolded, one policy after the other. */
const UNFOLDED = 100
const CYCLES = 20
/** Modules and fonts settle in the first cycles. */
const SETTLING = 3
/** Number of measures of a policy that one expansion adds. */
const ONE_EXPANSION = 50

/** The cost and the messages of unfolding a hundred nodes, and what remains after expanding and collapsing twenty times. */
export async function unfolding(browser: Browser, address: string): Promise<string> {
  const small = await policiesIn(address, (measures) => measures > 3 && measures <= ONE_EXPANSION)
  return [await hundredUnfolded(browser, address, small), await heapAfterCycles(browser, address, small)].join('\n\n')
}

async function hundredUnfolded(browser: Browser, address: string, policies: readonly Policy[]): Promise<string> {
  const page = await pictured(browser, address)
  const said: string[] = []
  page.on('console', (message) => ['warning', 'error'].includes(message.type()) && said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  let unfolded = 0
  const tasks = await longTasks(page, async () => {
    for (const { id, measures } of policies) {
      if (unfolded >= UNFOLDED) break
      await go(page, id)
      await toggle(page, true)
      unfolded += measures
    }
  })
  await page.context().close()
  return tableOf(
    ['unfolding', 'nodes', 'console warnings', 'tasks over 50 ms'],
    [['/', String(unfolded), String(said.length), tasks.join(' ') || '0'], ...said.map((text) => ['', '', text, ''])],
  )
}

async function heapAfterCycles(browser: Browser, address: string, [policy]: readonly Policy[]): Promise<string> {
  if (!policy) return 'No policy has measures that one expansion brings.'
  const page = await pictured(browser, address)
  const meter = await meterOf(page)
  await go(page, policy.id)
  const cycle = async () => {
    await toggle(page, true)
    await toggle(page, false)
  }
  for (let times = 0; times < SETTLING; times += 1) await cycle()
  const before = await liveHeap(meter.session)
  for (let times = 0; times < CYCLES; times += 1) await cycle()
  const after = await liveHeap(meter.session)
  await page.context().close()
  const grown = `${(((after - before) / before) * 100).toFixed(1)} %`
  return tableOf(
    [`heap, ${CYCLES} times expanded and collapsed`, 'before', 'after', 'grown by'],
    [[`${policy.measures} measures`, inMb(before), inMb(after), grown]],
  )
}

/** Selects a policy, as a link to it does. */
async function go(page: Page, id: string): Promise<void> {
  const query = new URLSearchParams({ focus: id }).toString()
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(`/?${query}`)}); dispatchEvent(new PopStateEvent('popstate'))`)
  await page.waitForURL((url) => url.searchParams.has('s') && !url.searchParams.has('focus'))
  await page.locator('.sheet').waitFor()
}

/** Enter expands the node that is selected, and collapses it again. */
async function toggle(page: Page, expanded: boolean): Promise<void> {
  const steps = new URL(page.url()).searchParams.get('x') ?? ''
  await page.locator('.network-ground').focus()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => (url.searchParams.get('x') ?? '').length > steps.length === expanded)
  await page.waitForTimeout(400)
}

interface Policy {
  readonly id: string
  readonly measures: number
}

async function policiesIn(address: string, wanted: (measures: number) => boolean): Promise<readonly Policy[]> {
  const query = '{ policies(first: 100) { nodes { id measures(first: 1) { totalCount } } } }'
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data } = (await response.json()) as { data: { policies: { nodes: { id: string; measures: { totalCount: number } }[] } } }
  return data.policies.nodes.map(({ id, measures }) => ({ id, measures: measures.totalCount })).filter(({ measures }) => wanted(measures))
}
