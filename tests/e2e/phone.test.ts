import { readFileSync } from 'node:fs'
import { readXlsx } from 'hucre/xlsx'
import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser } from './browser.ts'

const BUREAU = encodeURIComponent('dept:410702:商务局')

describeInBrowser('with a finger on a phone', (session) => {
  it('the words of a single column are typed on the desk', async () => {
    const { page, complaints } = await session.open(`/desk?department=${BUREAU}`, 'phone')
    const tasks = page.locator('.tasks-task')
    await tasks.nth(1).waitFor()
    await page.getByText('分列查找').tap()
    await page.getByRole('searchbox', { name: '在“任务（措施）”中查找' }).tap()
    await page.keyboard.type('购物季')
    await expect.poll(() => tasks.count()).toBe(1)
    await page.getByRole('searchbox', { name: '在“协同部门”中查找' }).tap()
    await page.keyboard.type('没有这样的部门')
    await page.getByRole('heading', { name: '没有符合条件的任务' }).waitFor()
    expect(new URL(page.url()).searchParams.get('partner')).toBe('没有这样的部门')
    await page.reload()
    // Words that filter the list are never out of sight.
    await page.getByRole('searchbox', { name: '在“协同部门”中查找' }).waitFor()
    expect(complaints).toEqual([])
    await page.close()
  })

  it('words pressed in the lower half of a text stay in sight above their facts', async () => {
    const { page, complaints } = await session.open(`/read/${encodeURIComponent('doc:津滨政发〔2020〕20号')}`, 'phone')
    const height = page.viewportSize()?.height ?? 0
    const place = (words: Locator) => words.evaluate((mark) => mark.getBoundingClientRect().bottom)
    const marks = page.locator('.reader-mark')
    await marks.first().waitFor()
    const bottoms = await marks.evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().bottom))
    const low = marks.nth(bottoms.findLastIndex((bottom) => bottom < height - 10))
    expect(await place(low)).toBeGreaterThan(height / 2)
    await low.tap()
    const facts = page.locator('.facts-panel')
    await facts.waitFor()
    const top = await facts.evaluate((panel) => panel.getBoundingClientRect().top)
    await expect.poll(() => place(low)).toBeLessThan(top)
    expect(await low.evaluate((mark) => mark.getBoundingClientRect().top)).toBeGreaterThan(0)
    expect(complaints).toEqual([])
    await page.close()
  })

  it('every task of a district due in a quarter is taken along as XLSX and as Word', async () => {
    const { page, complaints } = await session.open('/measures', 'phone')
    await page.getByRole('button', { name: '筛选' }).tap()
    await page.getByLabel(/^新乡市红旗区/).tap()
    await page.waitForURL(/place=/)
    const quarter = page.getByLabel(/^2023 年第 4 季度/)
    await quarter.tap()
    await page.waitForURL(/from=2023-10-01&to=2023-12-31/)
    const results = page.getByRole('button', { name: /^看结果（\d+）$/ })
    await expect.poll(async () => countIn(await results.innerText())).toBeLessThan(78)
    const count = countIn(await results.innerText())
    const [box, height] = [await results.boundingBox(), page.viewportSize()?.height ?? 0]
    expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThan(height)
    await results.tap()
    expect(await page.getByRole('link', { name: 'XLSX' }).evaluate((link) => link.getBoundingClientRect().top)).toBeLessThan(height)
    expect(await quarter.isVisible()).toBe(false)
    await page.getByText(`共 ${count} 项任务`).waitFor()
    const { sheets } = await readXlsx(await tapped(page, page.getByRole('link', { name: 'XLSX' })))
    // Two rows for the title and what was chosen, and two of headings.
    expect(sheets[0]?.rows).toHaveLength(4 + count)
    expect((await tapped(page, page.getByRole('link', { name: 'Word' }))).subarray(0, 2).toString()).toBe('PK')
    expect(complaints).toEqual([])
    await page.close()
  })

  it('the tasks that chosen places have and one place lacks are taken along', async () => {
    const { page, complaints } = await session.open('/others', 'phone')
    await chosen(page, /^地区或部门/, '新乡市红旗区')
    await page.getByLabel('至少几个地区有').selectOption('1')
    for (const place of ['天津市', '天津市滨海新区']) await chosen(page, /^只与这些地区比较/, place)
    await page.getByText('与 2 个地区比较').first().waitFor()
    const lacking = page.getByRole('button', { name: /^本地未见/ })
    await expect.poll(async () => countIn(await lacking.innerText())).toBeGreaterThan(1)
    const { sheets } = await readXlsx(await tapped(page, page.getByRole('link', { name: 'XLSX' })))
    expect(sheets[0]?.rows.length).toBeGreaterThan(countIn(await lacking.innerText()))
    await page.getByText('各地原文').first().tap()
    await page.getByRole('button', { name: '去掉筛选：天津市滨海新区' }).tap()
    await page.getByText('与 1 个地区比较').first().waitFor()
    expect(complaints).toEqual([])
    await page.close()
  })
})

const countIn = (words: string): number => Number(/\d+/.exec(words)?.[0])

/** The file that a link gives when it is tapped. */
async function tapped(page: Page, link: Locator): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.tap()])
  return readFileSync(await download.path())
}

async function chosen(page: Page, chooser: RegExp, name: string): Promise<void> {
  await page.getByRole('combobox', { name: chooser }).tap()
  await page.keyboard.insertText(name)
  const found = page.getByRole('listbox')
  await found.getByRole('option').filter({ hasText: name }).first().tap()
  await found.waitFor({ state: 'hidden' })
}
