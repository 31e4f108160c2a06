import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const ROOT = resolve(import.meta.dirname, '../..')

/** Files that a site replaces: those that need a server or its disk. */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ['web/state/edition.ts', 'web/site/edition.ts'],
  ['web/routes.tsx', 'web/site/routes.tsx'],
  ['web/drawing/layouts/client.ts', 'web/site/layoutClient.ts'],
  ['server/reference/dataText.ts', 'web/site/dataText.ts'],
])

const standIns: Plugin = {
  name: 'stand-ins',
  enforce: 'pre',
  async resolveId(source, importer) {
    const found = await this.resolve(source, importer, { skipSelf: true })
    const standIn = found && STAND_INS.get(found.id.slice(ROOT.length + 1))
    return standIn ? resolve(ROOT, standIn) : null
  },
}

/** Server folders whose modules have no side effects on import, so that unused ones are left out of the bundle. */
const QUIET = /\/server\/(alarms|corrections|extraction|graph|lexicon|neo4j|notes|reference|resolution|text|wording)\/|\/neo4j-driver/

/** Builds one classic script and one stylesheet: pages opened from a disk cannot import modules. */
export default defineConfig({
  root: resolve(ROOT, 'web/site'),
  plugins: [standIns, react()],
  worker: { format: 'iife' },
  build: {
    emptyOutDir: true,
    cssCodeSplit: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    chunkSizeWarningLimit: 8192,
    rollupOptions: {
      input: resolve(ROOT, 'web/site/main.tsx'),
      treeshake: { moduleSideEffects: (id) => !QUIET.test(id) },
      output: { format: 'iife', entryFileNames: 'site.js', assetFileNames: 'site[extname]', codeSplitting: false },
    },
  },
})
