import { expect, it } from 'vitest'
import { describeInBrowser } from './browser.ts'

describeInBrowser('any held document is found by typing', (session) => {
  it.each(['/trace', '/compare', '/diff?department=dept%3A410702%3A%E8%B4%A2%E6%94%BF%E5%B1%80'])('at the start of %s', async (path) => {
    const { page, complaints } = await session.open(path)
    await page.getByText('列出 5 份，共 5 份').waitFor()
    const find = page.getByRole('searchbox', { name: '按标题、文号或发文机关查找已收录的文件' })
    await find.fill('津滨政发[2020]20号')
    await page.getByText('列出 1 份，共 1 份').waitFor()
    await find.fill('红旗区')
    await page
      .getByRole('main')
      .getByRole('link', { name: /红旗区大力提振市场信心/ })
      .waitFor()
    await find.fill('没有这样的文件')
    await page.getByText('列出 0 份，共 0 份').waitFor()
    expect(complaints).toEqual([])
    await page.close()
  })
})
