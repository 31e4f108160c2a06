import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { openingChunks } from './web/build/openingChunks.ts'

const page = (name: string) => resolve(import.meta.dirname, 'web', name)

/** The page of the in-browser IDE under the address that the built program gives it. */
const queryPage: Plugin = {
  name: 'query-page',
  configureServer(server) {
    server.middlewares.use((request, _, next) => {
      if (request.url?.split('?')[0] === '/graphiql') request.url = '/graphiql.html'
      next()
    })
  },
}

const opening = openingChunks(resolve(import.meta.dirname, 'web'))

/** Vitest would load graphql twice, once as a module for us and once as CommonJS for the libraries; its types must come from one copy. */
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: resolve(import.meta.dirname, 'node_modules/graphql/index.js') }] }

/**
 * Two test files run beside each other, on whatever machine: one computes while the other waits for its database or browser. The files of a
 * worker share what they import; reading the reference data again for each would take minutes. A limit
 * of time ends what hangs; it is far from what a busy machine takes to start a Neo4j or to draw a page.
 */
const tests = {
  root: '.',
  maxWorkers: 2,
  isolate: false,
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
}
/**
 * Nearly all that tests ask is asked for the first time: the runtime compiles quickly instead of well. So it would keep 48 MB of compiled
 * code only, and compile again and again what it had to drop.
 */
const env = { NEO4J_JAVA_FLAGS: '-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -Xmx1g' }

/**
 * The page is built from `web/` into `dist/web`. Tests run in three projects, by what they need: nothing, a Neo4j, a browser; the longest
 * of them begin.
 */
export default defineConfig({
  root: 'web',
  // Not in `web/`: what Vitest keeps there would make the page look older than its sources.
  cacheDir: resolve(import.meta.dirname, 'node_modules/.vite'),
  plugins: [react(), queryPage, opening.plugin],
  worker: { format: 'es' },
  // The workers of the editor are imported as workers, which the optimizer of dependencies does not know.
  optimizeDeps: {
    entries: ['index.html', 'graphiql.html'],
    exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'],
  },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // The in-browser IDE brings the whole Monaco editor, on a page of its own.
    chunkSizeWarningLimit: 8192,
    rollupOptions: {
      input: { index: page('index.html'), graphiql: page('graphiql.html') },
      output: { codeSplitting: { groups: [...opening.groups] } },
    },
  },
  // The page shows figures that are published beside `web/`.
  server: { host: '127.0.0.1', fs: { allow: [import.meta.dirname] } },
  test: {
    projects: [
      {
        resolve: oneGraphql,
        test: {
          ...tests,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/neo4j/**', 'tests/e2e/**'],
          // What was compiled once is not compiled again by the next run. Projects with a global setup cannot: their errors would not be printed.
          experimental: { fsModuleCache: true },
        },
      },
      {
        resolve: oneGraphql,
        test: {
          ...tests,
          env,
          name: 'neo4j',
          include: ['tests/neo4j/**/*.test.ts'],
          globalSetup: ['tests/neo4j/globalSetup.ts'],
        },
      },
      {
        resolve: oneGraphql,
        test: { ...tests, env, name: 'e2e', include: ['tests/e2e/**/*.test.ts'], globalSetup: ['tests/e2e/globalSetup.ts'] },
      },
    ],
  },
})
