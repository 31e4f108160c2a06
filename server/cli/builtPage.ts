import { buildPage, pageIsOutdated } from '../http/page.ts'
import type { Steps } from '../progress/steps.ts'

/** Builds the page if it has not been built, or if one of its sources is newer. */
export async function builtPage(root: string, steps: Steps): Promise<void> {
  if (await pageIsOutdated(root)) await steps.run('Building the page', () => buildPage(root))
}
