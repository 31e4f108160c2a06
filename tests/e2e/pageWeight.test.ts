import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { describeInBrowser } from './browser.ts'

/** What must be fetched before the page says anything, and before it draws anything, in kilobytes of gzip. */
const WORDS_AT_MOST = 102
const PICTURE_AT_MOST = 328

describeInBrowser('the code of the page', (session) => {
  it('is no more than it was before the first words and before the first picture', async () => {
    const html = await (await fetch(session.address)).text()
    const entry = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => path as string)
    const code = codeFrom(session.address)
    const words = await code.closureOf(entry)
    const all = (await Promise.all([...words].map((path) => code.textOf(path)))).join('\n')
    const explorer = /(?<path>assets\/ExplorerView-[\w-]+\.js)/.exec(all)?.groups?.path
    const view = explorer ? await code.textOf(`/${explorer}`) : ''
    const worker = /(?<path>assets\/worker-[\w-]+\.js)/.exec(view)?.groups?.path
    expect([explorer, worker]).not.toContain(undefined)
    const picture = await code.closureOf([...entry, `/${explorer}`, `/${worker}`])
    expect(await code.kilobytes(words)).toBeLessThanOrEqual(WORDS_AT_MOST)
    expect(await code.kilobytes(picture)).toBeLessThanOrEqual(PICTURE_AT_MOST)
  })
})

/** The files of the page with what they import before they run. */
function codeFrom(address: string) {
  const texts = new Map<string, Promise<string>>()
  const textOf = (path: string): Promise<string> => {
    const known = texts.get(path) ?? fetch(address + path).then((answer) => answer.text())
    texts.set(path, known)
    return known
  }
  return {
    textOf,
    async closureOf(start: readonly string[]): Promise<ReadonlySet<string>> {
      const found = new Set(start)
      for (const path of found)
        for (const [, name] of (await textOf(path)).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) found.add(`/assets/${name}`)
      return found
    },
    async kilobytes(paths: ReadonlySet<string>): Promise<number> {
      const sizes = await Promise.all([...paths].map(async (path) => gzipSync(await textOf(path), { level: 9 }).length))
      return sizes.reduce((sum, size) => sum + size, 0) / 1024
    },
  }
}
