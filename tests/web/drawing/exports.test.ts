import { parse } from 'csv-parse/sync'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { elementsOf } from '../../../web/drawing/elements.ts'
import { exportedNodes } from '../../../web/drawing/exportedGraph.ts'
import { openingFrame } from '../../../web/drawing/frame.ts'
import { gexfOf } from '../../../web/drawing/gexf.ts'
import { OPENING_VIEW } from '../../../web/drawing/view.ts'
import { cyjsOf, jsonOf, linesCsv, nodesCsv } from '../../../web/drawing/viewTables.ts'
import { visibleOf } from '../../../web/drawing/visible.ts'
import { drawing, edge, node, TWO_POLICIES } from './drawings.ts'

const CITED = { address: 'http://localhost:4000/?x=a&s=b', version: 'f44dc29f' }
const awkward = drawing(
  [node('POLICY', '甲 "乙" <丙> & 丁', { date: '2020' }), node('DEPARTMENT', '=财政局,区')],
  [edge('甲 "乙" <丙> & 丁', 'ASSIGNED_TO', '=财政局,区', { quote: '由\n区财政局牵头' })],
)
/** Enough documents for stacks: half of 160 district policies implement the other half, and all implement one national document. */
const stacked = drawing(
  [
    node('CITED_DOCUMENT', '国发', { level: 'NATIONAL', date: '2019' }),
    ...Array.from({ length: 160 }, (_, at) =>
      node('POLICY', `p${at}`, { level: 'DISTRICT', date: at % 2 ? '2022' : '2020', place: at < 80 ? '红旗区' : '武侯区' }),
    ),
  ],
  Array.from({ length: 160 }, (_, at) => edge(`p${at}`, 'IMPLEMENTS', at < 80 ? `p${at + 80}` : '国发')),
)

describe.each([
  ['two policies', TWO_POLICIES],
  ['names and words that need care', awkward],
  ['documents in stacks', stacked],
])('the files of a view: %s', (_, shown) => {
  const frame = openingFrame({ ...TWO_POLICIES, ...shown }, new Map())
  const visible = visibleOf(frame, OPENING_VIEW)
  const elements = elementsOf(frame, OPENING_VIEW, visible)
  const nodes = exportedNodes(visible).map(({ label }) => label)
  const edges = shown.edges.map(({ source, target }) => `${source} → ${target}`)

  it('have every node of the graph, in a stack or not', () => {
    expect([...nodes].sort()).toEqual(shown.nodes.map(({ label }) => label).sort())
  })

  it('GEXF has every node and every statement, and is well formed', () => {
    const found: { nodes: string[]; edges: string[] } = { nodes: [], edges: [] }
    const parser = new SaxesParser({ xmlns: true })
    parser.on('error', (error) => {
      throw error
    })
    parser.on('opentag', ({ name, attributes }) => {
      const of = (key: string) => String(attributes[key]?.value)
      if (name === 'node') found.nodes.push(of('label'))
      if (name === 'edge') found.edges.push(`${of('source')} → ${of('target')}`)
    })
    parser.write(gexfOf(visible, elements, CITED)).close()
    expect(found).toEqual({ nodes, edges })
  })

  it('CYJS has every node with its place, and every statement', () => {
    const { elements: found } = JSON.parse(cyjsOf(visible, elements, CITED))
    expect(found.nodes.map(({ data }: { data: { name: string } }) => data.name)).toEqual(nodes)
    expect(found.nodes.every(({ position: { x, y } }: { position: { x: number; y: number } }) => Number.isFinite(x + y))).toBe(true)
    expect(found.edges.map(({ data }: { data: { source: string; target: string } }) => `${data.source} → ${data.target}`)).toEqual(edges)
  })

  it('JSON has every node with its place, every statement, and what it is cited by', () => {
    const file = JSON.parse(jsonOf(visible, elements, CITED))
    expect([file.source, file.dataVersion]).toEqual([CITED.address, CITED.version])
    expect(file.nodes.map(({ label }: { label: string }) => label)).toEqual(nodes)
    expect(file.nodes.every(({ at }: { at: { x: number; y: number } }) => Number.isFinite(at.x + at.y))).toBe(true)
    expect(file.stacks.flatMap(({ members }: { members: string[] }) => members)).toEqual(
      visible.folds.flatMap(({ members }) => members.map(({ id }) => id)),
    )
    expect(file.edges.map(({ source, target }: { source: string; target: string }) => `${source} → ${target}`)).toEqual(edges)
  })

  it('GEXF has its colours in the form that NetworkX reads', () => {
    expect(gexfOf(visible, elements, CITED)).toMatch(/<viz:color r="\d+" g="\d+" b="\d+"\/>/)
  })

  it('all name the version of the data', () => {
    expect(gexfOf(visible, elements, CITED)).toContain('data version f44dc29f')
    expect(JSON.parse(cyjsOf(visible, elements, CITED)).data.dataVersion).toBe('f44dc29f')
  })

  it('CSV has a row for each, and no cell that a spreadsheet takes for a formula', () => {
    const rows = (text: string) =>
      parse(text, { bom: true, columns: true, record_delimiter: ['\r\n', '\n', '\r'] }) as Record<string, string>[]
    expect(rows(nodesCsv(visible)).map(({ label }) => label?.replace(/^'/, ''))).toEqual(nodes)
    expect(rows(linesCsv(visible)).map(({ source, target }) => `${source} → ${target}`.replace("'", ''))).toEqual(edges)
    const ids = new Set(rows(nodesCsv(visible)).map(({ id }) => id))
    expect(
      rows(linesCsv(visible))
        .flatMap(({ source, target }) => [source, target])
        .filter((id) => !ids.has(id)),
    ).toEqual([])
    expect(rows(nodesCsv(visible)).some(({ label }) => label?.startsWith('='))).toBe(false)
  })
})
