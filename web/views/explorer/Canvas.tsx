import { useStore } from '@nanostores/react'
import type { Core } from 'cytoscape'
import { useEffect, useRef, useState } from 'react'
import { createCanvas } from '../../drawing/canvas.ts'
import { type Camera, cameraOf, type Insets } from '../../drawing/controllers/camera.ts'
import { feedOf, originsIn } from '../../drawing/controllers/feed.ts'
import { steeredBy } from '../../drawing/controllers/keys.ts'
import { type Letters, lettersOn } from '../../drawing/controllers/letters.ts'
import { followPointer } from '../../drawing/controllers/pointer.ts'
import { spotlightOf } from '../../drawing/controllers/spotlight.ts'
import type { Point, Positions, RelationKind, Role } from '../../drawing/drawing.ts'
import { elementsOf } from '../../drawing/elements.ts'
import { isFoldId } from '../../drawing/lineage/folds.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { $language } from '../../state/language.ts'
import type { Explorer } from './explorer.ts'
import { chosenElement, connectionsIn, pickedNodes, type Scene } from './scene.ts'
import { useGridNames } from './useGridNames.ts'
import { explorer as words } from './words.ts'

export interface CanvasHandle {
  readonly cy: Core
  readonly camera: Camera
}

interface Props {
  readonly explorer: Explorer
  readonly insets: () => Insets
  readonly onMenu: (id: string | null, at: Point) => void
  readonly onReady: (handle: CanvasHandle | null) => void
}

const still = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** The drawing itself. Cytoscape is made once; scenes reach it as differences. */
export function Canvas({ explorer, insets, onMenu, onReady }: Props) {
  const say = useWords(words)
  const sayModel = useWords(model)
  const ground = useRef<HTMLDivElement>(null)
  const layer = useRef<HTMLCanvasElement>(null)
  const parts = useRef<{ readonly handle: CanvasHandle; readonly letters: Letters } | null>(null)
  const names = useGridNames()
  const latest = useRef({ insets, onMenu, onReady, lineName, names })
  latest.current = { insets, onMenu, onReady, lineName, names }
  const [said, setSaid] = useState('')
  const language = useStore($language)

  function lineName({ kind, role, count }: { readonly kind: string; readonly role: string; readonly count: number }): string {
    const name = sayModel((role || kind) as RelationKind | Role)
    return count > 1 ? `${name} ×${count}` : name
  }

  /** Says along which relation an arrow key went, and to what. */
  function announce({ frame, visible }: Scene, from: string | null, to: string): void {
    const name = frame.nodes.get(to)?.label ?? ''
    const lines = visible.lines.filter(({ source, target }) => (source === from && target === to) || (source === to && target === from))
    const relation = lines.map(({ kind, role, count }) => lineName({ kind, role: role ?? '', count })).join('、')
    setSaid(relation === '' ? name : say('wentAlong', { relation, name }))
  }

  useEffect(() => {
    const cy = createCanvas(ground.current as HTMLElement)
    const camera = cameraOf(cy, () => withGrid(latest.current.insets(), explorer.$scene.get()), { still })
    const letters = lettersOn(cy, layer.current as HTMLCanvasElement, {
      lineName: (data) => latest.current.lineName(data),
      ground: () => {
        const arranged = explorer.$scene.get()?.arranged
        return arranged ? { arranged, names: latest.current.names, top: latest.current.insets().top } : null
      },
    })
    const spotlight = spotlightOf(cy)
    const stop = [
      () => letters.detach(),
      followPointer(cy, {
        onTap: (id) => explorer.change(id !== null && isFoldId(id) ? { kind: 'openFold', id } : { kind: 'select', id }),
        onPick: (ids, as) => explorer.change({ kind: 'pick', ids: ids.filter((id) => !isFoldId(id)), as }),
        onDoubleTap: (id) => explorer.change({ kind: 'toggle', id }),
        onMenu: (id, at) => latest.current.onMenu(id, at),
        onHover: (id) => {
          spotlight.hover(id)
          letters.refresh()
        },
        onMoved: (id, to) => explorer.change({ kind: 'move', id, to }),
      }),
      showScenes(explorer, cy, camera, (scene) => {
        const picked = pickedNodes(scene).map(({ id }) => id)
        if (picked.length > 0) spotlight.choose(picked, litBy(scene, picked))
        else spotlight.choose([chosenElement(scene)].filter((id) => id !== null))
        letters.refresh()
      }),
    ]
    parts.current = { handle: { cy, camera }, letters }
    latest.current.onReady(parts.current.handle)
    return () => {
      latest.current.onReady(null)
      parts.current = null
      for (const end of stop) end()
      cy.destroy()
    }
  }, [explorer])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the names of lines change with the language
  useEffect(() => parts.current?.letters.refresh(), [language])

  return (
    <div className="network">
      <div
        ref={ground}
        className="network-ground"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing takes arrow keys, like a map
        tabIndex={0}
        role="application"
        aria-label={say('canvas')}
        onContextMenu={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          const handle = parts.current?.handle
          if (!handle || event.ctrlKey || event.metaKey || event.altKey) return
          if (steeredBy(handle.cy, keyEvents(explorer, handle, latest.current.onMenu, announce), event.key)) event.preventDefault()
        }}
      />
      <canvas ref={layer} className="network-letters" />
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </div>
  )
}

/** Shows each scene; the first one is fitted to the screen, and so is a neighbourhood shown alone; a node that is sought is brought into sight. */
function showScenes(explorer: Explorer, cy: Core, camera: Camera, after: (scene: Scene) => void): () => void {
  const feed = feedOf(cy, { still })
  let first = true
  let fitted: string | null = null
  let places: Positions = new Map()
  let expanded: Scene['frame']['expanded'] = new Map()
  const stopScenes = explorer.$scene.subscribe((scene) => {
    if (!scene) return
    const elements = elementsOf(scene.frame, scene.view, scene.visible, scene.arranged)
    places = new Map(elements.flatMap((element) => (element.group === 'nodes' ? [[element.data.id, element.position]] : [])))
    feed.show(elements, originsIn(scene.frame.expanded, places))
    after(scene)
    const extent = extentOf(scene)
    const narrowed = extent !== fitted
    fitted = extent
    if (narrowed && !first) {
      // Nodes may still be on their way.
      whenPainted(() => camera.fit(false, places))
      return
    }
    if (first && cy.nodes().length > 0) {
      first = false
      whenPainted(() => {
        camera.fit(true)
        cy.container()?.parentElement?.setAttribute('data-fitted', '')
      })
      return
    }
    const chosen = chosenElement(scene)
    const opened = [...scene.frame.expanded].find(([id, expansion]) => expanded.get(id) !== expansion)?.[0]
    expanded = scene.frame.expanded
    if (chosen !== null) whenPainted(() => (opened === chosen ? camera.approach(chosen, places) : camera.reveal(chosen)))
  })
  const stopSeeking = explorer.$sought.listen((sought) => {
    if (sought) whenPainted(() => camera.centre(sought.id, places))
  })
  return () => {
    stopScenes()
    stopSeeking()
  }
}

/** Nodes selected together are lit with the shortest ways between them. */
function litBy(scene: Scene, picked: readonly string[]): ReadonlySet<string> {
  const { folds, lines } = scene.visible
  const paths = connectionsIn(scene).flatMap((connection) => connection.paths)
  const nodes = new Set(paths.flatMap((path) => path.nodes))
  const ties = new Set(paths.flatMap((path) => path.lines))
  return new Set([
    ...picked,
    ...nodes,
    ...folds.filter(({ members }) => members.some(({ id }) => nodes.has(id))).map(({ id }) => id),
    ...lines.filter(({ parts }) => parts.some(({ id }) => ties.has(id))).map(({ id }) => id),
  ])
}

/** What the camera is fitted to: a change of arrangement, of place or years, of the neighbourhood shown alone, or of the marks of a lineage fits it again. */
function extentOf({ view, visible, arranged }: Scene): string {
  const marks = view.only !== null || arranged ? visible.nodes.length + visible.folds.length : ''
  return [view.arrangement, view.centre, view.lanes, view.only, marks, ...Object.values(view.within)].join(' ')
}

/** The names of bands and years need room at the left and the top. */
const withGrid = (insets: Insets, scene: Scene | null): Insets =>
  scene?.arranged?.kind === 'grid' ? { ...insets, left: insets.left + 52, top: insets.top + 30 } : insets

/** After the panels are in their place, so that the camera knows what they cover. */
function whenPainted(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then))
}

type Went = (scene: Scene, from: string | null, to: string) => void

function keyEvents(explorer: Explorer, { cy, camera }: CanvasHandle, onMenu: Props['onMenu'], onWent: Went) {
  return {
    selected: () => {
      const scene = explorer.$scene.get()
      return scene ? chosenElement(scene) : null
    },
    onSelect: (id: string, from: string | null) => {
      const scene = explorer.$scene.get()
      if (scene) onWent(scene, from, id)
      explorer.change({ kind: 'select', id })
    },
    onToggle: (id: string) => explorer.change({ kind: 'toggle', id }),
    onHide: (id: string) => explorer.change({ kind: 'hide', id }),
    onMenu: (id: string) => {
      const box = (cy.container() as HTMLElement).getBoundingClientRect()
      const at = cy.getElementById(id).renderedPosition()
      onMenu(id, { x: box.left + at.x, y: box.top + at.y })
    },
    onZoom: (factor: number) => camera.zoomBy(factor),
    onFit: () => camera.fit(),
  }
}
