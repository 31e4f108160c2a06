import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openFiles } from '../../server/cli/noteDoor.ts'
import { createApp } from '../../server/http/app.ts'
import { listen } from '../../server/http/listen.ts'
import { loadDocument } from '../../server/neo4j/loading/loadDocument.ts'
import { createStore } from '../../server/neo4j/store.ts'
import { describeWithDatabase } from './database.ts'
import { asking } from './graphql/ask.ts'
import { seedGraphs } from './seeds.ts'

interface Row {
  readonly id: string
  readonly noteKeys: readonly string[]
  readonly measure: { readonly id: string; readonly text: string }
  readonly policy: { readonly id: string; readonly title: string }
  readonly department: { readonly id: string; readonly name: string }
}

const nothing = async () => null
const graphs = await seedGraphs()

describeWithDatabase('notes on tasks', graphs, (database) => {
  const ask = asking(database)
  const store = createStore(database.driver)
  let folder = ''
  let address = ''
  const ends: (() => Promise<unknown>)[] = []
  const tasks = async (): Promise<readonly Row[]> => {
    const { data, codes } = await ask(
      '{ tasks(first: 2000) { nodes { id noteKeys measure { id text } policy { id title } department { id name } } } }',
    )
    expect(codes).toEqual([])
    return data.tasks.nodes
  }

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'notes-'))
    const { close, ...files } = await openFiles(folder, () => undefined)
    const { app, stop } = await createApp({
      store,
      notes: { files: { ...files, correct: async () => undefined }, refusal: nothing, claim: nothing, writing: { kind: 'open' } },
    })
    const server = await listen(app, '127.0.0.1', 0)
    address = server.address
    ends.push(server.close, stop, close, () => rm(folder, { recursive: true }))
  })
  afterAll(async () => {
    for (const end of ends) await end()
  })

  it('are found again by the statements of the document, whose keys are those of the tasks', async () => {
    const all = await tasks()
    expect(all.length).toBeGreaterThan(100)
    const [{ policy } = { policy: { id: '' } }] = all
    const statements = await store.noteStatements([policy.id])
    const own = all.filter((task) => task.policy.id === policy.id)
    expect(statements.length).toBe(own.length)
    // One key means one statement: no two tasks of different measures share it.
    const measures = new Map<string, Set<string>>()
    for (const { noteKeys, measure } of all)
      for (const key of noteKeys) measures.set(key, (measures.get(key) ?? new Set()).add(measure.text))
    expect([...measures.values()].filter((texts) => texts.size > 1)).toEqual([])
  })

  it('stay when the document is loaded again, and are listed where their statement is gone', async () => {
    const before = await tasks()
    const task = before[3] as Row
    const about = {
      document: task.policy.id,
      title: task.policy.title,
      measure: task.measure.text.slice(0, 40),
      department: task.department.name,
    }
    const post = (path: string, body: unknown) =>
      fetch(address + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    const noteUnder = (key: string) => ({ key, revision: 0, status: 'DONE', owner: '张三', remark: '', movedTo: '2024-03-31', task: about })
    const gone = noteUnder('0'.repeat(32))
    expect((await post('/notes', noteUnder(task.noteKeys[0] ?? ''))).status).toBe(200)
    expect((await post('/notes', gone)).status).toBe(400)
    expect((await post('/notes/import', { notes: [gone] })).status).toBe(200)
    const graph = graphs.find(({ nodes }) => nodes.some(({ id }) => id === task.policy.id))
    if (!graph) throw new Error('the seed is not among the graphs')
    await loadDocument(database, () => graph)
    const again = (await tasks()).find(({ id }) => id === task.id)
    expect(again?.noteKeys).toEqual(task.noteKeys)
    const listed = (await (await fetch(`${address}/notes.json`)).json()) as { notes: { key: string; held: boolean }[] }
    expect(listed.notes.map(({ key, held }) => [key, held])).toEqual([
      [task.noteKeys[0], true],
      ['0'.repeat(32), false],
    ])
    const where = JSON.stringify({ department: [task.department.id] })
    const file = await fetch(`${address}/export/tasks.xlsx?form=ledger&where=${encodeURIComponent(where)}&asOf=2024-01-01`)
    const { sheets } = await readXlsx(new Uint8Array(await file.arrayBuffer()))
    expect(sheets[0]?.rows.flat()).toContain('张三')
    expect(sheets[0]?.rows.flat()).toContain('已完成')
    const withStatus = async (status: string) => {
      const response = await fetch(`${address}/export/tasks.csv?status=${status}&where=${encodeURIComponent(where)}&asOf=2024-01-01`)
      return { status: response.status, tasks: (await response.text()).trimEnd().split('\r\n').length - 1 }
    }
    const [done, unset] = [await withStatus('DONE'), await withStatus('NONE')]
    expect(done).toEqual({ status: 200, tasks: 1 })
    expect((await withStatus('DONE&status=NONE')).tasks).toBe(1 + unset.tasks)
    expect((await withStatus('LATE')).status).toBe(400)
    expect((await fetch(`${address}/export/measures.xlsx?form=ledger&asOf=2024-01-01`)).status).toBe(400)
  })
})
