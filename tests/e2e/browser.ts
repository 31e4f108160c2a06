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

/** Tests with the program of the run in a real browser. Without Chromium or without a database they are skipped, and say so. */
export function describeInBrowser(name: string, tests: (session: Session) => void): void {
  const shared = inject('program')
  if ('missing' in shared) describeWithout(shared.missing, name, tests)
  else describe(name, () => tests(browsing(() => shared.address)))
}

/** Tests in a real browser with a program of their own, started with these settings. Without Chromium they are skipped, and say so. */
export function describeWithOwnProgram(
  name: string,
  settings: () => Promise<Readonly<Record<string, string>>>,
  tests: (session: Session) => void,
): void {
  if (chromiumPath() === undefined) {
    describeWithout('no Chromium', name, tests)
    return
  }
  describe(name, () => {
    let own: Program | undefined
    beforeAll(async () => {
      own = await startProgram(await settings())
    })
    afterAll(() => own?.stop())
    tests(browsing(() => started(own).address))
  })
}

function describeWithout(missing: string, name: string, tests: (session: Session) => void): void {
  describe.skip(`${name} (${missing})`, () => tests({ address: '', open: () => Promise.reject(new Error(missing)) }))
}

/** A browser for the tests of this block, at the program of this address. */
function browsing(address: () => string): Session {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await launched()
  })
  afterAll(() => browser?.close())
  return {
    get address() {
      return address()
    },
    open: (path, size = 'desk') => openPage(started(browser), address() + path, size),
  }
}

/** A separate browser. */
export const launched = (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath(), args: QUIET })

function started<Started>(one: Started | undefined): Started {
  if (one === undefined) throw new Error('browser or program has not been started')
  return one
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
  await settled(opened.page)
  return opened
}

/** Waits until a page has fetched its content, but not for long, because the query editor may keep its own worker busy. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: SETTLED }).catch(() => undefined)
}
