import { type Browser, chromium } from 'playwright-core'
import { chromiumPath } from '../chromium.ts'
import { tableOf } from './table.ts'
import { FLAGS, opened, SCREEN } from './web/browser.ts'
import { firstPictures } from './web/pictures.ts'
import { rendersOf } from './web/renders.ts'
import { unfolding } from './web/unfolding.ts'
import { scriptsBeforePicture, weightBeforeWords, weightOf } from './web/weight.ts'

const EXPLANATION = `
First picture of /: from the start of the navigation to the frame in which the drawing is fitted, in a browser without a cache; the server is
warm. All other times are processor time of the page's main thread, which other programs do not lengthen. Render: a frame while the drawing is
panned and zoomed, beside plain Cytoscape with the same elements and labels, in turns within one run. Heap: live objects, without machine code.`

/** Drawing speed of the page at this address in headless Chromium, as ratios to plain Cytoscape in the same run where possible. */
export async function benchWeb(address: string, root: string): Promise<string> {
  const executablePath = chromiumPath()
  if (!executablePath) throw new Error('No Chromium found on the PATH: install chromium or chromium-headless-shell.')
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  try {
    return [
      `Chromium ${browser.version()} ${FLAGS.join(' ')}, ${SCREEN.width}×${SCREEN.height}`,
      await weights(browser, address),
      await firstPictures(browser, address),
      await unfolding(browser, address),
      await rendersOf(browser, root),
      EXPLANATION,
    ].join('\n\n')
  } finally {
    await browser.close()
  }
}

async function weights(browser: Browser, address: string): Promise<string> {
  const page = await opened(browser)
  const picture = await weightOf(await scriptsBeforePicture(page, address))
  await page.context().close()
  const words = await weightBeforeWords(address)
  return tableOf(
    ['JavaScript, gzip', 'KB'],
    [
      ['before the first words', words.toFixed(0)],
      ['before the first picture', picture.toFixed(0)],
    ],
  )
}
