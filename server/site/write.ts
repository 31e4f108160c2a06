import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { SetupError, systemCode } from '../errors.ts'
import { buildPage } from '../http/page.ts'
import type { SiteAbout } from './about.ts'
import { plainNodes, plainRelationships, type SiteGraph } from './siteGraph.ts'

/** The file that marks a folder as a site, which may be replaced. */
const MARK = 'about.json'

/** Refuses a folder with files that this program has not written. */
export async function requireFree(out: string): Promise<void> {
  const names = await readdir(out).catch((error: unknown): string[] => {
    if (systemCode(error) === 'ENOENT') return []
    throw new SetupError('CONFIG', `${out} is not a readable folder. Name a folder that is empty or does not exist.`)
  })
  if (names.length > 0 && !names.includes(MARK))
    throw new SetupError('CONFIG', `${out} contains files that are not part of a site. Name a folder that is empty or does not exist.`)
}

/** Writes the folder of a site: first beside the target, then moved into place in one step. */
export async function writeSite(root: string, out: string, graph: SiteGraph, about: SiteAbout): Promise<void> {
  const part = `${path.resolve(out)}.part`
  try {
    await buildPage(root, ['--config', path.join(root, 'web', 'site', 'vite.config.ts'), '--outDir', part])
    for (const [name, text] of await siteFiles(root, graph, about)) {
      await mkdir(path.dirname(path.join(part, name)), { recursive: true })
      await writeFile(path.join(part, name), text)
    }
    await rm(out, { recursive: true, force: true })
    await rename(part, out)
  } finally {
    await rm(part, { recursive: true, force: true })
  }
}

/** The files besides script and stylesheet, by name. */
export async function siteFiles(root: string, graph: SiteGraph, about: SiteAbout): Promise<ReadonlyMap<string, string>> {
  const texts = [...graph.texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, text], at) => ({ id, text, file: `data/text-${at + 1}.js` }))
  const textFiles = Object.fromEntries(texts.map(({ id, file }) => [id, file]))
  return new Map([
    ['index.html', await pageOf(root)],
    [MARK, `${JSON.stringify(about, null, 2)}\n`],
    ['data/graph.js', graphScript(graph, about, textFiles)],
    ...texts.map(({ id, text, file }) => [file, textScript(id, text, graph.layouts.get(id))] as const),
  ])
}

function textScript(id: string, text: string, layout: string | undefined): string {
  const put = (where: string, words: string) => `policyLineage.${where}[${JSON.stringify(id)}] = ${JSON.stringify(words)}\n`
  return put('texts', text) + (layout === undefined ? '' : put('layouts', layout))
}

function graphScript(graph: SiteGraph, about: SiteAbout, textFiles: Readonly<Record<string, string>>): string {
  return `var policyLineage = {
about: ${JSON.stringify(about)},
textFiles: ${JSON.stringify(textFiles)},
texts: {},
layouts: {},
nodes: [
${lines(plainNodes(graph))}
],
relationships: [
${lines(plainRelationships(graph))}
]}
`
}

/** One per line, so that versions can be compared. */
const lines = (all: readonly object[]): string => all.map((each) => JSON.stringify(each)).join(',\n')

const MODULE = '<script type="module" src="/main.tsx"></script>'
const SCRIPTS = '<script src="data/graph.js"></script>\n    <script src="site.js"></script>'

/** The page of the program, with classic scripts: a page opened from disk cannot use modules. */
async function pageOf(root: string): Promise<string> {
  const page = await readFile(path.join(root, 'web', 'index.html'), 'utf8')
  if (!page.includes(MODULE)) throw new Error(`web/index.html has no ${MODULE}.`)
  return page.replace(MODULE, SCRIPTS).replace('</head>', '  <link rel="stylesheet" href="site.css" />\n  </head>')
}
