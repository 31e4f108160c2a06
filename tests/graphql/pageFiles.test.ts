import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../server/http/app.ts'
import { type Listening, listen } from '../../server/http/listen.ts'
import type { Store } from '../../server/neo4j/store.ts'

/** A store with one document, whose title tries to close the element that contains it. */
const DOCUMENT = {
  kind: 'POLICY',
  id: 'doc:津政发〔2022〕12号',
  title: '方案</script><b>',
  documentNumber: '津政发〔2022〕12号',
  documentKind: '方案',
}
const store = {
  nodes: async (ids: readonly string[]) => {
    if (ids[0] === 'doc:broken') throw new Error('the database is away')
    return new Map(ids[0] === DOCUMENT.id ? [[DOCUMENT.id, DOCUMENT]] : [])
  },
  related: async () => [
    {
      edges: [
        {
          node: { kind: 'CITED_DOCUMENT', id: 'doc:国发〔2022〕12号', title: '一揽子措施', documentNumber: '国发〔2022〕12号' },
          relation: { type: 'BASED_ON', status: 'NOT_HELD' },
        },
      ],
    },
  ],
} as unknown as Store

const SCRIPT = 'export const words = "政策脉络"\n'.repeat(200)

describe('the files of the page', () => {
  const webRoot = mkdtempSync(path.join(tmpdir(), 'lineage-page-'))
  let server: Listening
  beforeAll(async () => {
    mkdirSync(path.join(webRoot, 'assets'))
    writeFileSync(path.join(webRoot, 'assets', 'index-1.js'), SCRIPT)
    writeFileSync(path.join(webRoot, 'index.html'), '<html><head><title>x</title></head><body></body></html>')
    const { app } = await createApp({ store, webRoot })
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

  const headOf = async (id: string) => {
    const response = await fetch(`${server.address}/node/${id}`)
    const page = await response.text()
    expect([response.status, page.includes('<title>x</title>')]).toEqual([200, true])
    return /<script type="application\/ld\+json">(?<data>.*?)<\/script>/su.exec(page)?.groups?.data ?? null
  }

  it('say of a document in their head what it is, in terms that others know', async () => {
    expect(JSON.parse((await headOf(encodeURIComponent(DOCUMENT.id))) ?? '')).toMatchObject({
      '@type': ['pl:Policy', 'schema:Legislation', 'eli:LegalResource'],
      'schema:name': DOCUMENT.title,
      'eli:id_local': DOCUMENT.documentNumber,
      'schema:legislationType': '方案',
      'schema:mainEntityOfPage': `${server.address}/node/${encodeURIComponent(DOCUMENT.id)}`,
      'eli:based_on': [{ 'schema:name': '一揽子措施' }],
    })
  })

  it.each(['dept:1', 'doc:broken', '%E0%A4%A'])('say nothing of %s there', async (id) => expect(await headOf(id)).toBeNull())
})
