import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { documentReader } from '../../server/cli/reader.ts'
import { createApp } from '../../server/http/app.ts'
import { listen } from '../../server/http/listen.ts'
import { documentFiles, documentIn } from '../../server/neo4j/loading/files.ts'
import { removeDocument } from '../../server/neo4j/loading/loadDocument.ts'
import { createLoader } from '../../server/neo4j/loading/loader.ts'
import { holdsNothing, readWholeGraph, writeWholeGraph } from '../../server/neo4j/loading/wholeGraph.ts'
import { createStore } from '../../server/neo4j/store.ts'
import { readJsonld } from '../../server/wholeGraph/formats/jsonld.ts'
import { GRAPH_FORMATS } from '../../server/wholeGraph/formats.ts'
import { keptGraphFiles } from '../../server/wholeGraph/kept.ts'
import { contentHash, describeWithDatabase, emptied } from './database.ts'
import { seedGraphs } from './seeds.ts'

const SEED = 'doc:津滨政发〔2020〕20号'
const graphs = await seedGraphs()

describeWithDatabase('the whole graph as a file', graphs, (database) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'whole-graph-'))
  const file = path.join(folder, 'graph.jsonld')
  afterAll(() => rmSync(folder, { recursive: true }))
  const imported = (from: string) => {
    const { pieces, hash } = readJsonld(from)
    return writeWholeGraph(database, pieces, hash)
  }

  it.each(Object.keys(GRAPH_FORMATS))('is sent as %s, and not again to who has it', async (format) => {
    const { app, stop } = await createApp({
      store: createStore(database.driver),
      graphFiles: keptGraphFiles(database, path.join(folder, 'kept')),
    })
    const server = await listen(app, '127.0.0.1', 0)
    const address = `${server.address}/export/graph.${format}`
    const [one, other] = await Promise.all([fetch(address), fetch(address)])
    const [bytes, same] = [Buffer.from(await one.arrayBuffer()), Buffer.from(await other.arrayBuffer())]
    expect([one.status, bytes.equals(same), bytes.length > 10_000]).toEqual([200, true, true])
    expect(one.headers.get('etag')).toBe(`"${await contentHash(database)}"`)
    const again = await fetch(address, { headers: { 'if-none-match': one.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
    expect((await fetch(`${address}?first=1`)).status).toBe(400)
    await server.close()
    await stop()
  })

  describe('that is imported into an empty store', () => {
    it('gives the same content hash, and a store that goes on as the first would have', async () => {
      const before = await contentHash(database)
      const text = (await createStore(database.driver).texts([SEED])).get(SEED)
      await readWholeGraph(database, GRAPH_FORMATS.jsonld.sink(file))
      await removeDocument(database, SEED)
      const removed = await contentHash(database)

      await emptied(database)
      expect(await imported(file)).toBe(before)
      expect(await contentHash(database)).toBe(before)
      expect((await createStore(database.driver).texts([SEED])).get(SEED)).toBe(text)
      await removeDocument(database, SEED)
      expect(await contentHash(database)).toBe(removed)
      const loader = await createLoader(database, documentReader, 'test')
      for (const seed of (await documentFiles('seeds')).files) await loader.fill(await documentIn(seed))
      expect(await contentHash(database)).toBe(before)
    })

    it('leaves it empty where the file was changed', async () => {
      await emptied(database)
      const changed = path.join(folder, 'changed.jsonld')
      writeFileSync(changed, readFileSync(file, 'utf8').replace('"role":"lead"', '"role":"guide"'))
      await expect(imported(changed)).rejects.toThrow('content hash')
      expect(await holdsNothing(database)).toBe(true)
    })

    it('leaves it empty where the file is cut off', async () => {
      const cut = path.join(folder, 'cut.jsonld')
      const whole = readFileSync(file, 'utf8')
      writeFileSync(cut, whole.slice(0, whole.length / 2))
      await expect(imported(cut)).rejects.toThrow('not one entry per line')
      expect(await holdsNothing(database)).toBe(true)
    })
  })
})
