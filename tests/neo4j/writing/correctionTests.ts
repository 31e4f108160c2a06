import type { Locator } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Session } from '../../e2e/browser.ts'

const DOCUMENT = 'doc:红旗区:红旗区大力提振市场信心促进经济稳定向好政策措施'
const BUREAU = 'dept:410702:商务局'

/** A third more than it takes; before the panel took the focus it was 316. */
const MOST_KEYS = 42

const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement)

/** A correction is made and withdrawn by mouse, by keyboard and by finger. */
export function correctionTests(session: Session): void {
  it('of a role is on the page as soon as it is saved, and its withdrawal too', async () => {
    const { page, complaints } = await session.open(`/read/${encodeURIComponent(DOCUMENT)}?${new URLSearchParams({ node: BUREAU })}`)
    const panel = page.getByRole('complementary')
    const corrected = panel.getByText('牵头 · 红旗区商务局 · 人工更正')
    await panel.getByText('责任 · 红旗区商务局').waitFor()
    await page.getByRole('button', { name: '更正读取结果' }).click()
    await page.getByLabel('分工').selectOption({ label: '牵头' })
    await page.getByRole('button', { name: '保存更正' }).click()
    await corrected.waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), panel.getByRole('link', { name: '导出为评测标注' }).click()])
    expect(download.suggestedFilename()).toMatch(/\.zip$/)
    await page.getByRole('button', { name: '撤回' }).click()
    await corrected.waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
    await page.close()
  })

  it('of a role is found, made, kept and exported with the keyboard alone, in few keys', async () => {
    const { page, complaints } = await session.open('/')
    let pressed = 0
    const press = async (key: string) => {
      pressed += 1
      await page.keyboard.press(key)
    }
    const tabTo = async (target: Locator) => {
      await target.waitFor()
      while (!(await hasFocus(target))) {
        expect(pressed).toBeLessThan(MOST_KEYS)
        await press('Tab')
      }
    }
    await press('Control+k')
    await page.getByRole('combobox').waitFor()
    // An input method commits the words at once.
    await page.keyboard.insertText('购物季')
    pressed += '购物季'.length
    await page.getByRole('option', { selected: true }).filter({ hasText: '2.' }).waitFor()
    await press('Enter')
    await page.waitForURL(/\/trace/)
    await tabTo(page.getByRole('link', { name: '阅读原文' }))
    await press('Enter')
    await page.waitForURL(/\/read\//)
    const hit = page.locator('.reader-line[data-hit]')
    await expect.poll(() => hit.evaluate((line) => line.contains(document.activeElement))).toBe(true)
    await tabTo(hit.getByRole('link', { name: '商务局' }))
    await press('Enter')
    const panel = page.getByRole('complementary')
    await expect.poll(() => hasFocus(panel)).toBe(true)
    await tabTo(panel.getByRole('button', { name: '更正读取结果' }))
    await press('Enter')
    await tabTo(page.getByLabel('分工'))
    await press('ArrowUp')
    expect(await page.getByLabel('分工').inputValue()).toBe('lead')
    await tabTo(page.getByRole('button', { name: '保存更正' }))
    await press('Enter')
    await panel.getByText('牵头 · 红旗区商务局 · 人工更正').waitFor()
    await expect.poll(() => panel.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    await tabTo(panel.getByRole('link', { name: '导出为评测标注' }))
    const [download] = await Promise.all([page.waitForEvent('download'), press('Enter')])
    expect(download.suggestedFilename()).toMatch(/\.zip$/)
    expect(pressed).toBeLessThan(MOST_KEYS)
    await press('Escape')
    await panel.waitFor({ state: 'detached' })
    await expect.poll(() => hasFocus(hit.getByRole('link', { name: '商务局' }))).toBe(true)
    await page.getByRole('button', { name: '撤回' }).click()
    await page.getByRole('button', { name: '撤回' }).waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
    await page.close()
  })

  it('of a role is made, kept, exported and withdrawn with a finger on a phone', async () => {
    const { page, complaints } = await session.open(`/read/${encodeURIComponent(DOCUMENT)}`, 'phone')
    await page.locator('.reader-mark').filter({ hasText: '商务局' }).first().tap()
    const panel = page.getByRole('complementary')
    await panel.getByRole('button', { name: '更正读取结果' }).tap()
    await page.getByLabel('分工').selectOption({ label: '牵头' })
    await page.getByRole('button', { name: '保存更正' }).tap()
    await panel.getByText('牵头 · 红旗区商务局 · 人工更正').waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), panel.getByRole('link', { name: '导出为评测标注' }).tap()])
    expect(download.suggestedFilename()).toMatch(/\.zip$/)
    await panel.getByRole('button', { name: '关闭' }).tap()
    await page.getByRole('button', { name: '目录' }).tap()
    await page.getByRole('button', { name: '撤回' }).tap()
    await page.getByRole('button', { name: '撤回' }).waitFor({ state: 'detached' })
    // The first test corrected and withdrew the same statement, which the server says; the page writes over it without asking.
    expect(complaints).toEqual([expect.stringContaining('409')])
    await page.close()
  })
}
