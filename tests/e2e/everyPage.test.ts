import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { ROUTES } from '../../web/routes.tsx'
import { violations } from './axe.ts'
import { describeInBrowser, SIZES, settled } from './browser.ts'

const POLICY = encodeURIComponent('doc:津滨政发〔2020〕20号')
const CITY = encodeURIComponent('doc:天津市:振作天津市工业经济运行推动工业高质量发展若干举措')
const NATIONAL = encodeURIComponent('doc:发改办地区〔2020〕237号')
const BUREAU = encodeURIComponent('dept:410702:财政局')
/** A desk's screen, a laptop's, a tablet's, and a desk's seen at twice the size. */
const NARROWER = [SIZES.desk.width, 1024, 768, 720]
/** How long a part of a page may be read, on a busy machine; in milliseconds. */
const PATIENCE = 60_000
const PAGES = [
  ...ROUTES.map(({ path }) => path).filter((path) => !path.includes(':')),
  '/others?of=place:410702&least=1',
  `/read/${POLICY}`,
  `/node/${POLICY}`,
  `/node/${NATIONAL}`,
  `/node/${BUREAU}`,
  `/node/${encodeURIComponent('ind:C')}`,
  `/node/${encodeURIComponent('place:120116')}`,
  `/?focus=${BUREAU}`,
  `/trace?id=${POLICY}`,
  `/coverage?document=${POLICY}`,
  `/desk?department=${BUREAU}&line=1&group=department`,
  `/trace?id=${NATIONAL}&direction=DOWN`,
  `/coverage?document=${NATIONAL}`,
  `/compare?left=${POLICY}&right=${NATIONAL}`,
  `/network?department=${BUREAU}&line=1`,
  `/diff?left=${CITY}&right=${POLICY}`,
  `/paths?from=${POLICY}&to=${NATIONAL}`,
  '/measures?line=market-regulation&place=place%3A410702&columns=industries&columns=citations&sort=NEXT_DUE_ASC',
  '/measures?level=PARIS',
  '/corpus?view=plan&place=place%3A410702&year=2023',
  `/changes?where=${encodeURIComponent('{"line":["财政"]}')}`,
  `/changes?document=${NATIONAL}`,
  '/corpus?view=coverage',
  '/corpus?view=coverage&list=1',
  `/corpus?view=adoption&document=${NATIONAL}`,
]

describeInBrowser('every page', (session) => {
  for (const path of PAGES) {
    // Most of the time of a page is waiting for it, so several are open at once.
    it.concurrent(`${decodeURIComponent(path)} complains of nothing, fits, and can be used by all, on a desk and on a phone`, async ({
      expect,
    }) => {
      const { page, complaints } = await session.open(path)
      for (const size of ['desk', 'phone'] as const) {
        if (size === 'phone') await openedAgainOnPhone(page)
        await page.waitForSelector('main')
        // Several parts of a page may load at once.
        await expect.poll(() => page.locator('main .notice .spinner').count(), { timeout: PATIENCE }).toBe(0)
        expect(complaints, size).toEqual([])
        expect(await page.title()).toContain('政策脉络')
        expect(await violations(page), size).toEqual([])
        for (const width of size === 'desk' ? NARROWER : [SIZES.phone.width]) {
          await page.setViewportSize({ ...SIZES[size], width })
          expect(await tooWide(page), `at ${width}`).toEqual([])
          expect(await tooNarrow(page), `at ${width}`).toEqual([])
        }
      }
      await page.close()
    })
  }

  it('can be read by all in the dark, too', async () => {
    const { page, complaints } = await session.open('/about')
    await page.emulateMedia({ colorScheme: 'dark' })
    for (const path of ['/', `/node/${BUREAU}`, `/desk?department=${BUREAU}`, `/trace?id=${POLICY}`, '/network', '/corpus']) {
      await page.goto(session.address + path)
      await page.waitForSelector('main')
      await expect.poll(() => page.locator('main .spinner').count(), { timeout: PATIENCE }).toBe(0)
      expect(await violations(page), decodeURIComponent(path)).toEqual([])
      expect(complaints, decodeURIComponent(path)).toEqual([])
    }
    await page.close()
  })

  it('speaks English after the switch, and keeps to it', async () => {
    const { page } = await session.open('/desk')
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^zh/)
    await page.getByRole('button', { name: 'English' }).click()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.reload()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.close()
  })

  it('says what to do where an address leads nowhere', async () => {
    const { page } = await session.open(`/read/${encodeURIComponent('doc:没有这份文件')}`)
    await page.getByRole('main').getByText('没有找到这份文件').waitFor()
    await page.close()
  })
})

/** Loads the page again as on a phone, in the same tab: in another one its code would be compiled again. */
async function openedAgainOnPhone(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  await page.setViewportSize(SIZES.phone)
  await page.reload()
  await settled(page)
}

/** What is wider than its place: the page itself, or a part of it that was made to scroll up and down only. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolling = [...document.querySelectorAll('main, main *')].filter((element) => {
      const meant = element.matches('.table-box, .lineage')
      return !meant && /auto|scroll/.test(getComputedStyle(element).overflowX)
    })
    return [document.documentElement, ...scrolling]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(({ tagName, className, scrollWidth, clientWidth }) => `${tagName}.${className} ${scrollWidth} > ${clientWidth}`)
  })
}

/** Table cells so narrow that almost every character has its own line. */
function tooNarrow(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main td')].flatMap((cell) => {
      const { fontSize, lineHeight, paddingLeft, paddingRight } = getComputedStyle(cell)
      const [wide, line] = [
        cell.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight),
        Number.parseFloat(lineHeight),
      ]
      const isSqueezed = cell.innerText.length > 18 && wide < 6 * Number.parseFloat(fontSize) && cell.clientHeight > 5 * line
      return isSqueezed ? [`${cell.closest('table')?.className}: ${cell.innerText.slice(0, 20)}`] : []
    }),
  )
}
