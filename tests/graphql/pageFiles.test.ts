import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../server/http/app.ts'
import { type Listening, listen } from '../../server/http/listen.ts'
import type { Store } from '../../server/neo4j/store.ts'

const SCRIPT = 'export const words = "政策脉络"\n'.repeat(200)

describe('the files of the page', () => {
  const webRoot = mkdtempSync(path.join(tmpdir(), 'lineage-page-'))
  let server: Listening
  beforeAll(async () => {
    mkdirSync(path.join(webRoot, 'assets'))
    writeFileSync(path.join(webRoot, 'assets', 'index-1.js'), SCRIPT)
    const { app } = await createApp({ store: {} as Store, webRoot })
    server = await listen(app, '127.0.0.1', 0)
  })
  afterAll(async () => {
    await server.close()
    rmSync(webRoot, { recursive: true })
  })

  it.each(['gzip', 'identity'])('are sent as %s to who asks for it, and kept for a year', async (encoding) => {
    const response = await fetch(`${server.address}/assets/index-1.js`, { headers: { 'accept-encoding': encoding } })
    expect(await response.text()).toBe(SCRIPT)
    expect(response.headers.get('content-encoding') ?? 'identity').toBe(encoding)
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })
})
