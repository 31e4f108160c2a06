import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadFiles, tallyOf } from '../../server/cli/loadFiles.ts'
import { documentReader } from '../../server/cli/reader.ts'
import { documentFolder } from '../../server/documents/folder.ts'
import { UPLOAD_LIMITS, type UploadLimits } from '../../server/documents/limits.ts'
import { reopening } from '../../server/documents/reopening.ts'
import { type DocumentService, documentService } from '../../server/documents/service.ts'
import { plainDocument } from '../../server/formats/txt.ts'
import { createApp } from '../../server/http/app.ts'
import { type WriteAccess, writeAccess } from '../../server/http/documents.ts'
import { type Listening, listen } from '../../server/http/listen.ts'
import { type Database, run } from '../../server/neo4j/database.ts'
import { documentFiles, documentIn } from '../../server/neo4j/loading/files.ts'
import { createLoader } from '../../server/neo4j/loading/loader.ts'
import { pipelineVersion } from '../../server/neo4j/loading/pipelineVersion.ts'
import { createStore } from '../../server/neo4j/store.ts'
import { noticesIn } from '../../server/reading/read.ts'
import type { SourceDocument } from '../../server/text/types.ts'
import { contentHash, describeWithDatabase, emptied, workersDatabase } from './database.ts'

const SCRIPT = path.resolve('server/cli/readDocuments.ts')
const FILES = path.resolve('tests/formats/files')
const PLAN = path.join(FILES, 'automatic-numbers.docx')
const NOTICE = path.join(FILES, 'task-table.docx')

describeWithDatabase('documents of people', [], (database) => {
  let folder = ''
  let service: DocumentService
  let server: Listening

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'documents-'))
    service = serviceWith(database, folder)
    server = await serving(database, service, { kind: 'open' })
  })
  beforeEach(() => emptied(database))
  afterAll(async () => {
    await service?.close()
    await server?.close()
    await rm(folder, { recursive: true, force: true })
  })

  const send = (name: string, bytes: Uint8Array | string, query = '', headers: Record<string, string> = {}) =>
    answered(
      fetch(`${server.address}/documents?name=${encodeURIComponent(name)}${query}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream', ...headers },
        body: typeof bytes === 'string' ? bytes : Buffer.from(bytes),
      }),
    )
  const remove = (id: string) => answered(fetch(`${server.address}/documents/${encodeURIComponent(id)}`, { method: 'DELETE' }))

  it('are shown before they are loaded, and leave the graph as it was until then', async () => {
    const before = await contentHash(database)
    const { status, body } = await send('某市任务分解表.docx', await readFile(NOTICE))
    expect(status).toBe(200)
    const [{ preview, standing }] = body.documents
    const { sha256, text } = await documentIn(NOTICE)
    expect(preview).toMatchObject({ name: '某市任务分解表.docx', sha256, charCount: text.length, format: 'docx', isPolicy: true })
    expect(preview.title).toMatch(/通知/)
    expect(preview.measures.length).toBe(preview.counts.measures)
    expect(preview.measures[0].departments[0]).toEqual({
      name: expect.any(String),
      role: expect.any(String),
      resolved: expect.any(Boolean),
    })
    expect(standing).toEqual({ state: 'new', heldAs: null, removed: false })
    expect(await contentHash(database)).toBe(before)
  })

  it('give their text to be reviewed, and nothing is kept of it', async () => {
    const before = await contentHash(database)
    const asked = (bytes: Buffer, name: string) =>
      answered(
        fetch(`${server.address}/documents/text?name=${encodeURIComponent(name)}`, {
          method: 'POST',
          headers: { 'content-type': 'application/octet-stream' },
          body: new Uint8Array(bytes),
        }),
      )
    const { status, body } = await asked(await readFile(NOTICE), '草稿.docx')
    expect([status, body.text]).toEqual([200, (await documentIn(NOTICE)).text])
    expect((await asked(Buffer.from('PK\u0003\u0004 broken'), '坏.docx')).status).toBe(422)
    expect(await contentHash(database)).toBe(before)
  })

  it('are loaded as the command loads them, replaced by a later edition, and kept as they came', async () => {
    const bytes = await readFile(NOTICE)
    const loaded = await send('任务.docx', bytes, '&load=true')
    const { id } = loaded.body.documents[0].outcome
    expect(loaded.body.documents).toEqual([{ name: '任务.docx', outcome: expect.objectContaining({ kind: 'loaded', replaced: null }) }])
    const uploaded = await contentHash(database)
    await emptied(database)
    await byCommand(database, [NOTICE])
    expect(await contentHash(database)).toBe(uploaded)

    expect((await send('任务.docx', bytes, '&load=true')).body.documents[0].outcome.kind).toBe('unchanged')
    const { standing } = (await send('另名.docx', bytes)).body.documents[0]
    expect(standing.state).toBe('held')

    const original = await fetch(`${server.address}/documents/original?id=${encodeURIComponent(id)}`)
    expect(Buffer.from(await original.arrayBuffer()).equals(bytes)).toBe(true)
    expect(original.headers.get('content-disposition')).toMatch(/^attachment; filename=/)
    expect(original.headers.get('x-content-type-options')).toBe('nosniff')
    expect(original.headers.get('content-type')).toBe('application/octet-stream')
  })

  it('are removed so that a folder does not bring them back, and restored by naming the file', async () => {
    const empty = await contentHash(database)
    const { id } = (await send('任务.docx', await readFile(NOTICE), '&load=true')).body.documents[0].outcome
    expect((await remove(id)).status).toBe(200)
    expect(await contentHash(database)).toBe(empty)
    expect(await run(database, 'MATCH (n) WHERE n:Entity OR n:SourceText OR n:Contribution RETURN count(n) AS n')).toEqual([{ n: 0 }])
    expect((await remove(id)).status).toBe(404)

    const memory = documentFolder(folder)
    const loader = await createLoader(database, documentReader, pipelineVersion())
    const load = (named: readonly string[]) =>
      loadFiles([NOTICE], { ...loader, loadMany: loader.fillMany }, { say: () => undefined }, { folder: memory, named: new Set(named) })
    expect(tallyOf(await load([]))).toBe('1 removed')
    expect(tallyOf(await load([NOTICE]))).toBe('1 loaded')
    expect(tallyOf(await load([]))).toBe('1 unchanged')
  })

  describe('that another version has read', () => {
    const older = (source: SourceDocument) => createLoader(database, documentReader, 'older').load(source)
    const readAgain = async () => {
      const { open, withoutFile } = reopening(documentFolder(folder))
      await createLoader(database, documentReader, pipelineVersion(), { reopen: open }).refresh()
      const held = await run(
        database,
        'MATCH (p:Policy) MATCH (t:SourceText {id: p.id}) RETURN p.sourceName AS name, p.pipeline AS pipeline, t.text AS text ORDER BY name',
      )
      expect(held.map(({ pipeline }) => pipeline)).toEqual(held.map(() => pipelineVersion()))
      return { texts: held.map(({ name, text }) => [name, text]), withoutFile: withoutFile() }
    }

    it('are read again from their files, and without a file from the text that is kept, by name', async () => {
      const source = await documentIn(NOTICE)
      await documentFolder(folder).keep(await readFile(NOTICE), [source.sha256])
      await older({ name: source.name, sha256: source.sha256, text: '柳州市人民政府关于废止文件的通知\n旧版读出的另一段文字。' })
      const lost = {
        name: '无原件.txt',
        sha256: createHash('sha256').update('无原件').digest('hex'),
        text: '关于加强水利工作的通知\n一、建设水库。',
      }
      await older(lost)
      expect(await readAgain()).toEqual({
        texts: [
          [source.name, source.text],
          [lost.name, lost.text],
        ],
        withoutFile: [lost.name],
      })
    })

    it('become several where newer rules find several notices in the file, but those that were removed', async () => {
      const notice = (number: number, work: string) =>
        [
          `柳州市人民政府办公室关于加强${work}工作的通知`,
          `柳政办发〔2024〕${number}号`,
          '各县（区）人民政府，市政府各部门：',
          `为深入贯彻市委、市政府关于${work}工作的决策部署，加快补齐短板，提升服务能力，现就有关事项通知如下。`,
          `1.加强${work}建设。${'完善规划，加大投入，压实责任。'.repeat(6)}（责任单位：市水利局）`,
          `2.加强${work}管理。${'健全制度，定期检查，及时整改。'.repeat(6)}（责任单位：市财政局）`,
        ].join('\n')
      const bytes = Buffer.from([notice(5, '水利'), notice(6, '农业'), notice(7, '林业')].join('\n'))
      const whole = plainDocument('合订.txt', bytes)
      const [first, second, third] = noticesIn(whole)
      await documentFolder(folder).keep(bytes, [whole.sha256])
      await documentFolder(folder).noteRemoved([third?.sha256 ?? ''], '林业')
      await older({ ...whole, text: first?.text ?? '' })
      const texts = [
        ['合订.txt#1', first?.text],
        ['合订.txt#2', second?.text],
      ]
      expect(await readAgain()).toEqual({ texts, withoutFile: [] })
      expect(await documentFolder(folder).original(second?.sha256 ?? '')).not.toBeNull()
      await createLoader(database, documentReader, 'older').refresh()
      expect(await readAgain()).toEqual({ texts, withoutFile: [] })
    })
  })

  it.each([0, 1, 2, 3, 4])('without seed %i the graph is as if that had never been loaded', async (index) => {
    const { files } = await documentFiles('seeds')
    const others = files.filter((_, at) => at !== index)
    await byCommand(database, others)
    const without = await contentHash(database)
    await emptied(database)
    const outcomes = await byCommand(database, files)
    await service.remove(outcomes[index]?.id ?? '')
    expect(await contentHash(database)).toBe(without)
    await documentFolder(folder).restore([(await documentIn(files[index] ?? '')).sha256])
  })

  it('of an archive are each reported, and two files at once are both right', async () => {
    const [zip, docx] = await Promise.all([
      send('两份.zip', await readFile(path.join(FILES, 'two.zip')), '&load=true'),
      send('方案.docx', await readFile(PLAN), '&load=true'),
    ])
    expect(zip.body.documents.map(({ outcome }: { outcome: { kind: string } }) => outcome.kind)).toEqual(['loaded', 'loaded'])
    expect(docx.body.documents[0].outcome.kind).toBe('loaded')
    const together = await contentHash(database)
    await emptied(database)
    await byCommand(database, [path.join(FILES, 'two.zip'), PLAN])
    expect(await contentHash(database)).toBe(together)
  })

  describe('that are hostile', () => {
    const deep = `<html><body>${'<div>'.repeat(60_000)}关于${'</div>'.repeat(60_000)}</body></html>`
    it.each<[string, string]>([
      ['nested.html', deep],
      ['line.txt', `关于印发方案的通知\n${'市财政局牵头，'.repeat(240_000)}`],
      ['brackets.txt', '（'.repeat(400_000)],
      ['numbers.txt', Array.from({ length: 60_000 }, (_, i) => `${i + 1}.推进工作`).join('\n')],
    ])('%s gives an answer within the limit, and leaves the graph as it was', async (name, text) => {
      const before = await contentHash(database)
      const begun = performance.now()
      const { status } = await send(name, text)
      expect([200, 422]).toContain(status)
      expect(performance.now() - begun).toBeLessThan(UPLOAD_LIMITS.reading + 8_000)
      expect(await contentHash(database)).toBe(before)
    })

    it('by their time or memory are stopped by name, and the next file is read', async () => {
      const impatient = serviceWith(database, folder, { reading: 1 })
      await expect(impatient.preview('长.docx', await readFile(NOTICE))).rejects.toThrow('长.docx could not be read within 0.001 seconds.')
      await impatient.close()
      const narrow = serviceWith(database, folder, { memory: 300 * 1_048_576, reading: 250_000 })
      await expect(narrow.preview('大.txt', Buffer.from('1.推进工作，市财政局负责。\n'.repeat(120_000)))).rejects.toThrow(
        '大.txt could not be read within 300 MB of memory.',
      )
      await narrow.close()
      expect((await send('任务.docx', await readFile(NOTICE))).status).toBe(200)
    })

    it('by their size or form are refused in one sentence', async () => {
      expect(await send('big.txt', Buffer.alloc(20_000_001, 0x61))).toMatchObject({ status: 413, code: 'PAYLOAD_TOO_LARGE' })
      const { documents } = (await send('图.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]))).body
      expect(documents).toEqual([{ name: '图.png', reason: 'format', refused: '图.png is a PNG picture. Convert it to text with OCR.' }])
    })

    it.each(['..\\..\\etc\\某文.docx', '资料\u0007/etc/某\u202e文.docx'])(
      'by their name %j are shown under its last part',
      async (name) => {
        const { documents } = (await send(name, await readFile(NOTICE))).body
        expect(documents[0].preview.name).toBe('某文.docx')
        expect((await readdir(folder)).sort()).toEqual(['originals', 'removed'])
      },
    )

    it('of a folder that are no documents are passed over', async () => {
      expect((await send('资料/README.md', 'x')).body).toEqual({ passedOver: true, documents: [] })
    })
  })

  describe('are changed from our page alone', () => {
    it.each([
      ['another site', { origin: 'https://evil.example' }, 403],
      ['another port of this machine', { origin: 'http://localhost:1' }, 403],
      ['a frame without an origin', { origin: 'null' }, 403],
      ['a form of another site', { 'sec-fetch-site': 'cross-site' }, 403],
      ['a program', {}, 200],
    ])('%s', async (_, headers, status) => {
      expect((await send('任务.docx', await readFile(NOTICE), '', headers)).status).toBe(status)
    })

    it('our page', async () => {
      const { status } = await send('任务.docx', await readFile(NOTICE), '', { origin: server.address, 'sec-fetch-site': 'same-origin' })
      expect(status).toBe(200)
    })

    it('a form, which cannot send such a type', async () =>
      expect(await send('任务.docx', 'x', '', { 'content-type': 'text/plain' })).toMatchObject({ status: 415 }))
  })

  it('are only read beyond the loopback, unless a token is set', async () => {
    expect(writeAccess({ host: '127.0.0.1', writeToken: null }).kind).toBe('open')
    expect(writeAccess({ host: '0.0.0.0', writeToken: null }).kind).toBe('off')
    const closed = await serving(database, service, writeAccess({ host: '0.0.0.0', writeToken: null }))
    const guarded = await serving(database, service, writeAccess({ host: '0.0.0.0', writeToken: 'secret-secret' }))
    const ask = (address: string, token?: string) =>
      answered(
        fetch(`${address}/documents?name=a.txt`, {
          method: 'POST',
          headers: { 'content-type': 'application/octet-stream', ...(token && { authorization: `Bearer ${token}` }) },
          body: '关于印发方案的通知',
        }),
      )
    expect(await ask(closed.address)).toMatchObject({ status: 403, code: 'WRITING_OFF' })
    expect((await answered(fetch(`${closed.address}/documents/access`))).body).toMatchObject({ writing: 'off' })
    expect(await ask(guarded.address)).toMatchObject({ status: 401, code: 'TOKEN_NEEDED' })
    expect(await ask(guarded.address, 'wrong')).toMatchObject({ status: 401, code: 'TOKEN_NEEDED' })
    expect((await ask(guarded.address, 'secret-secret')).status).toBe(200)
    await closed.close()
    await guarded.close()
  })
})

function serviceWith(database: Database, dataFolder: string, limits: Partial<UploadLimits> = {}): DocumentService {
  const access = workersDatabase()
  if (access === null) throw new Error('there is no database in this run')
  return documentService({ database, access, dataFolder, script: SCRIPT, limits: { ...UPLOAD_LIMITS, ...limits } })
}

async function serving(database: Database, service: DocumentService, writing: WriteAccess): Promise<Listening> {
  const { app } = await createApp({ store: createStore(database.driver), documents: { service, writing } })
  return listen(app, '127.0.0.1', 0)
}

async function byCommand(database: Database, files: readonly string[]) {
  const loader = await createLoader(database, documentReader, pipelineVersion())
  return loadFiles(files, loader, { say: () => undefined })
}

// biome-ignore lint/suspicious/noExplicitAny: the answer is examined as received.
async function answered(asked: Promise<Response>): Promise<{ status: number; code: string; body: any }> {
  const response = await asked
  const body = await response.json()
  return { status: response.status, code: body.errors?.[0].extensions.code, body }
}
