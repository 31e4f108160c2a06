import { expect, it } from 'vitest'
import { lostNodes } from '../../web/drawing/captions.ts'
import { codeOf } from '../../web/drawing/codes.ts'
import { createExplorer } from '../../web/views/explorer/explorer.ts'
import { drawing, node, sourceWith } from './drawing/drawings.ts'

/** The department had the short name as its id until another document printed its full name. */
const FORMER = 'dept:410702:经科局'
const TODAY = 'dept:410702:经济发展和科技信息化局'
const POLICY = node('POLICY', '红旗区措施')

/** An explorer over one policy, whose graph knows the department by its id of today; with what it writes to the address bar. */
function explorerOver(idsOfToday: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>) {
  const asked: string[][] = []
  const written: URLSearchParams[] = []
  const source = sourceWith({
    opening: async () => drawing([POLICY]),
    around: async (id) => drawing(id === TODAY ? [node('DEPARTMENT', TODAY)] : []),
    idsOfToday: (ids) => {
      asked.push([...ids])
      return idsOfToday(ids)
    },
  })
  const explorer = createExplorer(
    source,
    async () => [],
    (query) => written.push(new URLSearchParams(query)),
  )
  const shown = () => explorer.$scene.get()
  return { explorer, asked, written, shown }
}

const renamed = async () => new Map([[FORMER, TODAY]])

it('a link to a node by its former id opens the node of today, and the address then names that', async () => {
  const { explorer, written, shown } = explorerOver(renamed)
  explorer.follow(`focus=${encodeURIComponent(FORMER)}`, false)
  await expect.poll(() => [...(shown()?.frame.nodes.keys() ?? [])]).toContain(TODAY)
  expect(shown()?.view.selected).toBe(codeOf(TODAY))
  expect(written.at(-1)?.get('x')).toBe(`!${TODAY}`)
})

it('a view that added a node by its former id opens with the node of today, with what the view keeps of it', async () => {
  const { explorer, written, shown } = explorerOver(renamed)
  const former = codeOf(FORMER)
  explorer.follow(`as=lineage&x=!${encodeURIComponent(FORMER)}&m=${former}_40_-7&s=${former}&n=${former}_经科局`, false)
  await expect.poll(() => [...(shown()?.frame.nodes.keys() ?? [])]).toContain(TODAY)
  const scene = shown()
  expect(scene?.view).toMatchObject({ selected: codeOf(TODAY), moved: { [codeOf(TODAY)]: { x: 40, y: -7 } } })
  expect(scene && lostNodes(scene.frame, scene.view)).toEqual([])
  expect(written.at(-1)?.toString()).not.toContain(former)
  expect(explorer.$history.get().past).toEqual([])
})

it('a node that never had another id stays lost, and a node that is drawn is not asked for', async () => {
  const { explorer, asked, written, shown } = explorerOver(async () => new Map())
  explorer.follow(`as=lineage&x=!${encodeURIComponent('dept:410702:无')}`, false)
  await expect.poll(() => asked).toEqual([['dept:410702:无']])
  expect(written).toEqual([])
  explorer.follow(`focus=${encodeURIComponent(POLICY.id)}`, false)
  await expect.poll(() => shown()?.view.selected).toBe(codeOf(POLICY.id))
  expect(asked).toHaveLength(1)
})

it('a view is shown even if nobody answers which id a node has today', async () => {
  const { explorer, asked, shown } = explorerOver(() => Promise.reject(new Error('no answer')))
  explorer.follow(`as=lineage&x=!${encodeURIComponent(FORMER)}`, false)
  await expect.poll(() => asked.length).toBe(1)
  expect(explorer.$phase.get().kind).toBe('ready')
  expect(shown()?.frame.nodes.size).toBe(1)
})
