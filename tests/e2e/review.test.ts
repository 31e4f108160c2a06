import { expect, it } from 'vitest'
import { describeInBrowser } from './browser.ts'

const DRAFT = `新乡市落实优化营商环境工作方案
根据《优化营商环境条例》（国务院令第721号），制定本方案。
一、主要任务
（一）精简审批材料，推行全程网办。（市财政局负责）
（二）落实减税降费政策。（市工商局负责）
新乡市人民政府
2023年3月1日
`

describeInBrowser('the review of a draft', (session) => {
  it('shows the findings beside the draft, leads to their words, and gives them as files', async () => {
    const { page, complaints } = await session.open('/review')
    await page
      .getByLabel(/草稿|Draft/)
      .first()
      .fill(DRAFT)
    await page.getByRole('button', { name: /^(审校|Review)$/ }).click()
    const findings = page.locator('.review-fault')
    await findings.first().waitFor()
    expect(await findings.locator('blockquote').allTextContents()).toEqual(['《优化营商环境条例》（国务院令第721号）', '市工商局'])
    expect(await page.locator('.review-draft mark').allTextContents()).toEqual(['《优化营商环境条例》（国务院令第721号）', '市工商局'])
    await findings
      .nth(1)
      .getByRole('button', { name: /在文中查看|Show/ })
      .click()
    expect(await page.locator('.review-shown').textContent()).toBe('市工商局')
    const [sarif] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /SARIF/ }).click()])
    expect(sarif.suggestedFilename()).toBe('draft.sarif')
    expect(page.url()).not.toContain('%')
    await page.getByRole('button', { name: /返回修改|Back/ }).click()
    expect(await page.locator('textarea').inputValue()).toBe(DRAFT)
    expect(complaints).toEqual([])
  })

  it('reads a text file in an older encoding', async () => {
    const { page } = await session.open('/review')
    const [one, other] = [0xd5fe, 0xb2df]
    const bytes = Buffer.from([one >> 8, one & 255, other >> 8, other & 255])
    await page.locator('input[type=file]').setInputFiles({ name: '草稿.txt', mimeType: 'text/plain', buffer: bytes })
    await expect.poll(() => page.locator('textarea').inputValue()).toBe('政策')
  })
})
