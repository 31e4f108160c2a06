import path from 'node:path'
import { normalizePath, type Plugin } from 'vite'

/** What a build knows of a module, by id. */
type Modules = (id: string) => { readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] } | null

interface ChunkGroup {
  readonly name: string
  readonly test: (id: string) => boolean
  readonly includeDependenciesRecursively: false
}

/**
 * Bundles what the page needs for its first words into three files, packages, icons and its own modules, and what the drawing needs besides for its
 * first picture into two more: one that only the drawing uses, and one that other views use too. Left to itself the bundler makes some sixty
 * files of them, one for each set of views that share a module, and a browser fetches six at a time.
 */
export function openingChunks(root: string): { readonly plugin: Plugin; readonly groups: readonly ChunkGroup[] } {
  const file = (name: string) => normalizePath(path.join(root, name))
  let [words, drawing, shared] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const plugin: Plugin = {
    name: 'opening-chunks',
    buildEnd() {
      const modules: Modules = (id) => this.getModuleInfo(id)
      const entry = file('main.tsx')
      const first = closureOf([entry], modules)
      const explorer = file('views/explorer/ExplorerView.tsx')
      const others = (modules(file('routes.tsx'))?.dynamicallyImportedIds ?? []).filter((id) => id !== explorer)
      const elsewhere = closureOf(others, modules)
      const picture = [...closureOf([explorer, file('views/explorer/askAhead.ts')], modules)].filter((id) => !first.has(id))
      words = new Set([...first].filter((id) => id !== entry))
      drawing = new Set(picture.filter((id) => !elsewhere.has(id)))
      shared = new Set(picture.filter((id) => elsewhere.has(id)))
    },
    // A file that imports the page itself would start it within another page, and before its own parts are there.
    generateBundle(_, bundle) {
      const files = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []))
      const pages = new Set(files.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName))
      for (const { fileName, imports } of files)
        for (const imported of imports) if (pages.has(imported)) this.error(`${fileName} imports ${imported}, which is a page.`)
    },
  }
  const group = (name: string, test: (id: string) => boolean): ChunkGroup => ({ name, test, includeDependenciesRecursively: false })
  return {
    plugin,
    groups: [
      group('packages', (id) => WHOLE_PACKAGES.test(id)),
      group('icons', (id) => ICONS.test(id)),
      group('words', (id) => words.has(id)),
      group('drawing', (id) => drawing.has(id)),
      group('shared', (id) => shared.has(id)),
    ],
  }
}

/** Packages that every view needs as wholes. Of others only the bundler knows what a view uses. */
const WHOLE_PACKAGES =
  /\/node_modules\/(?:react|react-dom|scheduler|urql|@urql\/core|wonka|wouter|regexparam|use-sync-external-store|nanostores|@nanostores\/react)\//

/** The icons in use, 7 KB in all; otherwise each would be a separate file. */
const ICONS = /\/node_modules\/lucide-react\//

/** The page's own modules with all that they import before they run. */
function closureOf(start: readonly string[], modules: Modules): ReadonlySet<string> {
  const found = new Set(start)
  for (const id of found)
    for (const imported of modules(id)?.importedIds ?? []) if (!imported.includes('/node_modules/')) found.add(imported)
  return found
}
