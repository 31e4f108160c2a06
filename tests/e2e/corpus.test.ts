import { expect, it } from 'vitest'
import { describeInBrowser } from './browser.ts'

const NATIONAL = encodeURIComponent('doc:发改办地区〔2020〕237号')

describeInBrowser('the corpus at a glance', (session) => {
  it('a count opens the list of exactly those documents', async () => {
    const { page, complaints } = await session.open('/corpus?rows=PROVINCE&columns=LEVEL')
    const cell = page.getByRole('link', { name: /^天津市，.*：\d+ 份$/ }).first()
    const count = Number(/：(\d+) 份/.exec((await cell.getAttribute('aria-label')) ?? '')?.[1])
    expect(count).toBeGreaterThan(0)
    await cell.click()
    await page.waitForURL(/\/documents\?place=place%3A120000&level=/)
    await page.getByRole('heading', { name: new RegExp(`\\D${count}\\D`) }).waitFor()
    expect(complaints).toEqual([])
    await page.close()
  })

  it('is walked by arrow keys with one stop of the tab key, and each cell is said in words', async () => {
    const { page } = await session.open('/corpus?view=coverage')
    const grid = page.getByRole('region', { name: '落实矩阵' }).getByRole('table')
    await grid.waitFor()
    expect(await grid.locator('tbody [tabindex="0"].grid-stop').count()).toBe(1)
    await grid.locator('tbody [tabindex="0"].grid-stop').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    const row = await grid.locator('tbody tr').nth(1).locator('th a').first().textContent()
    expect(label.startsWith(row ?? '?')).toBe(true)
    expect(await page.locator('.grid-said').textContent()).toBe(label)
    await page.getByRole('button', { name: '列表' }).click()
    await page.waitForURL(/list=1/)
    await page.getByRole('table').getByRole('columnheader', { name: '落实', exact: true }).waitFor()
    await page.getByRole('table').getByRole('columnheader', { name: '文字相同（不算落实）' }).waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('main').getByRole('link', { name: 'CSV' }).click()])
    expect(download.suggestedFilename()).toBe('落实矩阵（含下级地区的文件）.csv')
    await page.close()
  })

  it('shows who took a document up: on tiles, in a curve, in a table; a province opens its cities', async () => {
    const { page, complaints } = await session.open(`/corpus?view=adoption&document=${NATIONAL}`)
    await page.getByRole('heading', { name: '采纳曲线' }).waitFor()
    const tiles = page.locator('.tile')
    expect(await tiles.count()).toBe(34)
    await page.getByRole('button', { name: /天津市：落实/ }).click()
    await page.waitForURL(/province=120000/)
    await page.getByRole('heading', { name: '天津市各地' }).waitFor()
    await page.getByRole('link', { name: /滨海新区：落实/ }).waitFor()
    await page.getByRole('button', { name: '返回全国' }).click()
    await page.getByRole('button', { name: '表格' }).click()
    await page
      .getByRole('row', { name: /天津市/ })
      .first()
      .waitFor()
    await page.getByRole('region', { name: '谁先采纳' }).getByRole('row').nth(1).waitFor()
    expect(complaints).toEqual([])
    await page.close()
  })
})
