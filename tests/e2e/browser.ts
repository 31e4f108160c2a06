import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { chromiumPath } from '../../server/cli/chromium.ts'
import { type Program, startProgram } from './program.ts'

/** Wide as a desk, narrow as a phone. */
export const SIZES = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const

export interface Session {
  readonly address: string
  /** Opens a page of the program; what its console and its scripts complain of is collected in `complaints`. */
  open(path: string, size?: keyof typeof SIZES): Promise<OpenPage>
}

export interface OpenPage {
  readonly page: Page
  readonly complaints: readonly string[]
}

/**
 * Tests with the real program in a real browser: with the program of the run, or, where settings are given, with one of their own. Without
 * Chromium or without a database they are skipped, and say so.
 */
export function describeInBrowser(
  name: string,
  tests: (session: Session) => void,
  settings?: () => Promise<Readonly<Record<string, string>>>,
): void {
  const shared = inject('program')
  if ('missing' in shared) {
    describe.skip(`${name} (${shared.missing})`, () => tests({ address: '', open: () => Promise.reject(new Error(shared.missing)) }))
    return
  }
  describe(name, () => {
    let own: Program | undefined
    let browser: Browser | undefined
    const address = () => own?.address ?? shared.address
    beforeAll(async () => {
      if (settings) own = await startProgram(await settings())
      browser = await launched()
    })
    afterAll(async () => {
      await browser?.close()
      await own?.stop()
    })
    tests({
      get address() {
        return address()
      },
      open: (path, size = 'desk') => openPage(started(browser), address() + path, size),
    })
  })
}

/** A browser of its own. */
export const launched = (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath(), args: QUIET })

function started(browser: Browser | undefined): Browser {
  if (browser === undefined) throw new Error('the browser has not been started')
  return browser
}

/** Keeps Chromium from looking for hosts of its maker. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** In milliseconds; shorter than a test may take, so that a failure names what was waited for. */
const PATIENCE = 90_000

/** Until then nearly every page has fetched what it shows; in milliseconds. */
const SETTLED = 30_000

/** Opens an address, and collects what console and scripts complain of. What a test needs of it, it waits for itself. */
export async function pageAt(browser: Browser, url: string, size: keyof typeof SIZES): Promise<OpenPage> {
  const page = await browser.newPage({ viewport: SIZES[size], hasTouch: size === 'phone', locale: 'zh-CN' })
  page.setDefaultTimeout(PATIENCE)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(url)
  return { page, complaints }
}

async function openPage(browser: Browser, url: string, size: keyof typeof SIZES): Promise<OpenPage> {
  const opened = await pageAt(browser, url, size)
  // The editor of queries may keep a worker of its own busy.
  await opened.page.waitForLoadState('networkidle', { timeout: SETTLED }).catch(() => undefined)
  return opened
}
