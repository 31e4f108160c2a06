import { codeOf } from '../../drawing/codes.ts'
import type { Camera } from '../../drawing/controllers/camera.ts'
import type { DrawingNode } from '../../drawing/drawing.ts'
import type { Fold } from '../../drawing/lineage/folds.ts'
import { BATCH, RELATED } from '../../drawing/replay.ts'
import { showsAll } from '../../drawing/view.ts'
import { hiddenNeighbours, isFolded, type Line, lacksRelations } from '../../drawing/visible.ts'
import { switchOf } from './changes.ts'
import type { Explorer } from './explorer.ts'
import { placeOf, type Scene } from './scene.ts'
import type { explorer as words } from './words.ts'

/** Something that can be done with a part of the drawing: in its menu, and for a node in its panel. */
export interface Action {
  readonly key: keyof (typeof words)['zh']
  readonly count?: number
  /** Of how many, where `count` is what one expansion brings. */
  readonly total?: number
  /** True of what a panel keeps in its menu, behind the likelier ones. */
  readonly later?: boolean
  readonly run: () => void
}

/** What can be done with this node now; the likeliest first. */
export function actionsFor(explorer: Explorer, scene: Scene, node: DrawingNode): readonly Action[] {
  const more = hiddenNeighbours(scene.frame).get(node.id) ?? 0
  const expanded = scene.frame.expanded.has(node.id)
  const actions: (Action | false)[] = [
    isFolded(node, more) && { key: 'unfold', count: more, run: () => explorer.change({ kind: 'expand', id: node.id }) },
    more > 0 && !isFolded(node, more) && { ...inBatches(more), run: () => explorer.change({ kind: 'expand', id: node.id }) },
    lacksRelations(scene.frame, node) &&
      !related(scene, node) && { key: 'relate', run: () => explorer.change({ kind: 'expand', id: node.id, kinds: RELATED }) },
    expanded && { key: 'collapse', run: () => explorer.change({ kind: 'collapse', id: node.id }) },
    scene.view.only === null
      ? { key: 'onlyThis', run: () => explorer.change({ kind: 'showOnly', id: node.id }) }
      : { key: 'showAll', run: () => explorer.change({ kind: 'showOnly', id: null }) },
    !isCentre(scene, node) && {
      key: 'ringsAround',
      later: true,
      run: () => explorer.change({ kind: 'arrange', as: 'rings', around: node.id }),
    },
    later(pinning(explorer, scene, [node])),
    { key: 'pickAdd', later: true, run: () => explorer.change({ kind: 'pick', ids: [node.id], as: 'toggle' }) },
    { key: 'pickKind', later: true, run: () => pickKind(explorer, scene, node) },
    { key: 'hide', run: () => explorer.change({ kind: 'hide', id: node.id }) },
  ]
  return actions.filter((action) => action !== false)
}

/** What can be done with several nodes at once. */
export function actionsForPicked(explorer: Explorer, scene: Scene, nodes: readonly DrawingNode[]): readonly Action[] {
  const ids = nodes.map(({ id }) => id)
  const others = scene.visible.nodes.map(({ id }) => id).filter((id) => !ids.includes(id))
  const actions: (Action | false)[] = [
    pinning(explorer, scene, nodes),
    { key: 'hide', run: () => explorer.change({ kind: 'hideAll', ids }) },
    { key: 'keepOnly', run: () => explorer.change({ kind: 'hideAll', ids: others }) },
  ]
  return actions.filter((action) => action !== false)
}

/** Holds nodes where they stand, or lets them go where all of them are held. A neighbourhood shown alone has places of its own. */
function pinning(explorer: Explorer, scene: Scene, nodes: readonly DrawingNode[]): Action | false {
  if (scene.view.only !== null) return false
  if (nodes.every(({ id }) => codeOf(id) in scene.view.moved))
    return { key: 'unpin', run: () => explorer.change({ kind: 'unpin', ids: nodes.map(({ id }) => id) }) }
  const at = nodes.flatMap(({ id }) => {
    const place = placeOf(scene, id)
    return place ? [[id, place] as const] : []
  })
  return { key: 'pin', run: () => explorer.change({ kind: 'pin', at }) }
}

const later = (action: Action | false): Action | false => action && { ...action, later: true }

const pickKind = (explorer: Explorer, { visible }: Scene, { kind }: DrawingNode) =>
  explorer.change({ kind: 'pick', ids: visible.nodes.filter((one) => one.kind === kind).map(({ id }) => id), as: 'only' })

/** What can be done with a line. */
export const actionsForLine = (explorer: Explorer, { view }: Scene, line: Line): readonly Action[] => [
  { key: 'evidence', run: () => explorer.change({ kind: 'select', id: line.id }) },
  { key: 'toSource', run: () => explorer.change({ kind: 'seek', id: line.source, arriving: false }) },
  { key: 'toTarget', run: () => explorer.change({ kind: 'seek', id: line.target, arriving: false }) },
  { key: 'hideRelation', run: () => explorer.change(switchOf(view.off, 'relations', line.kind)) },
]

/** What can be done with a stack of documents. */
export const actionsForFold = (explorer: Explorer, { id }: Fold): readonly Action[] => [
  { key: 'openFold', run: () => explorer.change({ kind: 'openFold', id }) },
]

/** Parts of the page that the menu of the ground opens. */
export interface GroundParts {
  readonly onLasso: () => void
  readonly onViews: () => void
}

/** What can be done with the drawing as a whole. */
export function actionsForGround(
  explorer: Explorer,
  { view }: Scene,
  camera: Camera | null,
  { onLasso, onViews }: GroundParts,
): readonly Action[] {
  const { past, future } = explorer.$history.get()
  const actions: (Action | false)[] = [
    { key: 'fit', run: () => camera?.fit() },
    { key: 'lasso', run: onLasso },
    { key: 'views', run: onViews },
    past.length > 0 && { key: 'undo', run: () => explorer.change({ kind: 'undo' }) },
    future.length > 0 && { key: 'redo', run: () => explorer.change({ kind: 'redo' }) },
    !showsAll(view) && { key: 'showAll', run: () => explorer.change({ kind: 'showAll' }) },
    view.opened.length > 0 && { key: 'closeFolds', run: () => explorer.change({ kind: 'closeFolds' }) },
    { key: 'reset', run: () => explorer.change({ kind: 'reset' }) },
  ]
  return actions.filter((action) => action !== false)
}

/** How many the next expansion brings, and of how many. */
const inBatches = (more: number): Pick<Action, 'key' | 'count' | 'total'> =>
  more > BATCH ? { key: 'expandSome', count: BATCH, total: more } : { key: 'expandMore', count: more }

const isCentre = ({ arranged }: Scene, { id }: DrawingNode) => arranged?.kind === 'rings' && arranged.centre === id

/** True where that was asked for already: what its industries are is not known of a policy alone, so counting does not tell. */
const related = ({ frame, view }: Scene, { id }: DrawingNode) =>
  frame.expanded.has(id) &&
  view.steps.some(({ kind, of, kinds }) => kind === 'expand' && of === codeOf(id) && kinds?.includes('CITED_DOCUMENT'))
