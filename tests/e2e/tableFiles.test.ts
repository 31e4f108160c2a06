import { readFileSync } from 'node:fs'
import { readXlsx } from 'hucre/xlsx'
import { expect, it } from 'vitest'
import { describeInBrowser } from './browser.ts'

const POLICY = encodeURIComponent('doc:津滨政发〔2020〕20号')
const NATIONAL = encodeURIComponent('doc:发改办地区〔2020〕237号')
const CITY = encodeURIComponent('doc:天津市:振作天津市工业经济运行推动工业高质量发展若干举措')
const BUREAU = encodeURIComponent('dept:410702:市场监督管理局')

describeInBrowser('what a page lists comes as a file', (session) => {
  it('a file of the desk says all filters of the page, those of columns too', async () => {
    const { page } = await session.open(`/desk?department=${BUREAU}&role=RESPONSIBLE&source=${encodeURIComponent('提振')}`)
    const csv = page.getByRole('main').getByRole('link', { name: 'CSV' })
    const [download] = await Promise.all([page.waitForEvent('download'), csv.click()])
    expect(download.suggestedFilename()).toBe('红旗区市场监督管理局任务分解表（责任；文件与章节“提振”）.csv')
    const word = await page.getByRole('main').getByRole('link', { name: /^Word/ }).getAttribute('href')
    expect(new URL(word ?? '', session.address).searchParams.get('choice')).toContain('文件与章节“提振”')
    await page.close()
  })

  it('the list of documents comes with its filters', async () => {
    const { page } = await session.open('/documents?line=market-regulation')
    const csv = page.getByRole('main').getByRole('link', { name: 'CSV' })
    const held = Number(/\d+/.exec(await page.getByRole('heading', { name: /^已收录的文件（\d+）/ }).innerText())?.[0])
    const [download] = await Promise.all([page.waitForEvent('download'), csv.click()])
    expect(download.suggestedFilename()).toBe('收录的文件（市场监管）.csv')
    const rows = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\n')
    expect(rows).toHaveLength(held + 1)
    expect(rows[0]).toContain('文件,文号,发文机关,成文日期,地区,效力')
    await page.close()
  })

  it('a place chosen for a comparison that has no document is named', async () => {
    const address = new URLSearchParams([
      ['of', 'place:410702'],
      ['least', '1'],
      ['other', 'place:120116'],
      ['other', 'place:410700'],
    ])
    const { page } = await session.open(`/others?${address}`)
    await page.getByText('没有收录新乡市在这些年份的文件，未作比较。').waitFor()
    await page.close()
  })

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
    const workbook = page.getByRole('main').getByRole('link', { name: 'XLSX' }).nth(at)
    const [second] = await Promise.all([page.waitForEvent('download'), workbook.click()])
    const { sheets } = await readXlsx(readFileSync(await second.path()))
    expect(JSON.stringify(sheets[0]?.rows)).toContain(words)
    expect(complaints).toEqual([])
    await page.close()
  })
})
