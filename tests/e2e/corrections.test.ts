import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { localFrom } from '../../server/config.ts'
import { describeInBrowser } from './browser.ts'

const DOCUMENT = 'doc:红旗区:红旗区大力提振市场信心促进经济稳定向好政策措施'
const BUREAU = 'dept:410702:商务局'

/** Corrections are kept in the data folder, so this program has its own. */
let folder = ''

describeInBrowser(
  'a correction',
  (session) => {
    afterAll(() => rm(folder, { recursive: true, force: true }))

    it('of a role is on the page as soon as it is saved, and its withdrawal too', async () => {
      const { page, complaints } = await session.open(`/read/${encodeURIComponent(DOCUMENT)}?${new URLSearchParams({ node: BUREAU })}`)
      const panel = page.getByRole('complementary')
      const corrected = panel.getByText('牵头 · 红旗区商务局 · 人工更正')
      await panel.getByText('责任 · 红旗区商务局').waitFor()
      await page.getByRole('button', { name: '更正读取结果' }).click()
      await page.getByLabel('分工').selectOption({ label: '牵头' })
      await page.getByRole('button', { name: '保存更正' }).click()
      await corrected.waitFor()
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '导出为评测标注' }).click()])
      expect(download.suggestedFilename()).toMatch(/\.zip$/)
      await page.getByRole('button', { name: '撤回' }).click()
      await corrected.waitFor({ state: 'detached' })
      expect(complaints).toEqual([])
      await page.close()
    })
  },
  async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'corrections-page-'))
    return { DATA_DIR: folder, NEO4J_JARS: localFrom().jars }
  },
)
