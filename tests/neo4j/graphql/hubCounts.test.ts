import { expect, it } from 'vitest'
import { codeOf } from '../../../web/drawing/codes.ts'
import type { DrawingNode } from '../../../web/drawing/drawing.ts'
import type { Frame } from '../../../web/drawing/frame.ts'
import { BATCH } from '../../../web/drawing/replay.ts'
import { OPENING_VIEW, type Step, type View } from '../../../web/drawing/view.ts'
import { hiddenNeighbours } from '../../../web/drawing/visible.ts'
import { missingAround } from '../../../web/views/explorer/missingAround.ts'
import { describeWithDatabase } from '../database.ts'
import { seedGraphs } from '../seeds.ts'
import { asking } from './ask.ts'
import { replayFrom, sourceFrom } from './drawnFrom.ts'

/** The number of neighbours not drawn, as the page shows it: once at the node and in its menu, and by kind in its panel. */
describeWithDatabase('counts of a hub', await seedGraphs(), (database) => {
  const ask = asking(database)
  const source = sourceFrom(ask)
  const replay = replayFrom(source)
  /** The sum of the panel's rows: of a policy its measures alone, of others all kinds but sections, which repeat what measures say. */
  const inPanel = async (frame: Frame, { id, kind }: DrawingNode): Promise<number> =>
    (await missingAround(source, frame, id)).kinds.reduce((sum, row) => {
      const counted = kind === 'POLICY' ? row.of === 'MEASURE' : row.of !== 'SECTION'
      return counted ? sum + row.count : sum
    }, 0)
  const disagreeing = async (view: View): Promise<readonly unknown[]> => {
    const frame = await replay.frameAfter(view)
    const atNode = hiddenNeighbours(frame)
    const counts = []
    // Every fourth node, of all kinds and sizes: each needs a separate query.
    const asked = [...frame.nodes.values()].filter((_, at) => at % 4 === 0)
    for (const node of asked) counts.push([node.id, atNode.get(node.id) ?? 0, await inPanel(frame, node)])
    return counts.filter(([, left, right]) => left !== right)
  }
  const widened = (...kinds: DrawingNode['kind'][]): readonly Step[] => kinds.map((kind) => ({ kind: 'widen', of: '', kinds: [kind] }))

  it('are equal at the node, in the menu and in the panel', async () => {
    expect(await disagreeing({ ...OPENING_VIEW, opening: 'mixed' })).toEqual([])
    expect(await disagreeing({ ...OPENING_VIEW, steps: widened('JURISDICTION') })).toEqual([])
  })

  it('by relationship are what an expansion along it brings, batch after batch', async () => {
    const opening = await replay.frameAfter({ ...OPENING_VIEW, steps: widened('DEPARTMENT') })
    const hub = [...opening.nodes.values()]
      .filter(({ kind }) => kind === 'DEPARTMENT')
      .reduce((most, node) => (node.degree > most.degree ? node : most))
    const { relations } = await missingAround(source, opening, hub.id)
    expect(relations.length).toBeGreaterThan(0)
    for (const { of, count } of relations) {
      const steps = Array.from({ length: Math.ceil(count / BATCH) }, (): Step => ({ kind: 'expand', of: codeOf(hub.id), relations: [of] }))
      const frame = await replay.frameAfter({ ...OPENING_VIEW, steps: [...widened('DEPARTMENT'), ...steps] })
      expect([of, frame.nodes.size - opening.nodes.size]).toEqual([of, count])
      expect((await missingAround(source, frame, hub.id)).relations.filter((row) => row.of === of)).toEqual([])
    }
  })

  it('go down by what each batch brings, until nothing is left', async () => {
    const opening = await replay.frameAfter(OPENING_VIEW)
    const hub = [...opening.nodes.values()].reduce((most, node) => (node.folded > most.folded ? node : most))
    expect(hub.folded).toBeGreaterThan(BATCH)
    const expand: Step = { kind: 'expand', of: codeOf(hub.id) }
    const left = []
    for (let steps: Step[] = [expand]; left.at(-1) !== 0; steps = [...steps, expand]) {
      const frame = await replay.frameAfter({ ...OPENING_VIEW, steps })
      left.push(hiddenNeighbours(frame).get(hub.id) ?? 0)
      expect(await inPanel(frame, hub)).toBe(left.at(-1))
    }
    const wanted = []
    for (let rest = hub.folded - BATCH; rest > 0; rest -= BATCH) wanted.push(rest)
    expect(left).toEqual([...wanted, 0])
  })
})
