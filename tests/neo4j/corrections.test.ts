import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openFiles } from '../../server/cli/noteDoor.ts'
import { readAhead } from '../../server/cli/readAhead.ts'
import { documentReader, readerWith } from '../../server/cli/reader.ts'
import { correctionsIn, notesFolder } from '../../server/corrections/correctionFile.ts'
import { plainDocument } from '../../server/formats/txt.ts'
import { createApp } from '../../server/http/app.ts'
import { listen } from '../../server/http/listen.ts'
import { documentFiles, documentIn } from '../../server/neo4j/loading/files.ts'
import { createLoader, type LoaderAids } from '../../server/neo4j/loading/loader.ts'
import { claimNotes, followedCorrections, notesRefusal } from '../../server/neo4j/notesClaim.ts'
import { createStore } from '../../server/neo4j/store.ts'
import { contentHashOf, storedGraph } from '../../server/site/siteGraph.ts'
import { siteFiles } from '../../server/site/write.ts'
import { contentHash, describeWithDatabase } from './database.ts'
import { asking } from './graphql/ask.ts'

/** What somebody writes beside a correction. */
const REMARK = '只给自己看的备注'

const nothing = async () => null

const SEEDS = (await documentFiles('seeds')).files
const sources = await Promise.all(SEEDS.map(documentIn))

/** Lists and counts of the API: each is asked alone, and answered by the same statement with corrections and without. */
const QUESTIONS = {
  measures: `measures(first: 60, CORRECTIONS) { totalCount nodes { id heading sameWords(first: 3) { totalCount }
    assignments { edges { role node { id name } evidence { quote start } } } targets { nodes { surface from to } } } }`,
  tasks: `tasks(first: 300, CORRECTIONS) { totalCount nodes { role department { id name aliases } measure { id } policy { id }
    evidence { quote start end line rule } } }`,
  measureFacets: `measureFacets(asOf: "2024-01-01", fields: [ROLE, LINE, RELATION, DEPARTMENT], CORRECTIONS) { totalCount
    facets { field values { value count } } }`,
  departments: 'departments(first: 100, CORRECTIONS) { totalCount nodes { id name fullName aliases } }',
  documents: 'documents(first: 100, CORRECTIONS) { totalCount nodes { id title } }',
  statistics: 'statistics(CORRECTIONS) { nodes { kind count } relations { kind count } }',
} as const

describeWithDatabase(
  'corrections',
  async (database) => {
    await createLoader(database, documentReader, 'test').loadMany(sources)
  },
  (database) => {
    const ask = asking(database)
    const ends: (() => Promise<unknown>)[] = []
    let [folder, address, hashAsRead] = ['', '', '']
    const loader = async (pipeline = 'test', reading: LoaderAids = {}) => {
      const corrections = await correctionsIn(folder)
      return createLoader(database, readerWith(corrections), pipeline, { corrections, ...reading })
    }

    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'corrections-'))
      await mkdir(notesFolder(folder))
      const { close, ...files } = await openFiles(notesFolder(folder), () => undefined)
      const correct = async () => void (await (await loader()).correct())
      const { app, stop } = await createApp({
        store: createStore(database.driver),
        notes: { files: { ...files, correct }, refusal: nothing, claim: nothing, writing: { kind: 'open' } },
      })
      const server = await listen(app, '127.0.0.1', 0)
      address = server.address
      ends.push(server.close, stop, close, () => rm(folder, { recursive: true }))
    })
    afterAll(async () => {
      for (const end of ends) await end()
    })

    const post = async (correction: object) => {
      const response = await fetch(`${address}/notes`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ correction }),
      })
      return { status: response.status, body: await response.json() }
    }

    const everything = async (corrections = true) => {
      // biome-ignore lint/suspicious/noExplicitAny: the shape is that of each question
      const answers: Record<keyof typeof QUESTIONS, any> = { ...QUESTIONS }
      for (const [name, question] of Object.entries(QUESTIONS)) {
        const { data, codes } = await ask(`{ ${question.replace('CORRECTIONS', `corrections: ${corrections}`)} }`)
        expect([name, codes]).toEqual([name, []])
        answers[name as keyof typeof QUESTIONS] = data[name]
      }
      return answers
    }

    it('change what every list and count says; without them all say what was read', async () => {
      const { data: first } = await ask('{ measures(first: 8) { nodes { text } } }')
      const twin = `某市人民政府关于稳定经济增长的若干措施\n一、重点任务\n（一）${first.measures.nodes[7].text}\n（二）加强宣传引导。各部门要做好政策解读。\n`
      await createLoader(database, documentReader, 'test').load(plainDocument('twin.txt', Buffer.from(twin)))
      const [before, hash] = [await everything(), await contentHash(database)]
      hashAsRead = hash
      const [task] = before.tasks.nodes.filter(({ role }: { role: string }) => role === 'RESPONSIBLE')
      const about = await placeOf(task.policy.id, task.evidence)
      const read = { department: task.department.name, role: 'responsible' }
      const wrongRole = { ...about, kind: 'assignment', read, right: { ...read, role: 'lead' }, remark: REMARK, revision: 0 }
      expect(await post(wrongRole)).toMatchObject({ status: 200, body: { correction: { applied: true, revision: 1 } } })
      const missed = { ...about, kind: 'assignment', read: null, right: { department: '区气象局', role: 'guide' }, revision: 0 }
      expect(await post(missed)).toMatchObject({ status: 200, body: { correction: { applied: true } } })
      const measure = before.measures.nodes.find(({ sameWords }: { sameWords: { totalCount: number } }) => sameWords.totalCount > 0)
      const document = measure.id.split('#')[0]
      const { data } = await ask('query ($id: ID!) { node(id: $id) { ... on Measure { start text heading } } }', { id: measure.id })
      const { start, heading, text } = data.node
      const wrongMeasure = {
        ...(await placeOf(document, { start, end: start + text.length })),
        kind: 'measure',
        read: { heading },
        right: null,
      }
      expect(await post({ ...wrongMeasure, revision: 0 })).toMatchObject({ status: 200, body: { correction: { applied: true } } })

      const after = await everything()
      expect(await contentHash(database)).not.toBe(hash)
      expect(after.measures.totalCount).toBe(before.measures.totalCount - 1)
      const { data: corrected } = await ask(
        'query ($id: ID!) { node(id: $id) { ... on Measure { assignments { edges { role node { name } evidence { origin rule foundBy { name } } } } } } }',
        { id: task.measure.id },
      )
      const said = corrected.node.assignments.edges.filter(
        ({ evidence }: { evidence: { origin: string } }) => evidence.origin === 'CORRECTED',
      )
      expect(said).toHaveLength(2)
      expect(said).toContainEqual({
        role: 'LEAD',
        node: { name: task.department.name },
        evidence: { origin: 'CORRECTED', rule: 'corrected', foundBy: null },
      })
      expect(said.map(({ role }: { role: string }) => role)).toContain('GUIDE')
      const role = ({ measureFacets }: typeof after) =>
        measureFacets.facets[0].values.find(({ value }: { value: string }) => value === 'LEAD')?.count ?? 0
      expect(role(after)).toBeGreaterThanOrEqual(role(before))

      expect(await everything(false)).toEqual(before)
      expect(await everything()).toEqual(after)
      const { data: known } = await ask('{ corrections { policy { id } keys } }')
      expect(known.corrections.flatMap(({ keys }: { keys: readonly string[] }) => keys)).toHaveLength(3)
      expect(
        (await ask('{ a: measures(first: 1) { totalCount } b: measures(first: 1, corrections: false) { totalCount } }')).codes,
      ).toEqual(['BAD_USER_INPUT'])
    })

    it('are left out of a file that asks for that, which says so', async () => {
      const rows = async (query: string) => {
        const response = await fetch(`${address}/export/measures.csv?asOf=2024-01-01${query}`)
        const text = await response.text()
        return { says: response.headers.get('x-corrections'), rows: text.split('\r\n').length, marks: text.includes('人工更正') }
      }
      const [corrected, read] = [await rows(''), await rows('&corrections=false')]
      expect([corrected.says, read.says]).toEqual(['applied', 'left out'])
      expect([corrected.marks, read.marks]).toEqual([true, false])
      expect((await fetch(`${address}/export/measures.csv?corrections=no`)).status).toBe(400)
      expect(read.rows).toBeGreaterThan(corrected.rows)
    })

    it('are mentioned in the head of a workbook only if they are applied', async () => {
      const head = async (query: string) => {
        const { sheets } = await readXlsx(
          new Uint8Array(await (await fetch(`${address}/export/measures.xlsx?asOf=2024-01-01${query}`)).arrayBuffer()),
        )
        return String(sheets[0]?.rows[1]?.[0])
      }
      expect([await head(''), await head('&corrections=false')].map((words) => words.includes('已按人工更正'))).toEqual([true, false])
    })

    it('are in no published site that does not ask for them, and what people say of them is in none', async () => {
      const published = async (corrections: boolean) => {
        const { graph } = await storedGraph(database, { corrections })
        const about = { documents: 6, left: 0, dataVersion: '', contentHash: contentHashOf(graph), corrected: corrections }
        return { hash: about.contentHash, files: [...(await siteFiles('.', graph, about)).values()].join('\n') }
      }
      const [read, corrected] = [await published(false), await published(true)]
      expect(read.hash).toBe(hashAsRead)
      expect(corrected.hash).toBe(await contentHash(database))
      expect([read, corrected].map(({ files }) => files.includes('"rule":"corrected"'))).toEqual([false, true])
      expect([read, corrected].map(({ files }) => files.includes(REMARK))).toEqual([false, false])
    })

    it('are undone by no program with another data folder, unless that is asked for', async () => {
      const [moved, second] = [`${folder}-moved`, `${folder}-second`]
      ends.push(() => Promise.all([moved, second].map((each) => rm(each, { recursive: true, force: true }))))
      expect((await followedCorrections(database, second)).documents).toEqual([])
      expect((await followedCorrections(database, folder)).documents).toHaveLength(2)
      await expect(followedCorrections(database, second)).rejects.toMatchObject({
        code: 'NOTES_ELSEWHERE',
        message: expect.stringContaining(`${folder}${path.sep}notes`),
      })
      expect(await claimNotes(database, second)).toContain(`${folder}${path.sep}notes`)
      await cp(folder, moved, { recursive: true })
      expect([await notesRefusal(database, moved), await claimNotes(database, moved), await claimNotes(database, folder)]).toEqual([
        null,
        null,
        null,
      ])
      expect(await claimNotes(database, second, { takes: true })).toBeNull()
      await expect(followedCorrections(database, folder)).rejects.toMatchObject({ message: expect.stringContaining(second) })
      expect(await claimNotes(database, folder, { takes: true })).toBeNull()
      expect((await followedCorrections(database, folder)).documents).toHaveLength(2)
    })

    it('hold when documents are read again, by this version or another, and are gone when they are withdrawn', async () => {
      const hash = await contentHash(database)
      expect(await (await loader()).correct()).toEqual([])
      expect((await (await loader()).loadMany(sources)).map(({ kind }) => kind)).toEqual(sources.map(() => 'unchanged'))
      // Threads that read ahead know no corrections.
      const ahead = readAhead(1, (line) => expect(line).toBe(''))
      ends.push(ahead.close)
      await (await loader('later', ahead)).refresh()
      expect(await contentHash(database)).toBe(hash)
      await (await loader('test')).refresh()
      expect(await contentHash(database)).toBe(hash)

      const { corrections } = await (await fetch(`${address}/notes.json`)).json()
      const gone = { ...corrections[0], words: { ...corrections[0].words, quote: '没有这些字' }, revision: 0 }
      expect(await post(gone)).toMatchObject({ status: 200, body: { correction: { applied: false } } })
      expect(await post({ ...corrections[0], revision: 0 })).toMatchObject({ status: 409 })
      for (const one of corrections)
        expect(await post({ ...one, withdrawn: true })).toMatchObject({ status: 200, body: { correction: { applied: false } } })
      await createLoader(database, documentReader, 'test').correct()
      const loaded = await contentHash(database)
      await createLoader(database, documentReader, 'again').refresh()
      await createLoader(database, documentReader, 'test').refresh()
      expect(await contentHash(database)).toBe(loaded)
      expect(await everything()).toEqual(await everything(false))
    })

    /** The words at a place of a document, as a correction names them. */
    async function placeOf(document: string, { start, end }: { start: number; end: number }) {
      const { data } = await ask('query ($id: ID!) { node(id: $id) { ... on Policy { title text sha256 } } }', { id: document })
      const { text, title, sha256 } = data.node
      const [before, quote, after] = [text.slice(Math.max(0, start - 40), start), text.slice(start, end), text.slice(end, end + 40)]
      const nth = text.slice(0, start).split(before + quote + after).length - 1
      return {
        document,
        source: sha256,
        title: title ?? '',
        words: { quote: quote.slice(0, 60), before, after: quote.length > 60 ? '' : after, nth },
      }
    }
  },
)
