import { expect, it } from 'vitest'
import type { Drawing } from '../../web/drawing/drawing.ts'
import { createExplorer } from '../../web/views/explorer/explorer.ts'
import { drawing, MEASURES, sourceWith, TWO_POLICIES } from './drawing/drawings.ts'

/** An explorer whose surroundings come when `answer` is called. */
function slowExplorer() {
  const waiting: ((drawing: Drawing) => void)[] = []
  const explorer = createExplorer(
    sourceWith({ opening: async () => TWO_POLICIES, around: () => new Promise((then) => waiting.push(then)) }),
    async () => [],
    () => {},
  )
  explorer.follow('', false)
  return { explorer, answer: (around: Drawing) => waiting.shift()?.(around), asked: () => waiting.length }
}

const steps = ({ $history }: ReturnType<typeof createExplorer>) => $history.get().present.steps

it.each(['toggle', 'expand'] as const)('%s pressed twice expands a node once, and works again after the answer', async (kind) => {
  const { explorer, answer, asked } = slowExplorer()
  await expect.poll(() => explorer.$scene.get()?.frame.nodes.size).toBe(TWO_POLICIES.nodes.length)
  explorer.change({ kind, id: '红旗区措施' })
  explorer.change({ kind, id: '红旗区措施' })
  // Another node is not held up.
  explorer.change({ kind, id: '红旗区财政局' })
  expect(steps(explorer)).toHaveLength(2)
  await expect.poll(asked).toBe(1)
  answer(MEASURES)
  await expect.poll(asked).toBe(1)
  answer(drawing([]))
  await expect.poll(() => explorer.$scene.get()?.frame.expanded.size).toBe(2)
  explorer.change({ kind, id: '红旗区措施' })
  await expect.poll(() => steps(explorer).length).toBe(3)
})
