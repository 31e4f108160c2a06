import { useStore } from '@nanostores/react'
import { FileQuestion } from 'lucide-react'
import { Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useEverOpen, useFetchedAhead, whenUsed } from '../../components/whenUsed.tsx'
import type { Point } from '../../drawing/drawing.ts'
import { useWords } from '../../i18n/words.ts'
import { showQuery } from '../../state/screenQuery.ts'
import { Canvas, type CanvasHandle } from './Canvas.tsx'
import { coveredBy } from './covered.ts'
import { drawingQuery } from './drawingQuery.ts'
import { FirstSteps } from './FirstSteps.tsx'
import { Legend } from './Legend.tsx'
import { StatusLine } from './StatusLine.tsx'
import { chosenLine, chosenNode, pickedNodes } from './scene.ts'
import { Toolbar } from './Toolbar.tsx'
import { useExplorer } from './useExplorer.ts'
import { useFigureWords } from './useFigureWords.ts'
import { useShortcuts } from './useShortcuts.ts'
import { explorer as words } from './words.ts'
import './explorer.css'

const GraphTable = whenUsed(async () => (await import('./GraphTable.tsx')).GraphTable)
const NodePanel = whenUsed(async () => (await import('./NodePanel.tsx')).NodePanel)
const LinePanel = whenUsed(async () => (await import('./LinePanel.tsx')).LinePanel)
const SelectionPanel = whenUsed(async () => (await import('./SelectionPanel.tsx')).SelectionPanel)
const DrawingMenu = whenUsed(async () => (await import('./DrawingMenu.tsx')).DrawingMenu)
const Lasso = whenUsed(async () => (await import('./Lasso.tsx')).Lasso)
const Minimap = whenUsed(async () => (await import('./Minimap.tsx')).Minimap)
const SavedViews = whenUsed(async () => (await import('./SavedViews.tsx')).SavedViews)
const HelpSheet = whenUsed(async () => (await import('./HelpSheet.tsx')).HelpSheet)
/** What the first click needs. */
const SOON = [NodePanel, LinePanel, DrawingMenu]

/** The graph of what is loaded: the first page. */
export function ExplorerView() {
  const say = useWords(words)
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
      // The panel of a line covers a third of the drawing; it opens only when asked for.
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
  const [helped, viewed] = [useEverOpen(help), useEverOpen(views)]
  useFetchedAhead(scene !== null, SOON)
  const figureWords = useFigureWords()
  const frame = scene?.frame
  const view = scene?.view
  useEffect(() => (frame && view ? showQuery(drawingQuery(frame, view)) : undefined), [frame, view])
  const node = scene && chosenNode(scene)
  const line = scene && !node && chosenLine(scene)
  const picked = scene ? pickedNodes(scene) : []
  return (
    <div className="explorer" ref={stage} data-panel={Boolean(node || line) || picked.length > 0}>
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
          <Toolbar
            explorer={explorer}
            camera={handle?.camera ?? null}
            listOpen={list}
            onList={toggleList}
            lassoOpen={lasso}
            onLasso={toggleLasso}
            onViews={() => setViews(true)}
            onHelp={openHelp}
            onExport={(format) => void import('./saveFigure.ts').then(({ saveFigure }) => saveFigure(scene, format, figureWords(scene)))}
          />
          <Suspense>{handle && <Minimap.Part cy={handle.cy} />}</Suspense>
          <StatusLine explorer={explorer} scene={scene} />
          <FirstSteps begun={scene.view.selected !== null || scene.view.steps.length > 0} />
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
      {scene?.frame.nodes.size === 0 && (
        <div className="explorer-cover">
          <Notice title={say('empty')} icon={<FileQuestion size={28} aria-hidden="true" />}>
            <p>{say('emptyHint')}</p>
          </Notice>
        </div>
      )}
    </div>
  )
}
