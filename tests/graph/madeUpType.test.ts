import { afterAll, describe, expect, it, vi } from 'vitest'
import { findingsText } from '../../server/inspection/findingsText.ts'
import { noticeWith, subsidyGraph, subsidyReading } from './subsidies.ts'

// The files of a worker share their modules: this one reads all of them again, and so do those after it.
vi.hoisted(() => vi.resetModules())
afterAll(() => {
  vi.doUnmock('../../server/extraction/findingKinds.ts')
  vi.resetModules()
})

vi.mock('../../server/extraction/findingKinds.ts', async (original) => (await import('./madeUpModel.ts')).madeUpFindings(original))

describe('a made-up type', () => {
  it('is read, and shown by inspect with its line, measure and rule', () => {
    const text = findingsText(subsidyReading(noticeWith(50, 80)), (offset) => offset)
    expect(text).toMatch(/Subsidies \(2\)\n +\d+ +●1 +首次上规工业企业 → 50 .*\[subsidy-promised\]\n +\d+ +●2 +首次上规工业企业 → 80/)
  })

  it('is put into the graph with the words of the source that state it', () => {
    const source = noticeWith(50)
    const { document, nodes, edges } = subsidyGraph(source)
    const [subsidy] = nodes.filter(({ type }) => (type as string) === 'ExampleSubsidy')
    const [promise] = edges.filter(({ to }) => to === subsidy?.id)
    expect(subsidy?.properties).toMatchObject({ amount: 50, document, quote: '对首次上规工业企业给予一次性补贴50万元' })
    const { start, end, quote, rule } = promise?.properties ?? {}
    expect(source.text.slice(Number(start), Number(end))).toBe(quote)
    expect([promise?.type, rule]).toEqual(['EXAMPLE_PROMISES', 'subsidy-promised'])
  })
})
