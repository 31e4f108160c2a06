import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import type { DocumentGraph } from '../../server/graph/graph.ts'
import { MODEL } from '../../server/graph/model.ts'
import { memoryGraph } from '../../server/memory/graph.ts'
import { selected } from '../../server/site/selected.ts'
import { contentHashOf, plainNodes, plainRelationships, type SiteGraph } from '../../server/site/siteGraph.ts'
import { requireFree, siteFiles } from '../../server/site/write.ts'
import { CITY, DISTRICT, fixtureGraphs, NATIONAL } from '../graph/fixture.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** The documents as a store holds them. */
function stored(graphs: readonly DocumentGraph[]): SiteGraph {
  const held = new Set(graphs.map(({ document }) => document))
  const nodes = new Map(
    graphs
      .flatMap((graph) => graph.nodes)
      .filter(({ id, type }) => type !== 'CitedDocument' || !held.has(id))
      .map(({ id, type, properties: { text, ...properties } }) => [
        id,
        {
          id,
          labels: ['Entity', MODEL.nodes[type].identity, type],
          properties: { id, ...properties, ...(type === 'Policy' ? {} : { text }) },
        },
      ]),
  )
  const edges = new Map(graphs.flatMap((graph) => graph.edges).map((edge) => [edge.id, edge]))
  const relationships = [...edges.values()].map(({ id, type, from, to, properties }) => ({
    id,
    type,
    from,
    to,
    properties: { id, ...properties },
  }))
  const texts = graphs.flatMap(({ document, nodes }) =>
    nodes.flatMap(({ id, properties }) => (id === document ? [[id, String(properties.text)]] : [])),
  )
  return {
    nodes: [...nodes.values()],
    relationships,
    texts: new Map(texts as [string, string][]),
    layouts: new Map(texts.slice(0, 1).map(([id]) => [String(id), '{"tables":[]}'])),
  }
}

const WHOLE = stored(fixtureGraphs())
const ABOUT = { documents: 3, left: 0, dataVersion: 'v', contentHash: 'c', corrected: false }

describe('the files of a site', () => {
  it('are the same for the same graph, in whatever order it comes', async () => {
    const turned = {
      nodes: WHOLE.nodes.toReversed(),
      relationships: WHOLE.relationships.toReversed(),
      texts: new Map([...WHOLE.texts].reverse()),
      layouts: WHOLE.layouts,
    }
    expect([...(await siteFiles(ROOT, turned, ABOUT))]).toEqual([...(await siteFiles(ROOT, WHOLE, ABOUT))])
    expect(contentHashOf(turned)).toBe(contentHashOf(WHOLE))
  })

  it('are classic scripts that give back the graph and each text', async () => {
    const files = await siteFiles(ROOT, WHOLE, ABOUT)
    const page: {
      policyLineage?: {
        nodes: unknown
        relationships: unknown
        textFiles: Record<string, string>
        texts: Record<string, string>
        layouts: unknown
      }
    } = {}
    const run = (file: string) => runInNewContext(files.get(file) ?? '', page)
    run('data/graph.js')
    for (const file of Object.values(page.policyLineage?.textFiles ?? {})) run(file)
    expect(JSON.parse(JSON.stringify(page.policyLineage?.nodes))).toEqual(JSON.parse(JSON.stringify(plainNodes(WHOLE))))
    expect(JSON.parse(JSON.stringify(page.policyLineage?.relationships))).toEqual(JSON.parse(JSON.stringify(plainRelationships(WHOLE))))
    expect(page.policyLineage?.texts).toEqual(Object.fromEntries(WHOLE.texts))
    expect(WHOLE.layouts.size).toBe(1)
    expect(page.policyLineage?.layouts).toEqual(Object.fromEntries(WHOLE.layouts))
    expect(files.get('index.html')).not.toMatch(/type="module"|crossorigin/)
  })
})

describe('a part of the documents', () => {
  const part = selected(WHOLE, ['津政发2022年12号'])
  const ids = new Set(part.nodes.map(({ id }) => id))

  it('holds them, their parts, and what they refer to, and nothing of the others', () => {
    expect(ids.has(CITY)).toBe(true)
    expect(ids.has(NATIONAL)).toBe(true)
    expect([...ids].filter((id) => id.startsWith(DISTRICT))).toEqual([])
    expect([...part.texts.keys()]).toEqual([CITY])
    expect(part.relationships.filter(({ properties }) => ![undefined, CITY].includes(properties.statedBy as string))).toEqual([])
  })

  it('has both ends of every relationship', () => {
    const content = {
      contentHash: '',
      nodes: plainNodes(part),
      relationships: plainRelationships(part),
      text: async () => null,
      layout: async () => null,
    }
    expect(memoryGraph(content).relationships.length).toBe(part.relationships.length)
  })

  it('has a held document that is only cited by its name, without its text', () => {
    const [node] = selected(WHOLE, [DISTRICT]).nodes.filter(({ id }) => id === CITY)
    expect(node?.labels).toEqual(['Entity', 'Document', 'CitedDocument'])
    expect(node?.properties.title).toBe('天津市贯彻落实扎实稳住经济的一揽子政策措施实施方案')
    expect(node?.properties).not.toHaveProperty('sha256')
  })

  it.each(['国发〔2099〕1号', '没有这份文件'])('%s is unknown, and named', (words) => {
    expect(() => selected(WHOLE, [words])).toThrow(`No document that is held is “${words}”`)
  })
})

describe('the folder of a site', () => {
  const folderWith = async (...names: string[]) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'site-'))
    for (const name of names) await writeFile(path.join(folder, name), '{}')
    return folder
  }

  it.each([[[]], [['about.json', 'index.html']]])('may hold %j', async (names) => {
    const folder = await folderWith(...names)
    await requireFree(folder)
    await rm(folder, { recursive: true })
  })

  it('may not exist', async () => {
    await requireFree(path.join(tmpdir(), 'site-that-does-not-exist'))
  })

  it('is refused with files of others in it, and as a file', async () => {
    const folder = await folderWith('thesis.docx')
    await expect(requireFree(folder)).rejects.toThrow('contains files that are not part of a site')
    await expect(requireFree(path.join(folder, 'thesis.docx'))).rejects.toThrow('is not a readable folder')
    await rm(folder, { recursive: true })
  })
})
