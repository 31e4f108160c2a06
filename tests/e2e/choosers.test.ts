import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser } from './browser.ts'

const BINHAI = 'doc:津滨政发〔2020〕20号'
const TIANJIN = 'doc:天津市:振作天津市工业经济运行推动工业高质量发展若干举措'
const HONGQI = 'doc:红旗区:红旗区大力提振市场信心促进经济稳定向好政策措施'

interface Choice {
  readonly page: string
  readonly asked: Readonly<Record<string, string>>
  /** Accessible name of the chooser, and the part of the address that it changes. */
  readonly chooser: string
  readonly parameter: string
  /** Words below the choosers that the first choice shows and the second does not, and the reverse. */
  readonly before: string
  readonly after: string
}

const CHOICES: readonly Choice[] = [
  {
    page: '/trace',
    asked: { id: BINHAI },
    chooser: '从哪里开始',
    parameter: 'id',
    before: '津发改区域〔2020〕75号',
    after: '红旗区外商投资指引',
  },
  {
    page: '/coverage',
    asked: { document: BINHAI },
    chooser: '选择文件',
    parameter: 'document',
    before: '津滨政发〔2020〕20号',
    after: '红旗区大力提振市场信心促进经济稳定向好政策措施',
  },
  {
    page: '/compare',
    asked: { left: BINHAI, right: TIANJIN },
    chooser: '右边',
    parameter: 'right',
    before: '天津市商务局',
    after: '红旗区商务局',
  },
  {
    page: '/diff',
    asked: { left: BINHAI, right: TIANJIN },
    chooser: '后一份文件',
    parameter: 'right',
    before: '扎实推进能源安全保供',
    after: '红旗区财政局',
  },
]

describeInBrowser('the choosers of documents', (session) => {
  it.each(CHOICES)('on $page show the page of the document that is chosen instead, and back again', async (choice) => {
    const { page, parameter, before, after } = choice
    const opened = await session.open(`${page}?${new URLSearchParams(choice.asked)}`)
    await shows(opened.page, before, after)
    await choose(opened.page, choice.chooser, '红旗区大力提振市场信心')
    await opened.page.waitForURL((url) => url.searchParams.get(parameter) === HONGQI)
    await shows(opened.page, after, before)
    expect(await opened.page.getByRole('combobox', { name: choice.chooser }).inputValue()).toContain('红旗区大力提振市场信心')
    await opened.page.goBack()
    await shows(opened.page, before, after)
    expect(opened.complaints).toEqual([])
    await opened.page.close()
  })

  it('take the first hit for the words typed, if Enter is pressed before it is there', async () => {
    const { page, complaints } = await session.open(`/trace?${new URLSearchParams({ id: BINHAI })}`)
    const chooser = page.getByRole('combobox', { name: '从哪里开始' })
    await chooser.click()
    await page.keyboard.type('天津市振作')
    await page.getByRole('option').first().waitFor()
    await chooser.fill('红旗区大力提振市场信心')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.searchParams.get('id') === HONGQI)
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('combobox').waitFor()
    // The chooser behind does not take the focus back.
    await page.keyboard.type('红旗区大力提振市场信心')
    await page.keyboard.press('Control+Enter')
    await page.waitForURL((url) => url.pathname === '/' && url.searchParams.has('f'))
    expect(complaints).toEqual([])
    await page.close()
  })
})

/** Types into a chooser over what it shows, and takes the first hit, all by keyboard. */
async function choose(page: Page, chooser: string, words: string): Promise<void> {
  await page.getByRole('combobox', { name: chooser }).click()
  await page.keyboard.type(words)
  await page.getByRole('option').filter({ hasText: words }).first().waitFor()
  await page.keyboard.press('Enter')
}

/** Waits until the page says these words, and then not those. */
async function shows(page: Page, these: string, those: string): Promise<void> {
  const says = async (words: string) => (await page.getByRole('main').innerText()).includes(words)
  await expect.poll(() => says(these), { message: these }).toBe(true)
  expect(await says(those), those).toBe(false)
}
