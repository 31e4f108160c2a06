import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { notesFolder } from '../../server/corrections/correctionFile.ts'
import { violations } from './axe.ts'
import { launched, pageAt, SIZES } from './browser.ts'
import { settingsFor } from './program.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const POLICY = encodeURIComponent('doc:津滨政发〔2020〕20号')
const BUREAU = encodeURIComponent('dept:410702:财政局')
/** Bytes of the site of the seeds. */
const LARGEST = 5 * 1024 * 1024
const PRIVATE = '只给自己看的备注'

const program = inject('program')

declare global {
  interface Window {
    /** What the scripts of a site hold. */
    readonly policyLineage: { readonly texts: Readonly<Record<string, string>> }
  }
}

describe.skipIf('missing' in program)('a published site', () => {
  let folder = ''
  let browser: Browser
  let host: Server
  const written = (...options: readonly string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'server/cli/site.ts', ...options], { cwd: ROOT, env: environment() })
  const environment = () => {
    if ('missing' in program) throw new Error(program.missing)
    return { ...process.env, ...settingsFor(program.database), DATA_DIR: path.join(folder, 'data') }
  }
  const out = () => path.join(folder, 'out')
  const origins = {
    'a disk': () => `${pathToFileURL(out())}/`,
    'a bare host': () => `http://127.0.0.1:${(host.address() as AddressInfo).port}/`,
  }

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'site-'))
    await plantedNote(path.join(folder, 'data'))
    await written(out())
    host = createServer(({ url = '' }, response) => {
      const file = path.join(out(), decodeURIComponent(new URL(url, 'http://host').pathname).replace(/\/$/, '/index.html'))
      createReadStream(file)
        .on('error', () => response.writeHead(404).end())
        .pipe(response)
    }).listen(0, '127.0.0.1')
    await once(host, 'listening')
    browser = await launched()
  })
  afterAll(async () => {
    await browser?.close()
    host?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('is small, says what it is, and holds nothing private', async () => {
    const files = await filesIn(out())
    expect([...files.values()].reduce((sum, bytes) => sum + bytes.length, 0)).toBeLessThan(LARGEST)
    expect([...files].filter(([, bytes]) => bytes.includes(PRIVATE)).map(([name]) => name)).toEqual([])
    expect(JSON.parse(String(files.get('about.json')))).toMatchObject({ documents: 5, left: 0, corrected: false })
  })

  it('of some documents has these alone, and the same script; an unknown one is an error', async () => {
    const some = path.join(folder, 'some')
    await written(some, '--documents', '津滨政发2020年20号')
    for (const file of ['site.js', 'site.css', 'index.html'])
      expect((await readFile(path.join(some, file))).equals(await readFile(path.join(out(), file)))).toBe(true)
    expect(JSON.parse(await readFile(path.join(some, 'about.json'), 'utf8'))).toMatchObject({ documents: 1, left: 4 })
    await expect(written(path.join(folder, 'none'), '--documents', '没有这份文件')).rejects.toMatchObject({
      stdout: expect.stringContaining('No document that is held is “没有这份文件”'),
    })
    await writeFile(path.join(folder, 'data', 'mine.txt'), '')
    await expect(written(path.join(folder, 'data'))).rejects.toMatchObject({
      stdout: expect.stringContaining('contains files that are not part of a site'),
    })
  })

  describe.each(Object.keys(origins) as (keyof typeof origins)[])('from %s', (origin) => {
    const open = async (address: string) => {
      const opened = await pageAt(browser, `${origins[origin]()}index.html#${address}`, 'desk')
      await opened.page.locator('footer').getByText('并非官方文本').waitFor()
      return opened
    }
    /** What the page has fetched from elsewhere. */
    const strangers = async (page: Page) =>
      (await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))).filter(
        (name) => !name.startsWith(origins[origin]()) && !/^(blob|data):/.test(name),
      )

    it('draws the graph, and shows the words behind a node', async () => {
      const { page, complaints } = await open(`/?focus=${BUREAU}`)
      await page.getByRole('complementary').getByRole('heading', { name: '红旗区财政局' }).waitFor()
      await page.locator('canvas:visible').first().waitFor()
      expect(await strangers(page)).toEqual([])
      expect(complaints).toEqual([])
      await page.close()
    })

    it('filters the measures by what stands beside a value', async () => {
      const { page, complaints } = await open('/measures')
      await page.getByText('共 201 项任务').waitFor()
      const box = page.getByRole('group', { name: '角色', exact: true }).getByRole('checkbox', { name: /^牵头/ })
      const label = await box.evaluate((element) => (element as HTMLInputElement).labels?.[0]?.textContent ?? '')
      await box.click()
      await page.getByText(`共 ${/\d+$/.exec(label)?.[0]} 项任务`).waitFor()
      expect(page.url()).toContain('#/measures?role=LEAD')
      await page.goBack()
      await page.getByText('共 201 项任务').waitFor()
      expect(complaints).toEqual([])
      await page.close()
    })

    it('lists the documents', async () => {
      const { page, complaints } = await open('/documents')
      await page.getByRole('heading', { name: /5/ }).waitFor()
      await page.getByRole('searchbox', { name: /./ }).first().fill('红旗区')
      await page.getByRole('heading', { name: /1/ }).waitFor()
      expect(await page.getByRole('button', { name: /移除|下载/ }).count()).toBe(0)
      expect(complaints).toEqual([])
      await page.close()
    })

    it('opens a source text at a passage', async () => {
      const { page, complaints } = await open(`/read/${POLICY}?start=900&end=912`)
      await page.locator('mark.reader-hit').first().waitFor()
      const words = await page.locator('mark.reader-hit').allTextContents()
      const text = await page.evaluate((id) => window.policyLineage.texts[id] ?? '', decodeURIComponent(POLICY))
      expect(words.join('')).toBe(text.slice(900, 912))
      expect(complaints).toEqual([])
      await page.close()
    })

    it('finds a measure by its number, and traces it to a national document', async () => {
      const { page, complaints } = await open('/')
      await page.keyboard.press('Control+K')
      await page.getByRole('combobox').fill('滨海新区 12')
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('Enter')
      await page.waitForURL(/#\/trace\?id=/)
      await page.getByText('支持国家级新区深化改革创新').first().waitFor()
      expect(await page.locator('q, .quote').count()).toBeGreaterThan(0)
      expect(complaints).toEqual([])
      await page.close()
    })

    it('tells how to cite it, and of a page that it does not have', async () => {
      const { page } = await open('/desk')
      await page.getByText('这是发布的静态站点').waitFor()
      await page.locator('footer').getByRole('button').click()
      await page.getByRole('dialog').getByText('[DB/OL]').waitFor()
      await page.close()
    })
  })

  for (const address of ['/', '/measures', '/documents', `/read/${POLICY}`, `/node/${BUREAU}`, `/trace?id=${POLICY}`])
    for (const size of Object.keys(SIZES) as (keyof typeof SIZES)[])
      it(`${decodeURIComponent(address)} on a ${size} complains of nothing, fits, and can be used by all`, async () => {
        const { page, complaints } = await pageAt(browser, `${origins['a disk']()}index.html#${address}`, size)
        await page.locator('main h1:visible, main canvas:visible').first().waitFor()
        await expect.poll(() => page.locator('main .notice .spinner').count()).toBe(0)
        expect(await violations(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(
          1,
        )
        expect(complaints).toEqual([])
        await page.close()
      })
})

/** A note on a task, as the program keeps it in its data folder. */
async function plantedNote(data: string): Promise<void> {
  await mkdir(notesFolder(data), { recursive: true })
  const note = { key: 'k', revision: 1, status: 'DONE', owner: PRIVATE, remark: PRIVATE, movedTo: null, at: '2026-01-01T00:00:00.000Z' }
  await writeFile(path.join(notesFolder(data), 'notes.jsonl'), `${JSON.stringify(note)}\n`)
}

async function filesIn(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const names = ((await readdir(folder, { recursive: true })) as string[]).sort()
  const files = await Promise.all(names.map(async (name) => ((await stat(path.join(folder, name))).isFile() ? [name] : [])))
  return new Map(await Promise.all(files.flat().map(async (name) => [name, await readFile(path.join(folder, name))] as const)))
}
