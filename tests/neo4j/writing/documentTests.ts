import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import type { Session } from '../../e2e/browser.ts'

const NOTICE = path.resolve('tests/formats/files/task-table.docx')
const PICTURE = { name: '图.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]) }

/** A notice from before the reform of 2018, when 市场监督管理局 were 工商行政管理局. */
const BEFORE_REFORM = {
  name: '红政办〔2014〕7号.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(`红旗区人民政府办公室关于印发2014年重点工作方案的通知
红政办〔2014〕7号
各部门：
现将《2014年重点工作方案》印发给你们，请认真贯彻执行。
一、规范企业登记，公开办事流程。（责任单位：区工商局）
二、加强广告监管，按月通报。（责任单位：区工商局）
红旗区人民政府办公室
2014年5月10日`),
}

/** Documents are loaded, fetched and removed on the page; the program must hold the seeds alone. */
export function documentTests(session: Session): void {
  for (const size of ['desk', 'phone'] as const) {
    it(`are looked at, loaded, fetched and removed again on a ${size}`, async () => {
      const { page, complaints } = await session.open('/documents', size)
      const held = page.getByRole('region', { name: /^已收录的文件/ }).first()
      await page.getByRole('heading', { name: '已收录的文件（5）' }).waitFor()

      const chooser = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: '选择文件', exact: true }).click()
      await (await chooser).setFiles([NOTICE])
      const card = page.getByRole('list', { name: '所选文件' }).getByRole('listitem').first()
      const title = await card.getByRole('heading').innerText()
      expect(title).toMatch(/通知|方案/)
      await card.getByText(/^措施（\d+）$/).click()
      await card.getByText('牵头').first().waitFor()
      await held.getByRole('searchbox').fill(title)
      await held.getByText('没有符合条件的文件。').waitFor()

      await card.getByRole('button', { name: '收录', exact: true }).click()
      await card.getByText('已收录').waitFor()
      const row = held.getByRole('row').filter({ hasText: title })
      await row.waitFor()

      const download = page.waitForEvent('download')
      await row.getByRole('button', { name: /^下载原始文件/ }).click()
      const file = await download
      expect(file.suggestedFilename()).toBe('task-table.docx')
      expect((await readFile(await file.path())).equals(await readFile(NOTICE))).toBe(true)

      const remove = row.getByRole('button', { name: /^移除/ })
      await remove.press('Enter')
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await expect.poll(() => remove.evaluate((button) => button === document.activeElement)).toBe(true)
      await remove.press('Enter')
      await page.getByRole('dialog').getByRole('button', { name: '确认移除' }).press('Enter')
      await held.getByText(`已移除“${title}”`).waitFor()
      await held.getByText('没有符合条件的文件。').waitFor()
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(`已移除“${title}”`)

      const again = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: '选择文件', exact: true }).press('Enter')
      await (await again).setFiles([NOTICE])
      await card.getByText('曾被移除；收录后恢复').waitFor()
      expect(complaints).toEqual([])
      await page.close()
    })
  }

  it('that cannot be read are told with the reason, and do not keep the others', async () => {
    const { page } = await session.open('/documents')
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: '选择文件', exact: true }).click()
    await (await chooser).setFiles([
      PICTURE,
      { name: '说明.txt', mimeType: 'text/plain', buffer: await readFile('tests/formats/files/task-table.csv') },
    ])
    await page.getByText(/图\.png: 没有读：不支持这种格式/).waitFor()
    await page.getByText('已处理 2 / 2 个文件').waitFor()
    await page.close()
  })

  it('from before a reform have their tasks offered on the desk of the department of today', async () => {
    const { page, complaints } = await session.open('/documents')
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: '选择文件', exact: true }).click()
    await (await chooser).setFiles([BEFORE_REFORM])
    const card = page.getByRole('list', { name: '所选文件' }).getByRole('listitem').first()
    await card.getByRole('button', { name: '收录', exact: true }).click()
    await card.getByText('已收录').waitFor()
    await page.goto(`${session.address}/desk?${new URLSearchParams({ department: 'dept:410702:市场监督管理局' })}`)
    const status = page.getByRole('status').filter({ hasText: '项' })
    const shown = async () => Number(/\d+/.exec(await status.innerText())?.[0])
    const offer = page.getByRole('checkbox', { name: '并列改革前的 红旗区工商行政管理局（2 条措施点名）' })
    await offer.waitFor()
    const before = await shown()
    await offer.check()
    await page.waitForURL(/also=/)
    await expect.poll(shown).toBe(before + 2)
    const marked = page.getByRole('table').getByRole('link', { name: '红旗区工商行政管理局' })
    expect(await marked.count()).toBe(2)
    await marked.first().click()
    await page.getByRole('heading', { name: /^机构改革后/ }).waitFor()
    await page.getByRole('main').getByRole('link', { name: '红旗区市场监督管理局' }).first().waitFor()
    expect(complaints).toEqual([])
    await page.close()
  })
}
