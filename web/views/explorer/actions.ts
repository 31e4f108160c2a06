import type { DrawingNode } from '../../network/drawing.ts'
import { hiddenNeighbours } from '../../network/visible.ts'
import type { Explorer, Scene } from './explorer.ts'
import type { explorer as words } from './words.ts'

/** Something that can be done with a node of the drawing: in the menu of the node and in its panel. */
export interface NodeAction {
  readonly key: keyof (typeof words)['zh']
  readonly count?: number
  readonly run: () => void
}

/** What can be done with this node now; the likeliest first. */
export function actionsFor(explorer: Explorer, scene: Scene, node: DrawingNode): readonly NodeAction[] {
  const more = hiddenNeighbours(scene.frame).get(node.id) ?? 0
  const expanded = scene.frame.expanded.has(node.id)
  const opened = expanded || (scene.frame.expanded.get(node.id)?.rounds ?? 0) > 0
  const actions: (NodeAction | false)[] = [
    more > 0 && !opened && node.kind === 'POLICY' && { key: 'unfold', count: more, run: () => explorer.expand(node.id) },
    more > 0 && !(node.kind === 'POLICY' && !opened) && { key: 'expandMore', count: more, run: () => explorer.expand(node.id) },
    expanded && { key: 'collapse', run: () => explorer.collapse(node.id) },
    scene.view.only === null
      ? { key: 'onlyThis', run: () => explorer.showOnly(node.id) }
      : { key: 'showAll', run: () => explorer.showOnly(null) },
    { key: 'hide', run: () => explorer.hide(node.id) },
  ]
  return actions.filter((action) => action !== false)
}
