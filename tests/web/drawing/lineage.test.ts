import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeOf } from '../../../web/drawing/codes.ts'
import type { DrawingNode, NodeKind } from '../../../web/drawing/drawing.ts'
import { openingFrame } from '../../../web/drawing/frame.ts'
import { BANDS, type Band, bandOf } from '../../../web/drawing/lineage/bands.ts'
import { foldedDocuments, UNFOLDED_AT_MOST } from '../../../web/drawing/lineage/folds.ts'
import { lineageLayout } from '../../../web/drawing/lineage/layout.ts'
import { notDrawn } from '../../../web/drawing/notDrawn.ts'
import { connectionsAmong } from '../../../web/drawing/shortestPaths.ts'
import { OPENING_VIEW } from '../../../web/drawing/view.ts'
import { visibleOf } from '../../../web/drawing/visible.ts'
import { drawing, edge, node } from './drawings.ts'

const national = (part: Partial<DrawingNode>) => node('CITED_DOCUMENT', 'x', { level: 'NATIONAL', ...part })

describe('the band of a node', () => {
  it.each<[string, DrawingNode, Band]>([
    ['of the State Council by its number', national({ detail: '国发〔2022〕12号' }), 'STATE'],
    ['of its General Office', national({ issuer: '国务院办公厅', detail: '国办发〔2020〕24号' }), 'STATE'],
    ['of the legislature', national({ issuer: '全国人民代表大会常务委员会' }), 'STATE'],
    ['of a ministry by its number', national({ detail: '发改产业〔2021〕1780号' }), 'MINISTRY'],
    ['of a ministry known by its number alone', national({ label: '发改办地区〔2020〕237号' }), 'MINISTRY'],
    ['of a ministry by its issuer', national({ issuer: '国家发展改革委' }), 'MINISTRY'],
    ['national, nothing else told', national({ label: '优化营商环境条例' }), 'STATE'],
    ['of a district', node('POLICY', 'x', { level: 'DISTRICT' }), 'DISTRICT'],
    ['of a zone', node('POLICY', 'x', { level: 'ZONE' }), 'DISTRICT'],
    ['of no known level', node('CITED_DOCUMENT', 'x'), 'UNLEVELLED'],
    ['a department, whatever its level', node('DEPARTMENT', 'x', { level: 'NATIONAL' }), 'DEPARTMENTS'],
    ['a measure', node('MEASURE', 'x'), 'PARTS'],
  ])('%s', (_, one, band) => {
    expect(bandOf(one)).toBe(band)
  })
})

const LEVELS = ['NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT', 'STREET', null] as const
const KINDS: readonly NodeKind[] = ['POLICY', 'CITED_DOCUMENT', 'DEPARTMENT', 'MEASURE', 'INDUSTRY', 'JURISDICTION']
const anyNode = fc.record({
  kind: fc.constantFrom(...KINDS),
  level: fc.constantFrom(...LEVELS),
  date: fc.constantFrom(null, '2019', '2020', '2020-06-01', '2020-11-30', '2023-01-02'),
  place: fc.constantFrom(null, '天津市', '新乡市', '红旗区'),
})
const anyNodes = fc
  .array(anyNode, { maxLength: 400 })
  .map((parts) => parts.map(({ kind, ...part }, at) => node(kind, `n${at}`, { ...part, degree: at % 7 })))

describe('the layout of a lineage', () => {
  it('puts upstream on top, earlier to the left, what has no date at the right edge', () => {
    const nodes = [
      node('POLICY', '区', { level: 'DISTRICT', date: '2022-07-01' }),
      node('POLICY', '区早', { level: 'DISTRICT', date: '2020-03-01' }),
      node('CITED_DOCUMENT', '国', { level: 'NATIONAL', date: '2022-05-24' }),
      node('CITED_DOCUMENT', '市', { level: 'PROVINCE' }),
    ]
    const { places, bands, years } = lineageLayout(nodes, [], false)
    const at = (id: string) => places.get(id) ?? { x: Number.NaN, y: Number.NaN }
    expect(at('国').y).toBeLessThan(at('市').y)
    expect(at('市').y).toBeLessThan(at('区').y)
    expect(at('区早').y).toBe(at('区').y)
    expect(at('区早').x).toBeLessThan(at('区').x)
    expect(at('市').x).toBeGreaterThan(at('区').x)
    expect(bands.map(({ name }) => name)).toEqual(['STATE', 'PROVINCE', 'DISTRICT'])
    expect(years.map(({ name }) => name)).toEqual(['2020', '2022', null])
  })

  it('gives each node a cell of its own inside its band and year, in whatever order they come', () => {
    fc.assert(
      fc.property(anyNodes, fc.boolean(), (nodes, tall) => {
        const layout = lineageLayout(nodes, [], tall)
        expect(lineageLayout([...nodes].reverse(), [], tall)).toEqual(layout)
        expect(new Set([...layout.places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length)
        for (const one of nodes) {
          const { x = Number.NaN, y = Number.NaN } = layout.places.get(one.id) ?? {}
          const band = layout.bands.find(({ name }) => name === bandOf(one))
          expect(band && band.from < y && y < band.to).toBe(true)
          if (one.kind !== 'POLICY' && one.kind !== 'CITED_DOCUMENT') continue
          const year = layout.years.find(({ name }) => name === (one.date?.slice(0, 4) ?? null))
          expect(year && year.from < x && x < year.to).toBe(true)
        }
        const order = layout.bands.map(({ name }) => BANDS.indexOf(name as Band))
        expect([...order].sort((a, b) => a - b)).toEqual(order)
      }),
      { numRuns: 60 },
    )
  })

  it('of nothing is empty', () => {
    expect(lineageLayout([], [], false)).toEqual({ places: new Map(), room: new Map(), bands: [], years: [], datedTo: 0 })
  })
})

/** So many policies of one district and year, and one cited document. */
const many = (count: number) => [
  ...Array.from({ length: count }, (_, at) =>
    node('POLICY', `p${at}`, { level: 'DISTRICT', date: `20${20 + (at % 3)}-01-01`, place: `区${at % 2}` }),
  ),
  node('CITED_DOCUMENT', '国', { level: 'NATIONAL', date: '2019', detail: '国发〔2019〕1号' }),
]

describe('ways between documents', () => {
  it('lead through a stack only by the same document', () => {
    const [left, right] = [node('POLICY', '左', { level: 'CITY', date: '2020' }), node('POLICY', '右', { level: 'CITY', date: '2021' })]
    const ends = (second: string) => [edge('左', 'CITES', 'p0'), edge('右', 'CITES', second)]
    const hops = (second: string) => {
      const nodes = [...many(180), left, right]
      const { ties, folds } = visibleOf(openingFrame(drawing(nodes, ends(second)), new Map()), OPENING_VIEW)
      expect(folds.some(({ members }) => ['p0', second].every((id) => members.some((member) => member.id === id)))).toBe(true)
      return connectionsAmong(['左', '右'], ties)[0]?.hops
    }
    expect(hops('p0')).toBe(2)
    expect(hops('p6')).toBeNull()
  })
})

describe('folds', () => {
  it('are not made of a few documents', () => {
    expect(foldedDocuments(many(UNFOLDED_AT_MOST - 1), []).folds).toEqual([])
  })

  it('hold the documents of one place and year; one alone stays itself', () => {
    const { single, folds } = foldedDocuments(many(180), [])
    expect(single.map(({ id }) => id)).toEqual(['国'])
    expect(folds.map(({ place, year, members }) => `${place} ${year} ${members.length}`).sort()).toEqual([
      '区0 2020 30',
      '区0 2021 30',
      '区0 2022 30',
      '区1 2020 30',
      '区1 2021 30',
      '区1 2022 30',
    ])
  })

  it('of many places are of a year first, and open into places, then into documents', () => {
    const documents = Array.from({ length: 3000 }, (_, at) =>
      node('POLICY', `p${at}`, { level: 'DISTRICT', date: `20${10 + (at % 10)}-01-01`, place: `区${Math.floor(at / 10) % 100}` }),
    )
    const years = foldedDocuments(documents, []).folds
    expect(years).toHaveLength(10)
    const opened = [codeOf(years[0]?.id ?? '')]
    const places = foldedDocuments(documents, opened).folds
    expect(places).toHaveLength(109)
    const place = places.find((fold) => fold.place !== undefined)
    const { single } = foldedDocuments(documents, [...opened, codeOf(place?.id ?? '')])
    expect(single).toEqual(place?.members)
  })

  it('let a document out that is named', () => {
    const { single, folds } = foldedDocuments(many(180), [codeOf('p0')])
    expect(single.map(({ id }) => id)).toContain('p0')
    expect(folds.flatMap(({ members }) => members)).toHaveLength(179)
  })

  it('take over the lines of their documents; a line within one is not drawn', () => {
    const nodes = many(180)
    const edges = [edge('p0', 'IMPLEMENTS', '国'), edge('p6', 'IMPLEMENTS', '国'), edge('p0', 'CITES', 'p6')]
    const { lines } = visibleOf(openingFrame(drawing(nodes, edges), new Map()), OPENING_VIEW)
    expect(lines.map(({ source, kind, target, count }) => [source, kind, target, count])).toEqual([
      ['fold:POLICY:DISTRICT:2020:区0', 'IMPLEMENTS', '国', 2],
    ])
  })
})

describe('what is not drawn', () => {
  it('is all of the graph less what is drawn one by one, folded and hidden nodes included', () => {
    const totals = [
      { kind: 'POLICY', count: 200 },
      { kind: 'CITED_DOCUMENT', count: 1 },
      { kind: 'MEASURE', count: 4000 },
    ] as const
    const frame = openingFrame({ ...drawing(many(180)), totals }, new Map())
    const missing = (view = OPENING_VIEW) => Object.fromEntries(notDrawn(frame, visibleOf(frame, view)))
    expect(missing()).toEqual({ POLICY: 200, MEASURE: 4000 })
    expect(missing({ ...OPENING_VIEW, hidden: [codeOf('国')] })).toEqual({ POLICY: 200, CITED_DOCUMENT: 1, MEASURE: 4000 })
    expect(missing({ ...OPENING_VIEW, opening: 'mixed' })).toEqual({ POLICY: 20, MEASURE: 4000 })
  })
})
