import { expect, it } from 'vitest'
import { scriptsBeforePicture, weightBeforeWords, weightOf } from '../../server/cli/bench/web/weight.ts'
import { describeInBrowser } from './browser.ts'

/** What is fetched before the page says anything, and before it has drawn anything, in kilobytes of gzip. */
const WORDS_AT_MOST = 110
const PICTURE_AT_MOST = 280
/** A browser fetches six files at a time. */
const FILES_AT_MOST = 16

describeInBrowser('the code of the page', (session) => {
  it('that is needed for the first words is no more than it was', async () => {
    const weight = await weightBeforeWords(session.address)
    expect(weight).toBeGreaterThan(0)
    expect(weight).toBeLessThanOrEqual(WORDS_AT_MOST)
  })

  it('that a browser fetches before the first picture is no more than that needs', async () => {
    const { page } = await session.open('/about')
    const fetched = await scriptsBeforePicture(page, session.address)
    expect(fetched.some((address) => address.includes('ExplorerView'))).toBe(true)
    expect(fetched.filter((address) => address.includes('worker'))).toEqual([])
    expect(fetched.length).toBeLessThanOrEqual(FILES_AT_MOST)
    expect(await weightOf(fetched)).toBeLessThanOrEqual(PICTURE_AT_MOST)
    await page.close()
  })
})
