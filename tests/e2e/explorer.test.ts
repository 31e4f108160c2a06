import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser } from './browser.ts'

describeInBrowser('the explorer', (session) => {
  it('shows the same nodes in every arrangement, and a link opens the arrangement it was copied in', async () => {
    const { page, complaints } = await session.open('/')
    await fitted(page)
    const drawn = await shown(page)
    for (const [name, code] of [
      [/^按关联疏密/, 'force'],
      [/^围着一个节点/, 'rings'],
      [/^按日期/, 'timeline'],
    ] as const) {
      await page.getByRole('button', { name }).click()
      await page.waitForURL(new RegExp(`as=${code}`))
      await expect.poll(() => shown(page)).toBe(drawn)
    }
    await page.getByRole('button', { name: '泳道改按地区' }).click()
    await page.waitForURL(/lanes=place/)
    const linked = await session.open(new URL(page.url()).pathname + new URL(page.url()).search)
    await fitted(linked.page)
    expect(await linked.page.getByRole('button', { name: /^按日期/ }).getAttribute('aria-pressed')).toBe('true')
    await linked.page.getByRole('button', { name: '泳道改按层级' }).waitFor()
    expect(await shown(linked.page)).toBe(drawn)
    expect([...complaints, ...linked.complaints]).toEqual([])
    await linked.page.close()
    await page.close()
  })

  it('selects several nodes by a box, names the ways between them, hides them, and takes that back', async () => {
    const { page, complaints } = await session.open('/?as=force&with=documents')
    await fitted(page)
    const before = await shown(page)
    const steps = await page.evaluate(() => history.length)
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
    await page.keyboard.down('Shift')
    await page.mouse.move(20, 130)
    await page.mouse.down()
    await page.mouse.move(width / 2, height / 2, { steps: 6 })
    await page.mouse.move(width - 90, height - 120, { steps: 6 })
    await page.mouse.up()
    await page.keyboard.up('Shift')
    const panel = page.getByRole('complementary')
    await panel.getByText(/^已选 \d+ 个节点$/).waitFor()
    // What is selected is in the address, and no step of the browser's history.
    expect(page.url()).toContain('sel=')
    expect(await page.evaluate(() => history.length)).toBe(steps)
    await panel.getByRole('button', { name: '从图中隐去' }).click()
    await page.getByRole('button', { name: /^隐去了 \d+ 个$/ }).waitFor()
    expect(await shown(page)).not.toBe(before)
    await page.getByRole('button', { name: /^撤销/ }).click()
    await expect.poll(() => shown(page)).toBe(before)
    expect(complaints).toEqual([])
    await page.close()
  })

  it('holds in its link where the camera stands', async () => {
    const { page } = await session.open('/')
    await fitted(page)
    await page.mouse.move(500, 400)
    await page.mouse.wheel(0, -240)
    await page.waitForURL(/at=-?\d+_-?\d+_\d+/)
    const link = new URL(page.url())
    const linked = await session.open(link.pathname + link.search)
    await fitted(linked.page)
    // A camera that showed all would take the place out of the address.
    await linked.page.waitForTimeout(500)
    expect(linked.page.url()).toBe(page.url())
    await linked.page.close()
    await page.close()
  })

  it('names what a link asks for and the data does not hold, and draws the rest', async () => {
    const { page, complaints } = await session.open(
      '/?as=lineage&zz=spiral&x=abc1234_.!doc%3A%E6%92%A4%E9%94%80&n=abc1234_%E6%97%A7%E6%96%B9%E6%A1%88&s=zzzzzzz',
    )
    await fitted(page)
    await page.getByText('3 项（节点、连线或叠页）画不出').waitFor()
    const said = await page.locator('.status-line').innerText()
    for (const words of ['旧方案', 'doc:撤销', 'zz=spiral']) expect(said).toContain(words)
    expect(await shown(page)).toMatch(/^26 个节点/)
    expect(complaints).toEqual([])
    await page.close()
  })

  it('has a menu on the ground that closes with Escape', async () => {
    const { page } = await session.open('/')
    await fitted(page)
    const { height } = page.viewportSize() ?? { height: 0 }
    await page.mouse.click(700, height - 120, { button: 'right' })
    await page.getByRole('menuitem', { name: '看全图' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await page.close()
  })

  it('on a telephone names each tool, and offers the arrangements in a menu', async () => {
    const { page, complaints } = await session.open('/', 'phone')
    await fitted(page)
    for (const word of ['撤销', '排法', '全图', '表格', '导出', '说明'])
      await page.locator('.tool-word', { hasText: word }).first().waitFor()
    await page.getByRole('button', { name: '图的排法' }).tap()
    await page.getByRole('menuitemradio', { name: /^按日期/ }).tap()
    await page.waitForURL(/as=timeline/)
    expect(complaints).toEqual([])
    await page.close()
  })
})

const fitted = (page: Page) => page.locator('[data-fitted]').waitFor()

/** Nodes and lines that are drawn, as the status line says. */
async function shown(page: Page): Promise<string> {
  return /\d+ 个节点 · \d+ 条连线/.exec(await page.locator('.status-line').innerText())?.[0] ?? 'not said yet'
}
