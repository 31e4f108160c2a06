import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

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

/** Vitest would load graphql twice, once as a module for us and once as CommonJS for the libraries; its types must come from one copy. */
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: resolve(import.meta.dirname, 'node_modules/graphql/index.js') }] }

/** Starts one local Neo4j for all tests that need one. */
const database = { globalSetup: ['tests/neo4j/globalSetup.ts'], testTimeout: 120_000, hookTimeout: 240_000, fileParallelism: false }

/** The page is built from `web/` into `dist/web`; tests run in three projects, by what they need: nothing, a Neo4j, a browser. */
export default defineConfig({
  root: 'web',
  plugins: [react(), queryPage],
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
    rollupOptions: { input: { index: page('index.html'), graphiql: page('graphiql.html') } },
  },
  // The page shows figures that are published beside `web/`.
  server: { host: '127.0.0.1', fs: { allow: [import.meta.dirname] } },
  test: {
    projects: [
      {
        resolve: oneGraphql,
        test: {
          name: 'unit',
          root: '.',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/neo4j/**', 'tests/e2e/**'],
          testTimeout: 60_000,
        },
      },
      { resolve: oneGraphql, test: { name: 'neo4j', root: '.', include: ['tests/neo4j/**/*.test.ts'], ...database } },
      { resolve: oneGraphql, test: { name: 'e2e', root: '.', include: ['tests/e2e/**/*.test.ts'], ...database } },
    ],
  },
})
