import { expect, it } from 'vitest'
import { ROLES } from '../../web/drawing/drawing.ts'
import { ARRANGEMENTS, EVERYWHERE, HOPS, NO_FILTERS } from '../../web/drawing/view.ts'
import type { Change } from '../../web/views/explorer/changes.ts'
import { createExplorer, type Explorer } from '../../web/views/explorer/explorer.ts'
import { drawing, MEASURES, sourceWith, TWO_POLICIES } from './drawing/drawings.ts'

const IDS = TWO_POLICIES.nodes.map(({ id }) => id)

/** The changes of a reader who tries everything. Each differs from the one before it, and selections come between them. */
function changeNumber(at: number): readonly Change[] {
  const id = IDS[at % IDS.length] as string
  const changes: readonly Change[] = [
    { kind: 'expand', id: '红旗区措施' },
    { kind: 'hide', id },
    { kind: 'move', id, to: { x: at, y: -at } },
    { kind: 'arrange', as: ARRANGEMENTS[(Math.floor(at / 10) + 1) % ARRANGEMENTS.length] as (typeof ARRANGEMENTS)[number] },
    { kind: 'filter', off: { ...NO_FILTERS, roles: [ROLES[at % ROLES.length] as (typeof ROLES)[number]] } },
    { kind: 'showOnly', id },
    { kind: 'hops', hops: HOPS[1 + (Math.floor(at / 10) % 2)] as (typeof HOPS)[number] },
    { kind: 'within', within: { ...EVERYWHERE, from: String(1990 + at) } },
    { kind: 'pin', at: [[id, { x: -at, y: at }]] },
    { kind: 'showAll' },
  ]
  return [{ kind: 'select', id }, changes[at % changes.length] as Change]
}

it('a hundred changes are taken back and done again one by one, and end where they began', async () => {
  const explorer = createExplorer(
    sourceWith({ opening: async () => TWO_POLICIES, around: async (id) => (id === '红旗区措施' ? MEASURES : drawing([])) }),
    async ({ kind }) => (kind === 'overview' ? IDS.map((id, at) => [id, { x: at * 10, y: 0 }]) : []),
    () => {},
  )
  explorer.follow('', false)
  await settled(explorer)
  const seen = [shown(explorer)]
  for (let at = 0; at < 100; at += 1) {
    for (const change of changeNumber(at)) explorer.change(change)
    await settled(explorer)
    seen.push(shown(explorer))
  }
  expect(explorer.$history.get().past).toHaveLength(100)
  for (let at = 99; at >= 0; at -= 1) {
    explorer.change({ kind: 'undo' })
    await settled(explorer)
    expect(shown(explorer), `undo to ${at}`).toEqual(seen[at])
  }
  expect(explorer.$history.get().past).toEqual([])
  for (let at = 1; at <= 100; at += 1) {
    explorer.change({ kind: 'redo' })
    await settled(explorer)
    expect(shown(explorer), `redo to ${at}`).toEqual(seen[at])
  }
  expect(explorer.$history.get().future).toEqual([])
})

/** What is drawn and where, apart from the selection, which undo leaves out. */
function shown({ $scene }: Explorer) {
  const scene = $scene.get()
  if (!scene) throw new Error('nothing is shown')
  const { selected: _, picked: __, ...view } = scene.view
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).sort()
  return { view, nodes: ids(scene.visible.nodes), lines: ids(scene.visible.lines), places: [...(scene.arranged?.places ?? [])] }
}

async function settled({ $phase, $scene, $history }: Explorer): Promise<void> {
  await expect.poll(() => $phase.get().kind === 'ready' && $scene.get()?.view === $history.get().present, { interval: 1 }).toBe(true)
}
