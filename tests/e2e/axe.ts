import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds, of whatever weight. A page from a disk may not be read by scripts: `preload` would, for the rules of video alone. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ preload: false })
    return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  })
}
