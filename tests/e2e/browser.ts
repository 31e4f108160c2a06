import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { type Program, startProgram } from './program.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path))

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

/** Tests with the real program, with further settings where given, in a real browser. Without Chromium or without a database they are skipped, and say so. */
export function describeInBrowser(
  name: string,
  tests: (session: Session) => void,
  settings: () => Promise<Readonly<Record<string, string>>> = async () => ({}),
): void {
  const access = inject('neo4j')
  const missing = CHROMIUM ? ('missing' in access ? 'no Neo4j' : null) : 'no Chromium'
  if (missing) {
    describe.skip(`${name} (${missing})`, () => tests({ address: '', open: () => Promise.reject(new Error(missing)) }))
    return
  }
  describe(name, () => {
    let program: Program
    let browser: Browser
    beforeAll(async () => {
      program = await startProgram(await settings())
      browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET })
    })
    afterAll(async () => {
      await browser?.close()
      await program?.stop()
    })
    tests({
      get address() {
        return program.address
      },
      open: (path, size = 'desk') => openPage(browser, program.address + path, size),
    })
  })
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

async function openPage(browser: Browser, url: string, size: keyof typeof SIZES): Promise<OpenPage> {
  const page = await browser.newPage({ viewport: SIZES[size], hasTouch: size === 'phone' })
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(url, { waitUntil: 'networkidle' })
  return { page, complaints }
}
