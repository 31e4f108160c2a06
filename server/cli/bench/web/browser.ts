import type { Browser, CDPSession, Page } from 'playwright-core'

export const FLAGS = ['--no-sandbox', '--disable-gpu']
export const SCREEN = { width: 1440, height: 900 }
/** A busy machine takes long to draw 10,000 nodes; in milliseconds. */
const PATIENCE = 240_000

/** A page in a separate context, so without a cache. */
export async function opened(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ viewport: SCREEN, locale: 'zh-CN' })).newPage()
  page.setDefaultTimeout(PATIENCE)
  return page
}

/** The page at this address once its drawing is there. */
export async function pictured(browser: Browser, address: string): Promise<Page> {
  const page = await opened(browser)
  await page.goto(address)
  await page.locator('[data-fitted]').waitFor()
  return page
}

/** Figures of a page by their names in the DevTools protocol: processor time of the main thread, in seconds. */
export interface Meter {
  read(name: 'TaskDuration'): Promise<number>
  readonly session: CDPSession
}

export async function meterOf(page: Page): Promise<Meter> {
  const session = await page.context().newCDPSession(page)
  // By the clock, a task would also take the time in which other programs had the processor.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return {
    session,
    async read(name) {
      const { metrics } = await session.send('Performance.getMetrics')
      return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
    },
  }
}

export const inMs = (time: number): string => `${time.toFixed(1)} ms`
export const inMb = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`
