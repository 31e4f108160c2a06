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
    expect(await focused(page)).toMatch(/^政策关系图/)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toMatch(/^展开 \d+ 条措施$/)
    await page.keyboard.press('Escape')
    await page.getByRole('complementary').waitFor({ state: 'detached' })
    expect(await focused(page)).toMatch(/^政策关系图/)
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

/** Goes on by Tab to what has this name, wherever the focus is now. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 400; step += 1) {
    if (name.test(await focused(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab did not come to ${name}`)
}

async function press(page: Page, name: RegExp): Promise<void> {
  await page.locator('main .spinner').waitFor({ state: 'detached' })
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

/** The name of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null
    if (!element || element === document.body) return 'the end'
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
