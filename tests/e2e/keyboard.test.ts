import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser } from './browser.ts'

describeInBrowser('with the keyboard alone', (session) => {
  it('measure 12 of 滨海新区 is found, traced to its national task, and the words are read', async () => {
    const { page } = await session.open('/about')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('在培育瞪羚企业方面')
    await page.getByRole('option').filter({ hasText: '12.' }).first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/trace/)
    await page.getByRole('main').getByText('发改办地区〔2020〕237号').first().waitFor()
    await press(page, /打开原文中的这一处/)
    await page.waitForURL(/\/read\/.*start=\d+&end=\d+/)
    await page.locator('mark.reader-hit').first().waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[data-hit]') !== null)).toBe(true)
    await page.close()
  })

  it('a task that is opened and closed keeps the focus', async () => {
    const { page } = await session.open(`/desk?${new URLSearchParams({ department: 'dept:410702:商务局' })}`)
    const row = () => page.evaluate(() => document.activeElement?.closest('tr')?.dataset.index)
    await tabTo(page, /^展开这一项: 3\./)
    const index = await row()
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('收起')
    expect(await row()).toBe(index)
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toMatch(/^展开这一项: 3\./)
    await page.close()
  })

  it('letters typed before the code of the search has arrived are kept, and the search goes on from them', async () => {
    const { page } = await session.open('/')
    const waiting: (() => void)[] = []
    await page.route(/SearchPalette/, (route) => new Promise<void>((then) => waiting.push(() => then(route.continue()))))
    await page.reload()
    await tabTo(page, /^跳到正文$/)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('hqq')
    expect(await page.getByRole('combobox').count()).toBe(0)
    for (const go of waiting) go()
    await page.getByRole('combobox').waitFor()
    await page.keyboard.type('sjj')
    await page.getByRole('option').filter({ hasText: '市场监督管理局' }).first().waitFor()
    expect(await page.getByRole('combobox').inputValue()).toBe('hqqsjj')
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page)).toBe('跳到正文')
    await page.close()
  })

  it('the drawing is walked, its panels close with Escape, and the focus comes back', async () => {
    const { page } = await session.open('/')
    await page.locator('[data-fitted]').waitFor()
    await tabTo(page, /^政策关系图/)
    await page.keyboard.press('ArrowDown')
    await page.getByRole('complementary').waitFor()
    await page.keyboard.press('m')
    await page.getByRole('menuitem').first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await expect.poll(() => focused(page)).toMatch(/^政策关系图/)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toMatch(/^展开 \d+ 条措施$/)
    await page.keyboard.press('Escape')
    await page.getByRole('complementary').waitFor({ state: 'detached' })
    await expect.poll(() => focused(page)).toMatch(/^政策关系图/)
    for (const opener of [/^另有 \d+ 个未画出$/, /^导出$/, /^表格与查找/]) {
      await tabTo(page, opener)
      await page.keyboard.press('Enter')
      await page.locator('.status-pop, .menu-list, .node-list').waitFor()
      await page.keyboard.press('Escape')
      await page.locator('.status-pop, .menu-list, .node-list').waitFor({ state: 'detached' })
      await expect.poll(() => focused(page)).toMatch(opener)
    }
    await page.close()
  })

  it('the arrow keys announce the relation that they follow, and its words', async () => {
    const { page } = await session.open('/')
    await page.locator('[data-fitted]').waitFor()
    await tabTo(page, /^政策关系图/)
    const heard: string[] = []
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
      await page.keyboard.press(key)
      heard.push(...(await announced(page)))
    }
    expect(heard.some((words) => /^(?:贯彻落实|依据|引用).*：.+ 原文：.+/.test(words))).toBe(true)
    await page.close()
  })

  it('the table does what the drawing does', async () => {
    const { page, complaints } = await session.open('/')
    await page.locator('[data-fitted]').waitFor()
    await page.keyboard.press('t')
    const table = page.getByRole('region', { name: '图中的表格' })
    await table.waitFor()
    await page.keyboard.type('天津经')
    await table.getByRole('button', { name: '天津经开区优化营商环境总体建设方案' }).waitFor()
    await page.keyboard.press('ArrowDown')
    const policy = '天津经济技术开发区管理委员会关于印发《天津经开区优化营商环境总体建设方案》的通知'
    await expect.poll(() => focused(page)).toBe(policy)
    // Expanded and collapsed.
    await page.keyboard.press('e')
    await page.getByText(/^74 个节点/).waitFor()
    expect(await focused(page)).toBe(policy)
    await page.keyboard.press('e')
    await expect.poll(() => page.url()).not.toContain('x=')
    // Pinned from the menu, which gives the focus back.
    await chosenInMenu(page, '固定位置')
    await page.waitForURL(/m=/)
    await expect.poll(() => focused(page)).toBe(policy)
    // Two selected together, with the ways between them; the menu has selected the first.
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press(' ')
    await page.getByRole('complementary').getByText('已选 2 个节点').waitFor()
    await page
      .getByRole('complementary')
      .getByText(/图中的最短路径/)
      .waitFor()
    // Hidden; the focus stays in the table.
    await page.keyboard.press('Delete')
    await page.getByRole('button', { name: '隐去了 1 个' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('tbody') !== null)).toBe(true)
    // Opened.
    await page.keyboard.press('Home')
    await expect.poll(() => focused(page)).toBe(policy)
    await chosenInMenu(page, '阅读原文')
    await page.waitForURL(/\/read\//)
    expect(complaints).toEqual([])
    await page.close()
  })

  it('keys in quick succession each count, in the menus and in the table', async () => {
    const { page } = await session.open('/')
    await page.locator('[data-fitted]').waitFor()
    await tabTo(page, /^导出$/)
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem').first().waitFor()
    await Promise.all(['Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'].map((key) => page.keyboard.press(key)))
    expect(await focused(page)).toBe('PNG 图片 4×')
    await page.keyboard.press('Escape')
    await page.goto(`${session.address}/?as=force`)
    await page.locator('[data-fitted]').waitFor()
    await page.keyboard.press('t')
    const table = page.getByRole('region', { name: '图中的表格' })
    await table.getByRole('row').nth(1).waitFor()
    const last = Number(await table.getByRole('table').getAttribute('aria-rowcount'))
    const rows = page.getByRole('row')
    // More rows than are rendered at once.
    expect(last).toBeGreaterThan(2 * (await rows.count()))
    await page.keyboard.press('ArrowDown')
    await Promise.all(['End', 'ArrowUp', 'ArrowUp'].map((key) => page.keyboard.press(key)))
    const row = () => page.evaluate(() => Number(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')))
    await expect.poll(row).toBe(last - 2)
    await page.close()
  })

  it('a control that disappears when it is used leaves the focus on the page', async () => {
    const { page } = await session.open('/')
    await page.locator('[data-fitted]').waitFor()
    await tabTo(page, /^加画 产业/)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^产业/, pressed: true }).waitFor()
    await expect.poll(() => focused(page)).toMatch(/^产业/)
    await tabTo(page, /^政策关系图/)
    await page.keyboard.press('ArrowDown')
    await page.getByRole('complementary').waitFor()
    await page.keyboard.press('Delete')
    await tabTo(page, /^隐去了 1 个$/)
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('恢复')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^隐去了/ }).waitFor({ state: 'detached' })
    await expect.poll(() => focused(page)).toMatch(/^政策关系图/)
    await page.close()
  })

  it('a department chosen on the desk leaves the focus on the page, and words that match nothing leave the heads of the columns above', async () => {
    const { page } = await session.open('/desk')
    await page.getByRole('combobox', { name: '选择部门' }).focus()
    await page.keyboard.type('红旗区商务局')
    await page.getByRole('option').filter({ hasText: '红旗区商务局' }).first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/department=/)
    await page.getByRole('table').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
    await page.getByRole('combobox', { name: '选择部门' }).waitFor()
    await expect
      .poll(async () => {
        await page.keyboard.press('Tab')
        return page.evaluate(() => document.activeElement?.closest('main') !== null)
      })
      .toBe(true)
    const words = page.getByRole('searchbox', { name: '在“任务（措施）”中查找' })
    await words.fill('没有这样的任务')
    const notice = page.getByRole('heading', { name: '没有符合条件的任务' })
    await notice.waitFor()
    const [head, said] = await Promise.all([words.boundingBox(), notice.boundingBox()])
    expect(head?.y).toBeLessThan(said?.y ?? 0)
    await page.close()
  })

  it('no page holds the focus: Tab comes through everything that can be used, always in sight', async () => {
    for (const path of ['/', '/desk', '/trace', '/coverage', '/compare', '/statistics', '/about']) {
      const { page } = await session.open(path)
      await page.locator('main .spinner').waitFor({ state: 'detached' })
      const seen: string[] = []
      for (let step = 0; step < 300; step += 1) {
        await page.keyboard.press('Tab')
        const name = await focused(page)
        if (name === 'the end') break
        expect(await focusIsSeen(page), `${path}: ${name}`).toBe(true)
        seen.push(name)
      }
      expect(seen.length, path).toBeLessThan(300)
      expect(seen, path).toContain('跳到正文')
      await page.close()
    }
  })
})

/** Presses Tab until the element with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 400; step += 1) {
    if (name.test(await focused(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab did not come to ${name}`)
}

/** Opens the menu of the row that has the focus, and chooses an item in it, all by keyboard. */
async function chosenInMenu(page: Page, name: string): Promise<void> {
  await page.keyboard.press('m')
  await page.getByRole('menuitem').first().waitFor()
  for (let step = 0; step < 20; step += 1) {
    const item = await focused(page)
    if (item === name) break
    await page.keyboard.press('ArrowDown')
    // The menu moves the focus a moment after the key.
    await expect.poll(() => focused(page)).not.toBe(item)
  }
  expect(await focused(page)).toBe(name)
  await page.keyboard.press('Enter')
}

/** What the live regions of the accessibility tree say. */
async function announced(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const live = nodes.filter(({ properties }) => properties?.some(({ name, value }) => name === 'live' && value.value === 'polite'))
  const below = new Set(live.flatMap(({ childIds }) => childIds ?? []))
  return nodes.filter(({ nodeId }) => below.has(nodeId)).map(({ name }) => String(name?.value ?? ''))
}

async function press(page: Page, name: RegExp): Promise<void> {
  await page.locator('main .spinner').waitFor({ state: 'detached' })
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

/** The name of the focused element. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null
    if (!element || element === document.body) return 'the end'
    if (element.tagName === 'MAIN') return 'the page'
    return (element.getAttribute('aria-label') ?? element.innerText).replace(/\s+/g, ' ').trim()
  })
}

/** True where the focus lies within the window and is drawn with an outline, or is a field with its caret. */
function focusIsSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect()
    const inside = width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
    return inside && (element.matches('input') || getComputedStyle(element).outlineStyle !== 'none')
  })
}
