import { afterAll, expect, it, vi } from 'vitest'
import { fromQuery, toQuery } from '../../web/drawing/address.ts'
import type { NodeKind, RelationKind } from '../../web/drawing/drawing.ts'
import type { EdgeElement, NodeElement } from '../../web/drawing/elements.ts'
import { elementsOf } from '../../web/drawing/elements.ts'
import { legendOf } from '../../web/drawing/figureLegend.ts'
import { openingFrame } from '../../web/drawing/frame.ts'
import { flowerOf } from '../../web/drawing/layouts/flower.ts'
import { surroundings } from '../../web/drawing/layouts/surroundings.ts'
import { letteringOf } from '../../web/drawing/lettering.ts'
import { BANDS, bandOf } from '../../web/drawing/lineage/bands.ts'
import { EXPANDED_BY_DEFAULT } from '../../web/drawing/replay.ts'
import { radiusOf, SHAPES } from '../../web/drawing/shapes.ts'
import { stylesheet } from '../../web/drawing/style.ts'
import { OPENING_VIEW } from '../../web/drawing/view.ts'
import { tallyOf, visibleOf } from '../../web/drawing/visible.ts'
import { model } from '../../web/i18n/model.ts'
import { NODE_KINDS, PALETTES } from '../../web/styles/palette.ts'
import { otherFacts } from '../../web/views/node/facts/other.ts'
import { facts } from '../../web/views/node/words.ts'
import { WAY_RELATIONS } from '../../web/views/paths/state.ts'
import { drawing, edge, node } from './drawing/drawings.ts'

// The files of a worker share their modules: this one reads all of them again, and so do those after it.
vi.hoisted(() => vi.resetModules())
afterAll(() => {
  vi.doUnmock('../../web/model/generated/model.ts')
  vi.resetModules()
})

/** The page with the model in which a made-up kind and relationship are declared, and no line of the page that knows them. */
vi.mock('../../web/model/generated/model.ts', async () => {
  const { pageModelParts } = await import('../../server/graph/pageModel.ts')
  return pageModelParts((await import('../graph/widened.ts')).WIDENED)
})

const SUBSIDY = 'EXAMPLE_SUBSIDY' as NodeKind
const PROMISES = 'EXAMPLE_PROMISES' as RelationKind
const subsidy = node(SUBSIDY, 'subsidy')
const measure = node('MEASURE', 'measure')
const frame = openingFrame(
  drawing([measure, subsidy], [edge('measure', PROMISES, 'subsidy')]),
  new Map([measure, subsidy].map(({ id }, at) => [id, { x: at * 100, y: 0 }])),
)
const view = { ...OPENING_VIEW, arrangement: 'force' } as const

it('has colours, a shape, letters and a place in every arrangement', () => {
  expect(NODE_KINDS).toContain(SUBSIDY)
  expect(PALETTES.light.kinds[SUBSIDY].solid).toBe('#5c5a00')
  expect(PALETTES.dark.kinds[SUBSIDY].solid).toBe('#d8d45c')
  expect(SHAPES[SUBSIDY]).toMatchObject({ corners: expect.objectContaining({ length: 5 }) })
  expect(radiusOf(subsidy)).toBeGreaterThan(0)
  expect(letteringOf(SUBSIDY, '上规企业', 1).lines).toEqual(['上规企业'])
  expect(BANDS).toContain(bandOf(subsidy))
  expect(flowerOf(node('POLICY', 'policy'), [subsidy]).places.has('subsidy')).toBe(true)
  expect(surroundings(measure, [subsidy], { x: 0, y: 0 }).has('subsidy')).toBe(true)
  expect(JSON.stringify(stylesheet('light'))).toContain('node[kind = "EXAMPLE_SUBSIDY"]'.replaceAll('"', '\\"'))
})

it('is counted and drawn with its relationship, and stands in the legend in both languages', () => {
  expect(tallyOf(frame).kinds.get(SUBSIDY)).toBe(1)
  const elements = elementsOf(frame, view, visibleOf(frame, view))
  const nodes = elements.filter((each): each is NodeElement => each.group === 'nodes')
  const edges = elements.filter((each): each is EdgeElement => each.group === 'edges')
  for (const [words, kind, relation] of [
    [model.zh, '补贴', '承诺补贴'],
    [model.en, 'Subsidy', 'Promises'],
  ] as const) {
    const name = (key: string) => (words as Readonly<Record<string, unknown>>)[key] as string
    const { svg } = legendOf(nodes, edges, { name, note: '', link: '', title: '', summary: '', unsure: '' } as never, 800)
    expect(svg).toContain(`${kind} 1`)
    expect(svg).toContain(relation)
  }
})

it('is unfolded, followed by ways, and named in addresses', () => {
  expect(EXPANDED_BY_DEFAULT).toContain(SUBSIDY)
  expect(WAY_RELATIONS).toContain(PROMISES)
  const off = { ...view.off, kinds: [SUBSIDY], relations: [PROMISES] }
  const steps = [{ kind: 'expand', of: 'abc1234', kinds: [SUBSIDY] }] as const
  expect(fromQuery(toQuery({ ...view, steps, off })).view).toMatchObject({ steps, off })
})

it('is shown with its fields by the names that the model gives them', () => {
  const shown = otherFacts({
    id: 'subsidy',
    nodeKind: SUBSIDY,
    caption: '上规企业（50万元）',
    facts: [
      { name: 'amount', value: '50' },
      { name: 'start', value: '7' },
    ],
  })
  expect([shown.title, shown.lines]).toEqual(['上规企业（50万元）', [{ label: 'EXAMPLE_SUBSIDY.amount', value: '50' }]])
  expect([facts.zh, facts.en].map((words) => (words as Readonly<Record<string, unknown>>)['EXAMPLE_SUBSIDY.amount'])).toEqual([
    '金额',
    'Amount',
  ])
})
