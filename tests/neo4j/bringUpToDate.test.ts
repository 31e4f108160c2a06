import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { filledDatabase } from '../../server/cli/filledDatabase.ts'
import { openFiles } from '../../server/cli/noteDoor.ts'
import { configFrom } from '../../server/config.ts'
import { notesFolder } from '../../server/corrections/correctionFile.ts'
import { sentCorrection } from '../../server/corrections/sent.ts'
import { run } from '../../server/neo4j/database.ts'
import { silentSteps } from '../../server/progress/steps.ts'
import { settingsFor } from '../e2e/program.ts'
import { contentHash, describeWithDatabase, workersDatabase } from './database.ts'

describeWithDatabase('a database that is filled', [], (database) => {
  let folder = ''
  const endings: (() => Promise<void>)[] = []
  const filled = async () => {
    const access = workersDatabase()
    if (access === null) throw new Error('there is no database in this run')
    folder ||= await mkdtemp(path.join(tmpdir(), 'filled-'))
    const config = configFrom({ ...settingsFor(access), DATA_DIR: folder })
    return filledDatabase(config, silentSteps, { say: () => undefined, atEnd: (ending) => void endings.push(ending) })
  }
  const versions = async () => (await run(database, 'MATCH (p:Policy) RETURN p.pipeline AS version')).map(({ version }) => version)
  afterAll(async () => {
    for (const ending of endings) await ending()
    await rm(folder, { recursive: true, force: true })
  })

  it('with the seeds at once where it is empty', async () => {
    const { rereading } = await filled()
    expect(await versions()).toHaveLength(5)
    expect(rereading()).toBeNull()
  })

  it('is given to be served before older readings are read again, and tells how far that has come', async () => {
    const before = await contentHash(database)
    await run(database, "MATCH (p:Policy) WITH p ORDER BY p.id LIMIT 3 SET p.pipeline = 'older-rules'")
    const { bringUpToDate, rereading } = await filled()
    expect((await versions()).filter((version) => version === 'older-rules')).toHaveLength(3)
    const told = new Set<string>()
    const watch = setInterval(() => told.add(JSON.stringify(rereading())), 1)
    await bringUpToDate()
    clearInterval(watch)
    expect(told).toContain('{"done":0,"total":3}')
    expect(rereading()).toBeNull()
    expect(new Set(await versions()).size).toBe(1)
    expect(await contentHash(database)).toBe(before)
  })

  it('applies corrections that are written while it is served, and keeps them when older readings are read again', async () => {
    const { bringUpToDate } = await filled()
    const [row] = await run(
      database,
      'MATCH (m:Measure)-[a:ASSIGNED_TO]->(), (t:SourceText {id: m.document}) RETURN m.document AS document, a.start AS start, a.end AS end, t.text AS text ORDER BY m.id LIMIT 1',
    )
    const [text, start, end] = [String(row?.text), Number(row?.start), Number(row?.end)]
    const words = { quote: text.slice(start, end), before: text.slice(start - 12, start), after: text.slice(end, end + 12), nth: 0 }
    await mkdir(notesFolder(folder), { recursive: true })
    const { corrections, close } = await openFiles(notesFolder(folder), () => undefined)
    const missed = {
      kind: 'assignment',
      document: row?.document,
      source: '',
      title: '',
      words,
      right: { department: '区气象局', role: 'guide' },
      revision: 0,
    }
    await corrections.write(sentCorrection(missed))
    await close()
    await run(database, "MATCH (p:Policy) SET p.pipeline = 'older-rules'")
    await bringUpToDate()
    expect(await run(database, "MATCH ()-[a:ASSIGNED_TO {rule: 'corrected'}]->() RETURN a.role AS role")).toEqual([{ role: 'guide' }])
  })
})
