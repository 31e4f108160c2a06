import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeOf } from '../../../web/drawing/codes.ts'
import type { DrawingNode, NodeKind, Point } from '../../../web/drawing/drawing.ts'
import type { EdgeElement, NodeElement } from '../../../web/drawing/elements.ts'
import { openingFrame } from '../../../web/drawing/frame.ts'
import { BANDS, type Band, bandOf } from '../../../web/drawing/lineage/bands.ts'
import { type Folding, foldedDocuments, UNFOLDED_AT_MOST } from '../../../web/drawing/lineage/folds.ts'
import { landmarksAmong } from '../../../web/drawing/lineage/landmarks.ts'
import { lineageLayout } from '../../../web/drawing/lineage/layout.ts'
import { bendsOf, withinGrid } from '../../../web/drawing/lineage/lines.ts'
import { nameOfSpan, spansOf } from '../../../web/drawing/lineage/spans.ts'
import { notDrawn } from '../../../web/drawing/notDrawn.ts'
import { connectionsAmong } from '../../../web/drawing/shortestPaths.ts'
import { OPENING_VIEW } from '../../../web/drawing/view.ts'
import { visibleOf } from '../../../web/drawing/visible.ts'
import { drawing, edge, laid, node } from './drawings.ts'

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
    const { places, bands, years } = lineageLayout(laid(nodes), false)
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
        const layout = lineageLayout(laid(nodes), tall)
        expect(lineageLayout(laid([...nodes].reverse()), tall)).toEqual(layout)
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
    expect(lineageLayout(laid([]), false)).toEqual({ places: new Map(), room: new Map(), bands: [], years: [], datedTo: 0 })
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

const foldsOf = (documents: readonly DrawingNode[], opened: readonly string[], more: Partial<Folding> = {}) =>
  foldedDocuments(documents, { opened, landmarks: new Set(), spans: [], ...more })

describe('folds', () => {
  it('are not made of a few documents', () => {
    expect(foldsOf(many(UNFOLDED_AT_MOST - 1), []).folds).toEqual([])
  })

  it('hold the documents of one place and year; one alone stays itself', () => {
    const { single, folds } = foldsOf(many(180), [])
    expect(single.map(({ id }) => id)).toEqual(['国'])
    expect(folds.map(({ place, span, members }) => `${place} ${span?.from} ${members.length}`).sort()).toEqual([
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
    const years = foldsOf(documents, []).folds
    expect(years).toHaveLength(10)
    const opened = [codeOf(years[0]?.id ?? '')]
    const places = foldsOf(documents, opened).folds
    expect(places).toHaveLength(109)
    const place = places.find((fold) => fold.place !== undefined)
    const { single } = foldsOf(documents, [...opened, codeOf(place?.id ?? '')])
    expect(single).toEqual(place?.members)
  })

  it.each([['全国'], [null]])('of a year whose documents have one place (%s) open into documents at once', (place) => {
    const districts = Array.from({ length: 1000 }, (_, at) =>
      node('POLICY', `p${at}`, { level: 'DISTRICT', date: '2023', place: `区${at % 100}` }),
    )
    const national = ['甲', '乙'].map((id) => node('CITED_DOCUMENT', id, { level: 'NATIONAL', date: '2019', place }))
    const documents = [...districts, ...national]
    const fold = foldsOf(documents, []).folds.find(({ kind }) => kind === 'CITED_DOCUMENT')
    expect(fold?.place).toBeUndefined()
    expect(foldsOf(documents, [codeOf(fold?.id ?? '')]).single).toEqual(national)
  })

  it('leave out what most others rest on, and say so', () => {
    const { folds, among } = foldsOf(many(180), [], { landmarks: new Set(['p0']) })
    expect(folds.flatMap(({ members }) => members.map(({ id }) => id))).not.toContain('p0')
    expect([...among]).toEqual([
      ['p0', 'landmark'],
      ['国', 'stray'],
    ])
  })

  it('are of several years where those are sparse, and stand in the column of these', () => {
    const spans = [{ from: '2019', to: '2021' }]
    const { single, folds, among } = foldsOf(many(180), [], { spans })
    expect(folds.map(({ id }) => id).sort()).toEqual([
      'fold:POLICY:DISTRICT:2019–21:区0',
      'fold:POLICY:DISTRICT:2019–21:区1',
      'fold:POLICY:DISTRICT:2022:区0',
      'fold:POLICY:DISTRICT:2022:区1',
    ])
    const { years, places } = lineageLayout({ nodes: single, folds, spans, among }, false)
    expect(years.map(({ name }) => name)).toEqual(['2019–21', '2022'])
    expect(places.get('国')?.x).toBeLessThan(places.get('fold:POLICY:DISTRICT:2022:区0')?.x ?? 0)
  })

  it('let a document out that is named', () => {
    const { single, folds } = foldsOf(many(180), [codeOf('p0')])
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

describe('the columns of years', () => {
  it.each<[string, Record<string, number>, number, string[]]>([
    ['one for each year where there is room', { 2020: 5, 2021: 1 }, 3, ['2020', '2021']],
    ['one for sparse years, one for each full one', { 1981: 1, 1996: 1, 2012: 2, 2022: 9, 2023: 60 }, 3, ['1981–2012', '2022', '2023']],
    ['of nothing', {}, 3, []],
  ])('are %s', (_, counts, most, names) => {
    expect(spansOf(new Map(Object.entries(counts)), most).map(nameOfSpan)).toEqual(names)
  })
})

describe('landmarks', () => {
  it('are the documents that at least four others speak of, however often each', () => {
    const to = (target: string, sources: number, times = 1) =>
      Array.from({ length: sources * times }, (_, at) => edge(`${target}${at % sources}`, 'CITES', target, { id: `${target} ${at}` }))
    expect([...landmarksAmong([...to('法', 4), ...to('令', 3, 5)], false)]).toEqual(['法'])
  })
})

describe('lines of stacks', () => {
  /** Two hundred policies of as many places; each place rests on another document, the first ones more often. */
  const places = Array.from({ length: 80 }, (_, at) => `区${at}`)
  const nodes = places.flatMap((place, at) => [
    ...['甲', '乙'].map((name) => node('POLICY', `${place}${name}`, { level: 'DISTRICT', date: '2023', place })),
    node('CITED_DOCUMENT', `令${at}`, { level: 'NATIONAL', date: `${1940 + at}`, detail: '国发〔2019〕1号' }),
  ])
  const edges = places.flatMap((place, at) => [
    edge(`${place}甲`, 'CITES', `令${at}`),
    ...(at < 6 ? [edge(`${place}乙`, 'CITES', `令${at}`)] : []),
  ])
  const { lines, folds } = visibleOf(openingFrame(drawing(nodes, edges), new Map()), {
    ...OPENING_VIEW,
    opened: ['fold:POLICY:DISTRICT:2023'].map(codeOf),
  })

  it('are quiet but for the strongest', () => {
    expect(folds.length).toBeGreaterThan(60)
    const loud = lines.filter(({ quiet }) => !quiet)
    expect(lines.length).toBeGreaterThan(loud.length)
    expect(Math.min(...loud.map(({ count }) => count))).toBeGreaterThanOrEqual(
      Math.max(...lines.filter(({ quiet }) => quiet).map(({ count }) => count)),
    )
  })
})

describe('a line within a grid', () => {
  const line = { data: { id: 'l', source: '下', target: '上' } } as EdgeElement
  const bends = (to: Point) => {
    const from = { x: 0, y: 0 }
    const mark = (id: string, position: Point) => ({ group: 'nodes', position, data: { id, size: 30 } }) as NodeElement
    const [edge] = withinGrid([line], [mark('下', from), mark('上', to)])
    return edge ? bendsOf(edge.data, from, to).map(({ x, y }) => [Math.round(x) + 0, Math.round(y) + 0]) : []
  }

  it.each<[string, Point, number[][]]>([
    [
      'goes up, across and up again',
      { x: 500, y: -400 },
      [
        [0, -80],
        [500, -320],
      ],
    ],
    [
      'passes beside what stands in the same column',
      { x: 0, y: -400 },
      [
        [46, -80],
        [46, -320],
      ],
    ],
    [
      'goes straight to the next row',
      { x: 0, y: -90 },
      [
        [0, -45],
        [0, -45],
      ],
    ],
    [
      'arches over a row to the right, at once above the next mark',
      { x: 400, y: 0 },
      [
        [50, -34],
        [350, -34],
      ],
    ],
    [
      'arches over a row to the left',
      { x: -400, y: 0 },
      [
        [-50, -34],
        [-350, -34],
      ],
    ],
    [
      'arches to a near mark',
      { x: 80, y: 0 },
      [
        [20, -34],
        [60, -34],
      ],
    ],
  ])('%s', (_, to, expected) => {
    expect(bends(to)).toEqual(expected)
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
