import { codeOf } from '../../drawing/codes.ts'
import type { Camera } from '../../drawing/controllers/camera.ts'
import type { DrawingNode } from '../../drawing/drawing.ts'
import type { Fold } from '../../drawing/lineage/folds.ts'
import { opensAny } from '../../drawing/lostCodes.ts'
import { BATCH, RELATED } from '../../drawing/replay.ts'
import { showsAll } from '../../drawing/view.ts'
import { hiddenNeighbours, isFolded, type Line, lacksRelations } from '../../drawing/visible.ts'
import { switchOf } from './changes.ts'
import type { Explorer } from './explorer.ts'
import type { panelWords } from './panelWords.ts'
import { placeOf, type Scene } from './scene.ts'

/** An action on a part of the drawing. It is in the context menu, and for a node in the panel too. */
export interface Action {
  readonly key: keyof (typeof panelWords)['zh']
  readonly count?: number
  /** Total number of neighbours, if `count` is the size of one batch. */
  readonly total?: number
  /** True for less common actions, which a panel keeps in its menu. */
  readonly later?: boolean
  readonly run: () => void
}

/** Actions on this node, most common first. */
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

/** Actions on several nodes at once. */
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

/**
 * Pins nodes at their positions, or unpins them if all are pinned. Not available in an isolated neighbourhood, which has its own
 * positions.
 */
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

/** Actions on a line. */
export const actionsForLine = (explorer: Explorer, { view }: Scene, line: Line): readonly Action[] => [
  { key: 'evidence', run: () => explorer.change({ kind: 'select', id: line.id }) },
  { key: 'toSource', run: () => explorer.change({ kind: 'seek', id: line.source, arriving: false }) },
  { key: 'toTarget', run: () => explorer.change({ kind: 'seek', id: line.target, arriving: false }) },
  { key: 'hideRelation', run: () => explorer.change(switchOf(view.off, 'relations', line.kind)) },
]

/** Actions on a stack of documents. */
export const actionsForFold = (explorer: Explorer, { id }: Fold): readonly Action[] => [
  { key: 'openFold', run: () => explorer.change({ kind: 'openFold', id }) },
]

/** Parts of the page that the background menu opens. */
export interface GroundParts {
  readonly onLasso: () => void
  readonly onViews: () => void
}

/** Actions on the whole drawing. */
export function actionsForGround(
  explorer: Explorer,
  { view, frame }: Scene,
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
    opensAny(frame, view) && { key: 'closeFolds', run: () => explorer.change({ kind: 'closeFolds' }) },
    { key: 'reset', run: () => explorer.change({ kind: 'reset' }) },
  ]
  return actions.filter((action) => action !== false)
}

/** The size of the next batch, and the total. */
const inBatches = (more: number): Pick<Action, 'key' | 'count' | 'total'> =>
  more > BATCH ? { key: 'expandSome', count: BATCH, total: more } : { key: 'expandMore', count: more }

const isCentre = ({ arranged }: Scene, { id }: DrawingNode) => arranged?.kind === 'rings' && arranged.centre === id

/**
 * True if the relations of this policy were already requested. Counting cannot tell, because its own industries are not known separately.
 */
const related = ({ frame, view }: Scene, { id }: DrawingNode) =>
  frame.expanded.has(id) &&
  view.steps.some(({ kind, of, kinds }) => kind === 'expand' && of === codeOf(id) && kinds?.includes('CITED_DOCUMENT'))
