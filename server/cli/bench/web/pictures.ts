import type { Browser } from 'playwright-core'
import { median, tableOf } from '../table.ts'
import { inMs, meterOf, opened } from './browser.ts'
import { MARK_PICTURE } from './weight.ts'

const ROUNDS = 3

/** How long `/` takes to its first picture on a warm server: by the clock, and in processor time of the page's main thread. */
export async function firstPictures(browser: Browser, address: string): Promise<string> {
  const times: number[] = []
  const busy: number[] = []
  let drawn = ''
  // The first visit warms the server.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const page = await opened(browser)
    await page.addInitScript({ content: MARK_PICTURE })
    const meter = await meterOf(page)
    await page.goto(address)
    await page.locator('[data-fitted]').waitFor()
    const worked = (await meter.read('TaskDuration')) * 1000
    const time = await page.evaluate(() => performance.getEntriesByName('pictured')[0]?.startTime ?? Number.NaN)
    if (round > 0) {
      times.push(time)
      busy.push(worked)
    }
    drawn = (await page.locator('.status-line').innerText()).replaceAll('\n', ' · ')
    await page.context().close()
  }
  return tableOf(
    ['first picture of /', 'median', 'of', 'main thread'],
    [[drawn, inMs(median(times)), times.map(inMs).join(' '), inMs(median(busy))]],
  )
}
