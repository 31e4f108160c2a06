import { describe, expect, it } from 'vitest'
import { arrangedBy, fetchArrangement } from '../../../web/drawing/arranged.ts'
import { codeOf } from '../../../web/drawing/codes.ts'
import { changesBetween, type Element, elementsOf } from '../../../web/drawing/elements.ts'
import { figureOf } from '../../../web/drawing/figure.ts'
import { expandedFrame, openingFrame } from '../../../web/drawing/frame.ts'
import { OPENING_VIEW, type View } from '../../../web/drawing/view.ts'
import { visibleOf } from '../../../web/drawing/visible.ts'
import { wordsUnder } from '../../../web/drawing/wordsUnder.ts'
import { drawing, MEASURES, node, TWO_POLICIES } from './drawings.ts'

const opening = openingFrame(TWO_POLICIES, new Map(TWO_POLICIES.nodes.map(({ id }, at) => [id, { x: at * 10, y: 0 }])))
const unfolded = expandedFrame(opening, '红旗区措施', MEASURES).frame
const elements = (frame = opening, view: View = OPENING_VIEW) => elementsOf(frame, view, visibleOf(frame, view))
const shown = (all: readonly Element[]) => new Map(all.map((element) => [element.data.id, element]))

describe('elements', () => {
  it('mark what is not held, and how many neighbours are hidden', () => {
    const cited = elements().find(({ data }) => data.id === '发改办地区〔2020〕237号')
    expect(cited).toMatchObject({ data: { held: false, unsure: false } })
    expect(elements().find(({ data }) => data.id === '红旗区措施')).toMatchObject({ data: { more: 3, expanded: false } })
  })

  it('stand where they were dragged to', () => {
    const view = { ...OPENING_VIEW, moved: { [codeOf('红旗区')]: { x: 99, y: -5 } } }
    expect(elements(opening, view).find(({ data }) => data.id === '红旗区')).toMatchObject({ position: { x: 99, y: -5 } })
  })
})

describe('elements among stacks', () => {
  const many = Array.from({ length: 160 }, (_, at) => node('POLICY', `第${at}号`, { level: 'CITY', date: '2023', place: '郑州市' }))
  const alone = node('POLICY', '贵州省信用管理办法', { level: 'PROVINCE', date: '2022', place: '贵州省' })
  const national = node('CITED_DOCUMENT', '优化营商环境条例', { level: 'NATIONAL', date: '2020', place: '全国' })
  const frame = openingFrame(drawing([...many, alone, national]), new Map())
  const bandName = (band: string) => `band ${band}`
  const wordsOf = async (arrangement: View['arrangement'], lanes: View['lanes'], far: boolean) => {
    const view = { ...OPENING_VIEW, arrangement, lanes }
    await fetchArrangement(view)
    const visible = visibleOf(frame, view)
    const nodes = elementsOf(frame, view, visible, arrangedBy(view, visible)).filter((element) => element.group === 'nodes')
    return nodes.map(({ data }) => wordsUnder(data, { far, bandName }))
  }

  it('say from afar where a document is from that is as good as a stack, and from near its title', async () => {
    expect(await wordsOf('lineage', 'level', true)).toEqual(['贵州省', '优化营商环境条例', '郑州市'])
    expect(await wordsOf('lineage', 'level', false)).toContain('贵州省信用管理办法')
  })

  it('name the band of a stack of several places where no grid does', async () => {
    const elsewhere = Array.from({ length: 70 }, (_, at) => node('POLICY', `别处${at}`, { level: 'CITY', date: '2023', place: `${at}市` }))
    const twice = elsewhere.flatMap((one) => [one, { ...one, id: `${one.id}之二` }])
    const several = openingFrame(drawing([...many, ...twice]), new Map())
    const view: View = { ...OPENING_VIEW, arrangement: 'force' }
    const [stack] = elementsOf(several, view, visibleOf(several, view)).filter((element) => element.group === 'nodes')
    expect(stack && wordsUnder(stack.data, { far: true, bandName })).toBe('band CITY 2023')
  })
})

describe('elements of a neighbourhood shown alone', () => {
  const alone = elements(opening, { ...OPENING_VIEW, only: codeOf('红旗区措施') })
  const places = new Map(alone.flatMap((element) => (element.group === 'nodes' ? [[element.data.id, element.position]] : [])))

  it('stand around its node, which stays where it was, and have room for their words', () => {
    expect(places.get('红旗区措施')).toEqual({ x: 0, y: 0 })
    const sides = [...places.values()].map(({ x }) => Math.sign(Math.round(x)))
    expect(new Set(sides)).toEqual(new Set([-1, 0, 1]))
    expect(alone.find(({ data }) => data.id === '红旗区财政局')).toMatchObject({ data: { worded: true } })
    expect(elements().find(({ data }) => data.id === '红旗区财政局')).toMatchObject({ data: { worded: false } })
  })

  it('keep to where they were dragged', () => {
    const moved = { [codeOf('红旗区')]: { x: 99, y: -5 } }
    const view = { ...OPENING_VIEW, only: codeOf('红旗区措施'), moved }
    expect(elements(opening, view).find(({ data }) => data.id === '红旗区')).toMatchObject({ position: { x: 99, y: -5 } })
  })
})

describe('changes', () => {
  it('are none between the same pictures', () => {
    expect(changesBetween(shown(elements()), elements())).toEqual({ added: [], changed: [], removed: [] })
  })

  it('of unfolding add measures and lines, and touch only those whose hidden neighbours they are', () => {
    const { added, changed, removed } = changesBetween(shown(elements()), elements(unfolded))
    expect(added.filter(({ group }) => group === 'nodes').map(({ data }) => data.id)).toEqual(MEASURES.nodes.map(({ id }) => id))
    expect(added.filter(({ group }) => group === 'edges')).toHaveLength(7)
    expect(changed.filter(({ group }) => group === 'nodes').map(({ data }) => data.id)).toEqual([
      '红旗区措施',
      '红旗区财政局',
      '红旗区商务局',
    ])
    expect(removed).toHaveLength(1)
  })

  it('of folding again are the same the other way', () => {
    const { added, removed } = changesBetween(shown(elements(unfolded)), elements())
    expect(added).toHaveLength(1)
    expect(removed).toHaveLength(10)
  })
})

describe('a figure', () => {
  const words = {
    title: '政策脉络图',
    summary: '共计',
    note: '注',
    unsure: '未确认',
    name: (key: string) => key,
    ground: { band: (band: unknown) => `band ${band}`, undated: 'undated', ring: (hops: number | null) => `ring ${hops}` },
    link: 'http://localhost:4000/?x=abc&s=1',
  }

  it('holds shapes, legend and link, and nothing that would break it', () => {
    const { svg } = figureOf(elements(unfolded), words)
    expect(svg).toContain('DEPARTMENT 3')
    expect(svg).toContain('?x=abc&amp;s=1')
    expect(svg.match(/<text/g)?.length).toBe(svg.match(/<\/text>/g)?.length)
  })

  it('points from what carries out to what is carried out', () => {
    const count = elements(opening).filter(({ data }) => 'target' in data && ['IMPLEMENTS', 'BASED_ON', 'CITES'].includes(data.kind)).length
    expect(count).toBeGreaterThan(0)
    expect(figureOf(elements(opening), words).svg.match(/fill-opacity="\.8"/g)?.length ?? 0).toBeGreaterThanOrEqual(count)
  })

  it('is as high as its legend needs, however long its link is', () => {
    const long = { ...words, link: `http://localhost:4000/?x=${'abc1234.'.repeat(400)}` }
    const [short, tall] = [figureOf(elements(opening), words), figureOf(elements(opening), long)]
    const roomBelow = (svg: string) => {
      const [, top = 0, , height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number)
      const legend = Number(/translate\(\S+ (\S+)\)"><path d="M0 0h/.exec(svg)?.[1])
      const lastLine = Number([...svg.matchAll(/<text x="0" y="([^"]+)"/g)].at(-1)?.[1])
      return top + height - (legend + lastLine)
    }
    expect(tall.height).toBeGreaterThan(short.height)
    expect(roomBelow(tall.svg)).toBeGreaterThan(5)
    expect(roomBelow(tall.svg)).toBeCloseTo(roomBelow(short.svg), 0)
  })

  it('names bands, years and rings within its edges', async () => {
    for (const [arrangement, names] of [
      ['lineage', ['band DISTRICT', 'undated']],
      ['rings', ['ring 1']],
    ] as const) {
      const view = { ...OPENING_VIEW, arrangement }
      await fetchArrangement(view)
      const visible = visibleOf(opening, view)
      const arranged = arrangedBy(view, visible)
      const { svg, width } = figureOf(elementsOf(opening, view, visible, arranged), words, arranged)
      const [left = 0, top = 0, , high = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number)
      for (const name of names) {
        const [, x, y] = new RegExp(`<text x="([^"]+)" y="([^"]+)"[^>]*>${name}<`).exec(svg) ?? []
        expect([name, Number(x) > left && Number(x) < left + width, Number(y) > top && Number(y) < top + high]).toEqual([name, true, true])
      }
    }
  })

  it('counts the documents inside stacks, too', () => {
    const years = Array.from({ length: 200 }, (_, at) => node('POLICY', `第${at}号`, { level: 'CITY', date: String(2000 + (at % 4)) }))
    const frame = openingFrame(drawing(years), new Map())
    const visible = visibleOf(frame, OPENING_VIEW)
    expect(visible.folds).toHaveLength(4)
    const arranged = arrangedBy(OPENING_VIEW, visible)
    expect(figureOf(elementsOf(frame, OPENING_VIEW, visible, arranged), words, arranged).svg).toContain('POLICY 200')
  })

  it('is cropped to what it shows', () => {
    const only = { ...OPENING_VIEW, only: codeOf('红旗区') }
    const far = {
      ...opening,
      positions: new Map([...opening.positions].map(([id, { x, y }]) => [id, { x: x + 9000, y: y + 9000 }] as const)),
    }
    expect(figureOf(elements(far, only), words)).toMatchObject({ width: figureOf(elements(opening, only), words).width })
    expect(figureOf(elements(far, only), words).height).toBeLessThan(1000)
  })

  it('of nothing is still a figure', () => {
    expect(figureOf([], words).svg).toMatch(/^<svg.*<\/svg>$/s)
  })
})
