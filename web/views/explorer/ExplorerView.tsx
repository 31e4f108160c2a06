import { useStore } from '@nanostores/react'
import { Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { useEverOpen, useFetchedAhead, whenUsed } from '../../components/whenUsed.tsx'
import type { Point } from '../../drawing/drawing.ts'
import type { Frame } from '../../drawing/frame.ts'
import type { View } from '../../drawing/view.ts'
import { $pictured } from '../../state/pictured.ts'
import { Canvas, type CanvasHandle, whenPainted } from './Canvas.tsx'
import { coveredBy } from './covered.ts'
import { Legend } from './Legend.tsx'
import { StatusLine } from './StatusLine.tsx'
import { chosenLine, chosenNode, pickedNodes, type Scene } from './scene.ts'
import { useExplorer } from './useExplorer.ts'
import { useShortcuts } from './useShortcuts.ts'
import './explorer.css'

const Toolbar = whenUsed(async () => (await import('./Toolbar.tsx')).Toolbar)
const EmptyGraph = whenUsed(async () => (await import('./EmptyGraph.tsx')).EmptyGraph)
const NothingLeft = whenUsed(async () => (await import('./NothingLeft.tsx')).NothingLeft)
const FirstSteps = whenUsed(async () => (await import('./FirstSteps.tsx')).FirstSteps)
const GraphTable = whenUsed(async () => (await import('./GraphTable.tsx')).GraphTable)
const NodePanel = whenUsed(async () => (await import('./NodePanel.tsx')).NodePanel)
const LinePanel = whenUsed(async () => (await import('./LinePanel.tsx')).LinePanel)
const SelectionPanel = whenUsed(async () => (await import('./SelectionPanel.tsx')).SelectionPanel)
const DrawingMenu = whenUsed(async () => (await import('./DrawingMenu.tsx')).DrawingMenu)
const Lasso = whenUsed(async () => (await import('./Lasso.tsx')).Lasso)
const Minimap = whenUsed(async () => (await import('./Minimap.tsx')).Minimap)
const SavedViews = whenUsed(async () => (await import('./SavedViews.tsx')).SavedViews)
const HelpSheet = whenUsed(async () => (await import('./HelpSheet.tsx')).HelpSheet)
/** Components prefetched because the first click needs them. */
const PREFETCHED = [NodePanel, LinePanel, DrawingMenu]

/** The graph page, which is the first page of the application. */
export function ExplorerView() {
  const explorer = useExplorer()
  const scene = useStore(explorer.$scene)
  const phase = useStore(explorer.$phase)
  const stage = useRef<HTMLDivElement>(null)
  const [handle, setHandle] = useState<CanvasHandle | null>(null)
  const [legend, setLegend] = useState(false)
  const [list, setList] = useState(false)
  const [lasso, setLasso] = useState(false)
  const [views, setViews] = useState(false)
  const [help, setHelp] = useState(false)
  const [menu, setMenu] = useState<{ readonly id: string | null; readonly at: Point } | null>(null)
  const insets = useCallback(() => coveredBy(stage.current), [])
  const onMenu = useCallback(
    (id: string | null, at: Point) => {
      // The line panel covers a third of the drawing, so it opens only on request.
      const scene = explorer.$scene.get()
      const picked = scene && pickedNodes(scene).some((node) => node.id === id)
      if (id !== null && !picked && scene?.frame.nodes.has(id)) explorer.change({ kind: 'select', id })
      setMenu({ id, at })
    },
    [explorer],
  )
  const closeOpen = useCallback(() => {
    if (lasso) setLasso(false)
    else setList(false)
    return lasso || list
  }, [lasso, list])
  const openHelp = useCallback(() => setHelp(true), [])
  const toggleList = useCallback(() => setList((open) => !open), [])
  const toggleLasso = useCallback(() => setLasso((open) => !open), [])
  useShortcuts(explorer, { close: closeOpen, help: openHelp, table: toggleList, lasso: toggleLasso })
  const pictured = useStore($pictured)
  const [helped, viewed] = [useEverOpen(help), useEverOpen(views)]
  useFetchedAhead(pictured, PREFETCHED)
  const unpictured = phase.kind === 'failed' || scene?.frame.nodes.size === 0 || (scene !== null && leavesNothing(scene))
  useEffect(() => {
    if (unpictured) $pictured.set(true)
  }, [unpictured])
  const frame = scene?.frame
  const view = scene?.view
  useEffect(() => (frame && view && pictured ? showLater(frame, view) : undefined), [frame, view, pictured])
  const node = scene && chosenNode(scene)
  const line = scene && !node && chosenLine(scene)
  const picked = scene ? pickedNodes(scene) : []
  const panel = Boolean(node || line) || picked.length > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: each panel that opens or closes changes the uncovered area
  useEffect(() => whenPainted(() => handle?.camera.makeRoom()), [handle, legend, list, panel])
  return (
    <div className="explorer" ref={stage} data-panel={panel}>
      <Canvas explorer={explorer} insets={insets} onMenu={onMenu} onReady={setHandle} />
      <Suspense>
        {scene && node && <NodePanel.Part explorer={explorer} scene={scene} node={node} />}
        {scene && picked.length > 0 && <SelectionPanel.Part explorer={explorer} scene={scene} nodes={picked} />}
        {scene && line && <LinePanel.Part explorer={explorer} scene={scene} line={line} />}
      </Suspense>
      {scene && scene.frame.nodes.size > 0 && (
        <>
          {list ? (
            <Suspense>
              <GraphTable.Part explorer={explorer} scene={scene} onMenu={onMenu} onClose={() => setList(false)} />
            </Suspense>
          ) : (
            <Legend explorer={explorer} scene={scene} open={legend} onOpen={setLegend} />
          )}
          <Suspense>
            {pictured && (
              <Toolbar.Part
                explorer={explorer}
                scene={scene}
                camera={handle?.camera ?? null}
                listOpen={list}
                onList={toggleList}
                lassoOpen={lasso}
                onLasso={toggleLasso}
                onViews={() => setViews(true)}
                onHelp={openHelp}
              />
            )}
          </Suspense>
          <Suspense>{handle && pictured && <Minimap.Part cy={handle.cy} />}</Suspense>
          <StatusLine explorer={explorer} scene={scene} />
          <Suspense>{pictured && <FirstSteps.Part begun={scene.view.selected !== null || scene.view.steps.length > 0} />}</Suspense>
        </>
      )}
      <Suspense>
        {scene && menu && (
          <DrawingMenu.Part
            explorer={explorer}
            scene={scene}
            camera={handle?.camera ?? null}
            of={menu.id}
            at={menu.at}
            parts={{ onLasso: toggleLasso, onViews: () => setViews(true) }}
            onClose={() => setMenu(null)}
          />
        )}
        {lasso && handle && <Lasso.Part explorer={explorer} cy={handle.cy} onDone={toggleLasso} />}
        {scene && viewed && <SavedViews.Part explorer={explorer} scene={scene} open={views} onOpenChange={setViews} />}
        {helped && <HelpSheet.Part open={help} onOpenChange={setHelp} />}
      </Suspense>
      {phase.kind === 'opening' && (
        <div className="explorer-cover">
          <Loading />
        </div>
      )}
      {phase.kind === 'failed' && (
        <div className={scene ? 'explorer-note' : 'explorer-cover'}>
          <Failure error={phase.error} onRetry={explorer.retry} />
        </div>
      )}
      <Suspense>
        {scene?.frame.nodes.size === 0 && <EmptyGraph.Part />}
        {scene && phase.kind === 'ready' && leavesNothing(scene) && <NothingLeft.Part explorer={explorer} />}
      </Suspense>
    </div>
  )
}

/** True if there are nodes, but none is visible. */
const leavesNothing = ({ frame, visible }: Scene): boolean => frame.nodes.size > 0 && visible.nodes.length + visible.folds.length === 0

/** Registers the drawing with the copy menu once it is painted. Returns a function that removes it. */
function showLater(frame: Frame, view: View): () => void {
  let hide: (() => void) | null = null
  let over = false
  void import('./shownQuery.ts').then(({ showDrawing }) => {
    if (!over) hide = showDrawing(frame, view)
  })
  return () => {
    over = true
    hide?.()
  }
}
