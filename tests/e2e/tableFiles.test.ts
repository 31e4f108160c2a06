import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { describeInBrowser } from './browser.ts'

const POLICY = encodeURIComponent('doc:津滨政发〔2020〕20号')
const NATIONAL = encodeURIComponent('doc:发改办地区〔2020〕237号')
const CITY = encodeURIComponent('doc:天津市:振作天津市工业经济运行推动工业高质量发展若干举措')
const BUREAU = encodeURIComponent('dept:410702:市场监督管理局')

describeInBrowser('what a page lists comes as a file', (session) => {
  it.each([
    [`/network?department=${BUREAU}&line=1`, 0, '天津市发展和改革委员会'],
    [`/coverage?document=${NATIONAL}`, 0, '天津市滨海新区'],
    [`/coverage?document=${NATIONAL}`, 1, '实施高新技术企业倍增计划'],
    ['/coverage', 0, '优化营商环境条例'],
    [`/diff?left=${CITY}&right=${POLICY}`, 0, '扎实推进能源安全保供'],
    [`/diff?left=${CITY}&right=${POLICY}&department=${BUREAU}&line=1`, 0, '强化能效标准引领'],
  ])('%s, file %i', async (path, at, words) => {
    const { page, complaints } = await session.open(path)
    const link = page.getByRole('main').getByRole('link', { name: 'CSV' }).nth(at)
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toMatch(/\.csv$/)
    const file = readFileSync(await download.path(), 'utf8')
    expect(file).toContain(words)
    expect(file.trim().split('\n').length).toBeGreaterThan(2)
    expect(complaints).toEqual([])
    await page.close()
  })
})
