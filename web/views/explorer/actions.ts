import { codeOf } from '../../drawing/codes.ts'
import type { DrawingNode } from '../../drawing/drawing.ts'
import { BATCH, RELATED } from '../../drawing/replay.ts'
import { hiddenNeighbours, isFolded, lacksRelations } from '../../drawing/visible.ts'
import type { Explorer } from './explorer.ts'
import type { Scene } from './scene.ts'
import type { explorer as words } from './words.ts'

/** Something that can be done with a node of the drawing: in the menu of the node and in its panel. */
export interface NodeAction {
  readonly key: keyof (typeof words)['zh']
  readonly count?: number
  /** Of how many, where `count` is what one expansion brings. */
  readonly total?: number
  readonly run: () => void
}

/** What can be done with this node now; the likeliest first. */
export function actionsFor(explorer: Explorer, scene: Scene, node: DrawingNode): readonly NodeAction[] {
  const more = hiddenNeighbours(scene.frame).get(node.id) ?? 0
  const expanded = scene.frame.expanded.has(node.id)
  const actions: (NodeAction | false)[] = [
    isFolded(node, more) && { key: 'unfold', count: more, run: () => explorer.change({ kind: 'expand', id: node.id }) },
    more > 0 && !isFolded(node, more) && { ...inBatches(more), run: () => explorer.change({ kind: 'expand', id: node.id }) },
    lacksRelations(scene.frame, node) &&
      !related(scene, node) && { key: 'relate', run: () => explorer.change({ kind: 'expand', id: node.id, kinds: RELATED }) },
    expanded && { key: 'collapse', run: () => explorer.change({ kind: 'collapse', id: node.id }) },
    scene.view.only === null
      ? { key: 'onlyThis', run: () => explorer.change({ kind: 'showOnly', id: node.id }) }
      : { key: 'showAll', run: () => explorer.change({ kind: 'showOnly', id: null }) },
    { key: 'hide', run: () => explorer.change({ kind: 'hide', id: node.id }) },
  ]
  return actions.filter((action) => action !== false)
}

/** How many the next expansion brings, and of how many. */
const inBatches = (more: number): Pick<NodeAction, 'key' | 'count' | 'total'> =>
  more > BATCH ? { key: 'expandSome', count: BATCH, total: more } : { key: 'expandMore', count: more }

/** True where that was asked for already: what its industries are is not known of a policy alone, so counting does not tell. */
const related = ({ frame, view }: Scene, { id }: DrawingNode) =>
  frame.expanded.has(id) &&
  view.steps.some(({ kind, of, kinds }) => kind === 'expand' && of === codeOf(id) && kinds?.includes('CITED_DOCUMENT'))
