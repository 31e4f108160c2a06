import { createHash } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { documentReader } from '../../server/cli/reader.ts'
import { createApp } from '../../server/http/app.ts'
import { listen } from '../../server/http/listen.ts'
import { type Database, run } from '../../server/neo4j/database.ts'
import { removeDocument } from '../../server/neo4j/loading/loadDocument.ts'
import { createLoader } from '../../server/neo4j/loading/loader.ts'
import { createStore } from '../../server/neo4j/store.ts'
import { contentHash, describeWithDatabase, emptied } from './database.ts'
import { asking } from './graphql/ask.ts'

const RULES = '1f-2d'

/** A notice with one task for each department, and a deadline for the first. */
const notice = (departments: readonly string[], due: string, upstream = '国办发〔2020〕24号') =>
  [
    '新乡市人民政府办公室关于印发新乡市优化营商环境行动方案的通知',
    '新政办〔2021〕7号',
    `根据《国务院办公厅关于进一步优化营商环境更好服务市场主体的实施意见》（${upstream}）精神，制定本方案。`,
    '一、主要任务',
    ...departments.map(
      (name, index) =>
        `（${'一二三四五'[index]}）${['精简企业开办环节，推行全程网上办理', '降低企业融资成本，建立银企对接台账', '规范涉企收费。公布目录清单'][index]}，${index === 0 ? `${due}前完成。` : '长期坚持并定期通报进展。'}（责任单位：${name}）`,
    ),
    '新乡市人民政府办公室',
    '2021年3月1日',
  ].join('\n')

describeWithDatabase('changes since', [], (plain) => {
  let day = 0
  const database: Database = { ...plain, now: () => new Date(Date.UTC(2024, 0, 1 + day)) }
  const load = (text: string, pipeline = RULES, name = 'notice.txt') =>
    createLoader(database, documentReader, pipeline).load({ name, text, sha256: createHash('sha256').update(text).digest('hex') })
  const ask = (args: string, fields = 'kind reason documentTitle about { id } label departmentName before after') =>
    asking(database)(`{ changes${args} { version keptSince totalCount nodes { ${fields} } } }`)
  const kinds = async (args: string) => (await ask(args)).data.changes.nodes.map(({ kind }: { kind: string }) => kind)
  const versions: string[] = []

  beforeAll(async () => {
    await emptied(database)
    const editions = [
      notice(['市市场监管局', '市财政局'], '2021年6月30日'),
      notice(['市市场监管局', '市财政局', '市发展改革委'], '2021年12月31日'),
    ]
    for (const [index, text] of editions.entries()) {
      day = index * 10
      await load(text)
      versions.push(await contentHash(database))
    }
  })

  it('have the words of a measure as they are, with its heading once', async () => {
    const { data } = await ask('(kinds: [TASK_ADDED])', 'words')
    expect(data.changes.nodes).toEqual([{ words: '规范涉企收费。公布目录清单，长期坚持并定期通报进展。（责任单位：市发展改革委）' }])
  })

  it('tell a new document, then what another text of it changed', async () => {
    const { data } = await ask('')
    expect(data.changes.version).toBe(versions[1])
    expect(data.changes.keptSince).toBe('2024-01-01T00:00:00.000Z')
    const title = '新乡市人民政府办公室关于印发新乡市优化营商环境行动方案的通知'
    const same = { reason: 'NEW_TEXT', documentTitle: title, about: null }
    expect(data.changes.nodes).toEqual([
      { ...same, kind: 'DOCUMENT_CHANGED', label: null, departmentName: null, before: [], after: [] },
      expect.objectContaining({
        ...same,
        kind: 'DEADLINE_CHANGED',
        label: '（一）',
        before: ['2021年6月30日前'],
        after: ['2021年12月31日前'],
      }),
      expect.objectContaining({
        ...same,
        kind: 'TASK_ADDED',
        label: '（三）',
        departmentName: '新乡市发展和改革委员会',
        after: ['responsible'],
      }),
      expect.objectContaining({ ...same, kind: 'DOCUMENT_ADDED' }),
    ])
  })

  it('are none after a repeated load, nor since the version that holds now', async () => {
    const before = (await ask('')).data.changes.totalCount
    expect((await load(notice(['市市场监管局', '市财政局', '市发展改革委'], '2021年12月31日'))).kind).toBe('unchanged')
    expect((await ask('')).data.changes.totalCount).toBe(before)
    expect(await kinds(`(sinceVersion: "${versions[1]}")`)).toEqual([])
    expect(await kinds(`(sinceVersion: "${versions[0]}")`)).toHaveLength(3)
    expect(await kinds('(sinceDate: "2024-01-05")')).toHaveLength(3)
    expect(await kinds('(sinceDate: "2024-02-05")')).toEqual([])
  })

  it('of an unknown version are refused with the oldest that is known', async () => {
    expect((await ask('(sinceVersion: "made up")')).codes).toEqual(['UNKNOWN_VERSION'])
    expect((await ask(`(sinceVersion: "${versions[0]}", sinceDate: "2024-01-05")`)).codes).toEqual(['BAD_USER_INPUT'])
  })

  it('follow a department: documents with tasks for it, changes of these, and nothing of others', async () => {
    const of = (name: string) => `(where: { name: "${name}" })`
    expect(await kinds(of('财政'))).toEqual(['DOCUMENT_ADDED'])
    expect(await kinds(of('发展和改革'))).toEqual(['TASK_ADDED', 'DOCUMENT_ADDED'])
    expect(await kinds(of('市场监督'))).toEqual(['DEADLINE_CHANGED', 'DOCUMENT_ADDED'])
    expect(await kinds(of('教育'))).toEqual([])
    const { data } = await ask(of('财政'), 'measures { label }')
    expect(data.changes.nodes).toEqual([{ measures: [{ label: '（二）' }] }])
  })

  it('follow a cited document: who came to cite it', async () => {
    const { data } = await ask('(document: "doc:国办发〔2020〕24号")', 'kind documentId')
    expect(data.changes.nodes).toEqual([{ kind: 'CITER_ADDED', documentId: 'doc:新政办〔2021〕7号' }])
  })

  it('are feeds that another day gives byte for byte', async () => {
    const { app, stop } = await createApp({ store: createStore(database.driver) })
    const server = await listen(app, '127.0.0.1', 0)
    try {
      const read = async (form: string, query = '') => (await fetch(`${server.address}/feed/changes.${form}${query}`)).text()
      const atom = await read('atom')
      expect(atom).toBe(await read('atom'))
      expect(atom.match(/<entry>/g)).toHaveLength(3)
      expect(atom).toContain('<updated>2024-01-11T00:00:00.000Z</updated>')
      const where = `?where=${encodeURIComponent('{"name":"发展和改革"}')}`
      const json = JSON.parse(await read('json', where))
      expect(json.items.map(({ title }: { title: string }) => title.slice(0, 3))).toEqual(['新任务', '新任务'])
      expect(JSON.parse(await read('json', '?corrections=false')).items[0].url).toMatch(/[?&]corrections=false$/)
      expect((await fetch(`${server.address}/feed/changes.atom?department=x`)).status).toBe(400)
    } finally {
      await server.close()
      await stop()
    }
  })

  it('say why, and feeds leave out what only the program changed', async () => {
    const text = notice(['市市场监管局', '市财政局', '市发展改革委'], '2021年12月31日')
    const reading = (pipeline: string, edit: (label: string) => string) => {
      const reader: typeof documentReader = (source) => (known) => {
        const graph = documentReader(source)(known)
        const nodes = graph.nodes.map((node) =>
          node.type === 'Measure' ? { ...node, properties: { ...node.properties, label: edit(String(node.properties.label)) } } : node,
        )
        return { ...graph, nodes }
      }
      return createLoader(database, reader, pipeline).load({
        name: 'notice.txt',
        text,
        sha256: createHash('sha256').update(text).digest('hex'),
      })
    }
    day = 20
    await reading('2f-2d', (label) => `${label}.`)
    day = 21
    await reading('2f-3d', (label) => `${label}:`)
    // Read again without any change.
    await reading('3f-3d', (label) => `${label}:`)
    expect((await ask('(sinceDate: "2024-01-20")')).data.changes.nodes.map(({ reason }: { reason: string }) => reason)).toEqual([
      'REFERENCE_DATA',
      'NEWER_RULES',
    ])
  })

  it('are kept 400 days, and the oldest that is kept stays a version to ask by', async () => {
    day = 10 + 400
    await removeDocument(database, 'doc:新政办〔2021〕7号')
    const { data } = await ask('')
    expect(data.changes.nodes.map(({ kind }: { kind: string }) => kind)).toEqual([
      'DOCUMENT_REMOVED',
      'DOCUMENT_CHANGED',
      'DOCUMENT_CHANGED',
      'DOCUMENT_CHANGED',
      'DEADLINE_CHANGED',
      'TASK_ADDED',
    ])
    expect(await kinds(`(sinceVersion: "${versions[0]}")`)).toHaveLength(6)
    day = 11 + 400
    await load(notice(['市教育局'], '2021年6月30日'))
    expect((await ask(`(sinceVersion: "${versions[0]}")`)).codes).toEqual(['UNKNOWN_VERSION'])
    expect(await kinds(`(sinceVersion: "${versions[1]}")`)).toHaveLength(4)
  })

  it('begin again where something else has changed the graph', async () => {
    await run(database, "MATCH (g:GraphMeta) SET g.contentHash = '0' + substring(g.contentHash, 1)")
    expect(await kinds('')).toEqual([])
    expect((await ask(`(sinceVersion: "${versions[1]}")`)).codes).toEqual(['UNKNOWN_VERSION'])
    await load(notice(['市教育局'], '2022年6月30日'))
    expect(await kinds('')).toEqual(['DOCUMENT_CHANGED', 'DEADLINE_CHANGED'])
  })
})
