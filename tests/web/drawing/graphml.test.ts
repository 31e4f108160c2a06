import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { elementsOf } from '../../../web/drawing/elements.ts'
import { expandedFrame, openingFrame } from '../../../web/drawing/frame.ts'
import { graphmlOf } from '../../../web/drawing/graphml.ts'
import { OPENING_VIEW } from '../../../web/drawing/view.ts'
import { visibleOf } from '../../../web/drawing/visible.ts'
import { drawing, edge, MEASURES, node, TWO_POLICIES } from './drawings.ts'

const ADDRESS = 'http://localhost:4000/?x=a&s=b'
type Frame = ReturnType<typeof openingFrame>

function graphml(frame: Frame) {
  const visible = visibleOf(frame, OPENING_VIEW)
  return { visible, text: graphmlOf(visible, elementsOf(frame, OPENING_VIEW, visible), { address: ADDRESS, version: 'f44dc29f' }) }
}

interface Found {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly data: Record<string, string>
}

/** Nodes and edges as a strict reader of XML finds them, each value by the name that its key declares. */
function read(text: string): readonly Found[] {
  const parser = new SaxesParser()
  const names = new Map<string, string>()
  const found: Found[] = []
  let key = ''
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'key') names.set(String(attributes.id), String(attributes['attr.name']))
    if (name === 'node' || name === 'edge') found.push({ tag: name, attributes: attributes as Record<string, string>, data: {} })
    key = name === 'data' ? (names.get(String(attributes.key)) ?? 'undeclared') : ''
  })
  parser.on('text', (words) => {
    const last = found.at(-1)
    if (key !== '' && last) last.data[key] = words
  })
  parser.on('closetag', () => {
    key = ''
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
  return found
}

describe('the drawing as GraphML', () => {
  const opening = openingFrame(TWO_POLICIES, new Map(TWO_POLICIES.nodes.map(({ id }, at) => [id, { x: at * 10, y: 5 }])))

  it('has every node with its place, and every single edge behind the lines', () => {
    const { visible, text } = graphml(expandedFrame(opening, '红旗区措施', MEASURES).frame)
    const found = read(text)
    expect(found.filter(({ tag }) => tag === 'node').map(({ attributes }) => attributes.id)).toEqual(visible.nodes.map(({ id }) => id))
    expect(found.filter(({ tag }) => tag === 'edge').map(({ attributes }) => attributes.id)).toEqual(
      visible.lines.flatMap(({ parts }) => parts.map(({ id }) => id)),
    )
    expect(found.find(({ attributes }) => attributes.id === '滨海新区措施')?.data).toEqual({
      label: '滨海新区措施',
      kind: 'POLICY',
      level: 'DISTRICT',
      status: 'RESOLVED',
      neighbours: '44',
      x: '10',
      y: '-5',
    })
  })

  it('tells of an edge what it says, in which role, how often, and the quote', () => {
    const nodes = [node('POLICY', 'p'), node('DEPARTMENT', 'd')]
    const said = { role: 'LEAD', count: 3, quote: '由市场监管局牵头' } as const
    const frame = openingFrame(drawing(nodes, [edge('p', 'ASSIGNED_TO', 'd', said)]), new Map())
    const [, , found] = read(graphml(frame).text)
    expect([found?.attributes.source, found?.attributes.target, found?.data]).toEqual([
      'p',
      'd',
      { label: 'ASSIGNED_TO', role: 'LEAD', weight: '3', status: 'RESOLVED', quote: '由市场监管局牵头' },
    ])
  })

  it('keeps signs of XML as words, and drops what XML cannot hold', () => {
    const frame = openingFrame(drawing([node('POLICY', '"a"<&>', { label: '<关于>"R&D"\u0001\uFFFF\uD800]]>' })]), new Map())
    expect(read(graphml(frame).text)[0]).toMatchObject({ attributes: { id: '"a"<&>' }, data: { label: '<关于>"R&D"]]>' } })
  })
})
