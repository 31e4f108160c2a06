import { describe, expect, it } from 'vitest'
import { codeOf } from '../../../web/drawing/codes.ts'
import type { Drawing } from '../../../web/drawing/drawing.ts'
import { overviewLayout } from '../../../web/drawing/layouts/overview.ts'
import { placing } from '../../../web/drawing/layouts/placing.ts'
import type { LayoutQuestion } from '../../../web/drawing/layouts/question.ts'
import { replayOf } from '../../../web/drawing/replay.ts'
import { towards } from '../../../web/drawing/steering.ts'
import { OPENING_VIEW, type Step } from '../../../web/drawing/view.ts'
import { visibleOf } from '../../../web/drawing/visible.ts'
import { drawing, edge, MEASURES, node, sourceWith, TWO_POLICIES } from './drawings.ts'

const TASKS = drawing([node('MEASURE', '别处#m1')], [edge('别处#m1', 'ASSIGNED_TO', '滨海新区财政局', { role: 'LEAD' })])
const ANSWERS: Readonly<Record<string, Drawing>> = {
  红旗区措施: MEASURES,
  滨海新区财政局: TASKS,
  '国发〔2022〕12号': drawing([node('CITED_DOCUMENT', '国发〔2022〕12号')]),
}

async function ask(question: LayoutQuestion) {
  return question.kind === 'overview' ? [...overviewLayout(question.bodies, question.ties, question.tall)] : [...placing(question.request)]
}

function fresh() {
  const asked: string[] = []
  const replay = replayOf(
    sourceWith({
      opening: async () => TWO_POLICIES,
      around: async (id) => {
        asked.push(id)
        return ANSWERS[id] ?? drawing([])
      },
    }),
    ask,
  )
  return { replay, asked }
}

const force = (steps: readonly Step[], tall: boolean) => ({ arrangement: 'force', opening: 'mixed', opened: [], steps, tall }) as const
const expand = (id: string): Step => ({ kind: 'expand', of: codeOf(id) })
const collapse = (id: string): Step => ({ kind: 'collapse', of: codeOf(id) })
const STEPS = [expand('红旗区措施'), expand('滨海新区财政局'), collapse('红旗区措施')]

describe('replaying steps', () => {
  it('leads a link to the picture that was made step by step', async () => {
    const { replay } = fresh()
    for (let count = 0; count < STEPS.length; count += 1) await replay.frameAfter(force(STEPS.slice(0, count), false))
    const made = await replay.frameAfter(force(STEPS, false))
    const opened = await fresh().replay.frameAfter(force(STEPS, false))
    expect([...opened.nodes.keys()]).toEqual([...made.nodes.keys()])
    expect(opened.positions).toEqual(made.positions)
  })

  it('moves nothing that is placed', async () => {
    const { replay } = fresh()
    const before = await replay.frameAfter(force([], false))
    const after = await replay.frameAfter(force(STEPS, false))
    for (const [id, at] of before.positions) expect(after.positions.get(id)).toEqual(at)
  })

  it('asks nothing twice on the way back and forth', async () => {
    const { replay, asked } = fresh()
    await replay.frameAfter(force(STEPS, false))
    await replay.frameAfter(force(STEPS.slice(0, 1), false))
    await replay.frameAfter(force(STEPS, false))
    expect(asked).toEqual(['红旗区措施', '滨海新区财政局'])
  })

  it('brings a node that is not drawn', async () => {
    const frame = await fresh().replay.frameAfter(force([{ kind: 'add', of: '国发〔2022〕12号' }], false))
    expect(frame.positions.has('国发〔2022〕12号')).toBe(true)
  })

  it('passes over nodes that are no longer there', async () => {
    const steps = [expand('撤销的文件'), expand('红旗区措施')]
    const frame = await fresh().replay.frameAfter(force(steps, false))
    expect(frame.nodes.has('红旗区措施#m1')).toBe(true)
  })

  it('can be tried again after a failure', async () => {
    let fails = true
    const replay = replayOf(
      sourceWith({
        opening: async () => {
          if (fails) throw new Error('down')
          return TWO_POLICIES
        },
      }),
      ask,
    )
    await expect(replay.frameAfter(force([], false))).rejects.toThrow('down')
    fails = false
    expect((await replay.frameAfter(force([], false))).nodes.size).toBe(8)
  })
})

describe('a layer', () => {
  const many = Array.from({ length: 150 }, (_, at) => node('DEPARTMENT', `部门${at}`))
  const documents = drawing([node('POLICY', '红旗区措施'), node('POLICY', '滨海新区措施')])
  const asked: number[] = []
  const source = sourceWith({
    opening: async (_, kinds) => (kinds?.includes('DEPARTMENT') ? drawing([...documents.nodes, ...many]) : documents),
    layer: async (_, limit) => {
      asked.push(limit)
      return drawing(many.slice(0, limit), [edge('红旗区措施', 'ASSIGNED_TO', '部门0')])
    },
    resemblances: async () => drawing([], [edge('红旗区措施', 'RESEMBLES', '滨海新区措施'), edge('红旗区措施', 'RESEMBLES', '别处')]),
  })
  const layered = (steps: readonly Step[]) =>
    replayOf(source, ask).frameAfter({
      arrangement: 'lineage',
      opening: 'documents',
      opened: [],
      steps,
      tall: false,
    })
  const departments = async (steps: readonly Step[]) =>
    [...(await layered(steps)).nodes.values()].filter(({ kind }) => kind === 'DEPARTMENT').length
  const layer: Step = { kind: 'widen', of: '', kinds: ['DEPARTMENT'] }

  it('brings the first of its kind, the next with each further step, and all at once in an older link', async () => {
    expect(await departments([layer])).toBe(60)
    expect(await departments([layer, layer])).toBe(120)
    expect(await departments([layer, layer, layer])).toBe(150)
    expect(await departments([{ ...layer, most: 300 }])).toBe(150)
  })

  it('asks for no more nodes than it brings', async () => {
    asked.length = 0
    await layered([layer, layer])
    expect(asked).toEqual([60, 120])
  })

  it('of the same words brings lines alone, between what is drawn', async () => {
    const step: Step = { kind: 'widen', of: '', relations: ['RESEMBLES'] }
    const frame = await layered([step])
    expect(frame.nodes.size).toBe(2)
    expect(visibleOf(frame, { ...OPENING_VIEW, steps: [step] }).lines.map(({ kind, target }) => [kind, target])).toEqual([
      ['RESEMBLES', '滨海新区措施'],
    ])
  })
})

describe('arrow keys', () => {
  const others = new Map([
    ['right', { x: 100, y: 10 }],
    ['far right', { x: 300, y: 0 }],
    ['below', { x: 5, y: 80 }],
  ])

  it('go to the nearest that lies that way', () => {
    expect(towards({ x: 0, y: 0 }, 'right', others)).toBe('right')
    expect(towards({ x: 0, y: 0 }, 'down', others)).toBe('below')
    expect(towards({ x: 0, y: 0 }, 'up', others)).toBeNull()
  })
})
