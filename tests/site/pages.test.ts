import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const textOf = (file: string) => readFileSync(`web/site/${file}`, 'utf8')

it('a published site links to each of its pages: web/site/edition.ts names those of web/site/routes.tsx', () => {
  const routes = [...textOf('routes.tsx').matchAll(/path: '\/(?<page>[^/']*)/g)].map(({ groups }) => groups?.page)
  const linked = [...(/new Set\(\[(?<pages>[^\]]*)\]\)/.exec(textOf('edition.ts'))?.groups?.pages?.matchAll(/'(?<page>[^']*)'/g) ?? [])]
  expect(routes.length).toBeGreaterThan(3)
  expect(linked.map(({ groups }) => groups?.page).sort()).toEqual(routes.sort())
})
