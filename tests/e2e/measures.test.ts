import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser } from './browser.ts'

describeInBrowser('the list of measures', (session) => {
  const counted = async (page: Page) => {
    const words = page.getByRole('status').filter({ hasText: /共 \d+ 项任务/ })
    await words.waitFor()
    return Number(/\d+/.exec((await words.textContent()) ?? '')?.[0])
  }
  /** A value of a facet, with its count. */
  const value = async (page: Page, facet: string, name: string) => {
    const box = page.getByRole('group', { name: facet, exact: true }).getByRole('checkbox', { name: new RegExp(`^${name}`) })
    await box.waitFor()
    const label = await box.evaluate((element) => (element as HTMLInputElement).labels?.[0]?.textContent ?? '')
    return { box, count: Number(/\d+$/.exec(label)?.[0]) }
  }

  it('a click on a value gives as many rows as stand beside it, and is in the address', async () => {
    const { page, complaints } = await session.open('/measures')
    const all = await counted(page)
    const { box, count } = await value(page, '角色', '牵头')
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThan(all)
    await box.click()
    await page.waitForURL(/role=LEAD/)
    await page.getByRole('button', { name: '去掉筛选：牵头' }).waitFor()
    await page.getByText(`共 ${count} 项任务`).waitFor()
    const line = await value(page, '条线', '市场监管')
    await line.box.click()
    await page.waitForURL(/line=market-regulation/)
    await page.getByText(`共 ${line.count} 项任务`).waitFor()
    await page.getByRole('button', { name: '清除全部' }).click()
    await page.getByText(`共 ${all} 项任务`).waitFor()
    expect(new URL(page.url()).search).toBe('')
    expect(complaints).toEqual([])
    await page.close()
  })

  it('names a filter that it cannot read, lists nothing until it is gone, and says which id is not held', async () => {
    const { page } = await session.open('/measures?level=PARIS&plaze=place%3A410702&role=LEAD')
    const notice = page.getByRole('alert')
    await notice.getByText('level=PARIS').waitFor()
    await notice.getByText('plaze=place:410702').waitFor()
    expect(await page.getByRole('table').count()).toBe(0)
    await page.getByRole('button', { name: '去掉它们' }).click()
    await page.waitForURL((url) => url.search === '?role=LEAD')
    expect(await counted(page)).toBeGreaterThan(0)
    await page.goto(`${session.address}/measures?place=place%3A999999`)
    await page.getByRole('button', { name: '去掉筛选：place:999999（图谱中没有）' }).waitFor()
    await page.getByRole('heading', { name: '没有符合的任务' }).waitFor()
    await page.close()
  })

  it('more values of a facet are looked for with its first values in sight', async () => {
    const { page } = await session.open('/measures')
    const industries = page.getByRole('group', { name: '产业', exact: true })
    await page.getByText('产业', { exact: true }).click()
    await industries.getByRole('button', { name: /^更多/ }).waitFor()
    const first = await industries.getByRole('checkbox').count()
    const waiting: (() => void)[] = []
    await page.route(/graphql/, (route) => new Promise<void>((then) => waiting.push(() => then(route.continue()))))
    await industries.getByRole('button', { name: /^更多/ }).click()
    await expect.poll(() => waiting.length).toBeGreaterThan(0)
    expect(await industries.getByRole('checkbox').count()).toBe(first)
    for (const go of waiting) go()
    await expect.poll(() => industries.getByRole('checkbox').count()).toBeGreaterThan(first)
    await page.close()
  })

  it('fetches further rows as the reader scrolls, by keyboard too', async () => {
    const { page } = await session.open('/measures?sort=DOCUMENT_ASC')
    const all = await counted(page)
    const table = page.getByRole('region', { name: '任务清单' })
    const lastRow = () => table.locator('tr').last().getAttribute('aria-rowindex')
    await table.focus()
    for (let pressed = 0; pressed < 60 && Number(await lastRow()) < all + 1; pressed += 1) {
      await page.keyboard.press('End')
      await page.waitForTimeout(150)
    }
    expect(Number(await lastRow())).toBe(all + 1)
    expect(await table.getByRole('table').getAttribute('aria-rowcount')).toBe(String(all + 1))
    await page.close()
  })

  it('sorts by its heads, and shows the columns that are chosen', async () => {
    const { page } = await session.open('/measures')
    await page.getByRole('button', { name: '期限', exact: true }).click()
    await page.waitForURL(/sort=NEXT_DUE_ASC/)
    await page.getByRole('columnheader', { name: '期限' }).and(page.locator('[aria-sort=ascending]')).waitFor()
    await page.getByRole('button', { name: '列', exact: true }).click()
    await page.getByRole('checkbox', { name: '指标' }).check()
    await page.keyboard.press('Escape')
    await page.getByRole('columnheader', { name: '指标' }).waitFor()
    await page.reload()
    await page.getByRole('columnheader', { name: '指标' }).waitFor()
    await page.close()
  })

  it('finds a value that is not among the first', async () => {
    const { page } = await session.open('/measures')
    const group = page.getByRole('group', { name: '条线', exact: true })
    await group.getByRole('button', { name: /^更多/ }).click()
    await group.getByRole('searchbox').waitFor()
    // The field has the focus, before all values.
    await page.keyboard.type('税务')
    await group.getByRole('checkbox', { name: /税务/ }).first().click()
    await page.waitForURL(/line=/)
    expect(await counted(page)).toBeGreaterThan(0)
    await page.close()
  })

  it('leaves whole as CSV, with the filters of the page', async () => {
    const { page } = await session.open('/measures?role=LEAD')
    const count = await counted(page)
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()])
    expect(parse(readFileSync(await download.path(), 'utf8'), { bom: true, columns: true })).toHaveLength(count)
    await page.close()
  })

  it('is used on a phone: filters open below a button, and the counts are the same', async () => {
    const { page } = await session.open('/measures', 'phone')
    const all = await counted(page)
    expect(await page.getByRole('checkbox').count()).toBe(0)
    await page.getByRole('button', { name: '筛选' }).click()
    const { box, count } = await value(page, '角色', '牵头')
    await box.click()
    await page.getByText(`共 ${count} 项任务`).waitFor()
    expect(count).toBeLessThan(all)
    await page.close()
  })

  it('has all results of a search, and all measures of a place', async () => {
    const { page } = await session.open('/statistics')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').waitFor()
    await page.keyboard.type('企业')
    await page.getByRole('option', { name: '文字中有“企业”的全部任务' }).click()
    await page.waitForURL((url) => url.pathname === '/measures' && url.searchParams.get('q') === '企业')
    expect(await counted(page)).toBeGreaterThan(24)
    await page.goto(`${session.address}/node/${encodeURIComponent('place:410702')}`)
    await page.getByRole('link', { name: '全部任务' }).click()
    await page.getByRole('button', { name: '去掉筛选：新乡市红旗区' }).waitFor()
    expect(await counted(page)).toBeGreaterThan(50)
    await page.close()
  })

  it('speaks English', async () => {
    const { page } = await session.open('/measures?role=LEAD')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByText(/^\d+ measures$/).waitFor()
    await page.getByRole('button', { name: 'Remove filter: Lead' }).waitFor()
    await page.close()
  })
})
