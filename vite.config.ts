import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** The page is built from `web/` into `dist/web`; tests run in three projects, by what they need: nothing, a Neo4j, a browser. */
export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: { outDir: '../dist/web', emptyOutDir: true, chunkSizeWarningLimit: 4096 },
  server: { host: '127.0.0.1', proxy: { '/graphql': 'http://127.0.0.1:4000', '/export': 'http://127.0.0.1:4000' } },
  test: {
    projects: [
      { test: { name: 'unit', root: '.', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/neo4j/**', 'tests/e2e/**'] } },
      {
        test: {
          name: 'neo4j',
          root: '.',
          include: ['tests/neo4j/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'e2e',
          root: '.',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
