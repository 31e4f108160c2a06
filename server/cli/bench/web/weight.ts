import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'

/** The code that the page at an address needs before its first words, in kilobytes of gzip. */
export async function weightBeforeWords(address: string): Promise<number> {
  const html = await (await fetch(address)).text()
  return kilobytesOf(
    await closureOf(
      address,
      [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => path as string),
    ),
  )
}

/** The scripts that a browser asks for before the first picture of the page at an address. */
export async function scriptsBeforePicture(page: Page, address: string): Promise<readonly string[]> {
  await page.addInitScript({ content: MARK_PICTURE })
  await page.goto(address)
  await page.locator('[data-fitted]').waitFor()
  return page.evaluate(fetchedBeforePicture)
}

/** The size of scripts, in kilobytes of gzip. */
export const weightOf = async (addresses: readonly string[]): Promise<number> =>
  kilobytesOf(await Promise.all(addresses.map(async (address) => (await fetch(address)).text())))

/** Marks in the browser's own record when the drawing is there. */
export const MARK_PICTURE = `
  new MutationObserver((_, watch) => {
    if (!document.querySelector('[data-fitted]')) return
    performance.mark('pictured')
    watch.disconnect()
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-fitted'] })`

function fetchedBeforePicture(): readonly string[] {
  const pictured = performance.getEntriesByName('pictured')[0]?.startTime ?? Number.POSITIVE_INFINITY
  const before = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < pictured)
  return before.map(({ name }) => name).filter((name) => new URL(name).pathname.endsWith('.js'))
}

/** The files of the page with what they import before they run. */
async function closureOf(address: string, start: readonly string[]): Promise<readonly string[]> {
  const found = new Set(start)
  const texts: string[] = []
  for (const path of found) {
    const text = await (await fetch(address + path)).text()
    texts.push(text)
    for (const [, name] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) found.add(`/assets/${name}`)
  }
  return texts
}

const kilobytesOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1024
