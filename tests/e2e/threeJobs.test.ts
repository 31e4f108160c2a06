import { readFileSync } from 'node:fs'
import { readXlsx } from 'hucre/xlsx'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser } from './browser.ts'

describeInBrowser('the three jobs', (session) => {
  it('who has never seen it comes to measure 12 of 滨海新区 over the menu, by its number or over the document', async () => {
    const { page, complaints } = await session.open('/')
    const main = page.getByRole('main')
    const answered = () => main.getByText('12.实施高新技术企业倍增计划').filter({ visible: true }).first().waitFor()
    await page.getByRole('button', { name: '追溯', exact: true }).click()
    await page.getByRole('link', { name: '脉络追溯' }).click()
    await page.getByRole('combobox').click()
    await page.keyboard.type('滨海新区 12')
    await page.getByRole('option').filter({ hasText: '12.' }).first().waitFor()
    await page.keyboard.press('Enter')
    await answered()
    await main.locator('.trace-title').getByRole('link').first().click()
    await page.waitForURL(/\/node\//)
    await page.goto(`${session.address}/trace?${new URLSearchParams({ id: 'doc:津滨政发〔2020〕20号' })}`)
    await page.locator('#measures').getByRole('link', { name: /^12\./ }).click()
    await answered()
    expect(complaints).toEqual([])
    await page.close()
  })

  it('the marked words of a hit stand in its line', async () => {
    const { page } = await session.open('/desk')
    await page.getByRole('combobox').click()
    await page.keyboard.type('区市场监管局')
    const hit = page.getByRole('option').filter({ hasText: '红旗区市场监督管理局' })
    await hit.waitFor()
    const [title, mark] = await Promise.all([hit.locator('.hit-title').boundingBox(), hit.locator('.hit-title mark').boundingBox()])
    expect(title?.height).toBeLessThan(2 * (mark?.height ?? 0))
    await hit.click()
    await page.getByText('认真贯彻落实上级重要民生商品价格调控机制').first().waitFor()
    await page.close()
  })

  it('on paper the desk has every task, with all its words', async () => {
    const { page } = await session.open(`/desk?${new URLSearchParams({ department: 'dept:410702:财政局', line: '1' })}`)
    const all = Number(/\d+/.exec(await page.getByRole('status').filter({ hasText: '项' }).innerText())?.[0])
    expect(await page.locator('.tasks-task').count()).toBeLessThan(all)
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    const printed = page.locator('.printed tr:has(.cell-measure)')
    expect(await printed.count()).toBe(all)
    expect(await printed.locator('button').count()).toBe(0)
    // A sheet is narrower than the screen on which empty cells are hidden.
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 794, height: 1123 })
    const heads = await page.locator('.printed thead th').count()
    expect(await printed.first().locator('td:visible').count()).toBe(heads)
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await page.locator('.printed').waitFor({ state: 'detached' })
    await page.close()
  })

  it('a researcher walks from measure 12 of 滨海新区 to the national task and document behind it', async () => {
    const { page, complaints } = await session.open(`/trace?${new URLSearchParams({ id: await measureTwelve(session.address) })}`)
    const main = page.getByRole('main')
    await main.getByText('发改办地区〔2020〕237号').first().waitFor()
    await main.getByText('12.实施高新技术企业倍增计划').filter({ visible: true }).first().waitFor()
    await main.locator('a[href*="start="]').first().click()
    await page.waitForURL(/\/read\/.*start=\d+&end=\d+/)
    await page.locator('mark.reader-hit').first().waitFor()
    expect(complaints).toEqual([])
    await page.close()
  })

  it('an official finds the tasks of 红旗区市场监管局 and takes them away as a spreadsheet', async () => {
    const { page, complaints } = await session.open('/')
    await choose(page, '红旗区市场监管局', '红旗区市场监督管理局')
    await page.goto(`${session.address}/desk?${new URLSearchParams({ department: 'dept:410702:市场监督管理局' })}`)
    await page.getByText('认真贯彻落实上级重要民生商品价格调控机制').first().waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('Excel').first().click()])
    const { sheets } = await readXlsx(readFileSync(await download.path()))
    const words = JSON.stringify(sheets[0]?.rows)
    expect(words).toContain('69.')
    expect(words).toContain('红旗区市场监督管理局')
    expect(complaints).toEqual([])
    await page.close()
  })

  it('a programmer finds the question on 新能源汽车 in the cookbook, runs it, and passes it on as a link', async () => {
    const { page, complaints } = await session.open('/graphiql')
    await page.getByRole('button', { name: /新能源汽车：哪些部门/ }).click()
    const answer = page.locator('.result-window')
    await answer.getByText('新能源车整车制造').first().waitFor()
    await answer.getByText('"totalCount":').first().waitFor()
    await page.goto(`${session.address}/graphiql?recipe=industry`)
    await page.locator('.graphiql-query-editor').getByText('query Industry').first().waitFor()
    expect(complaints).toEqual([])
    await page.close()
  })

  it('a link reproduces a page, and back and forward work', async () => {
    const { page } = await session.open('/')
    await page.goto(`${session.address}/desk`)
    await page.getByRole('button', { name: '追溯', exact: true }).click()
    await page.getByRole('link', { name: '脉络追溯' }).click()
    await page.waitForURL(/\/trace/)
    await page.goBack()
    await page.waitForURL(/\/desk/)
    await page.goForward()
    await page.waitForURL(/\/trace/)
    await page.close()
  })
})

async function measureTwelve(address: string): Promise<string> {
  const query = `{ measures(where: { document: ["doc:津滨政发〔2020〕20号"], label: { eq: "12." } }) { nodes { id } } }`
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data } = (await answer.json()) as { data: { measures: { nodes: { id: string }[] } } }
  return data.measures.nodes[0]?.id ?? ''
}

/** Types into the search palette and waits for the hit. */
async function choose(page: Page, typed: string, hit: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').waitFor()
  await page.keyboard.type(typed)
  await page.getByRole('option', { name: hit }).first().waitFor()
  await page.keyboard.press('Escape')
}
