import { useStore } from '@nanostores/react'
import type { Core } from 'cytoscape'
import { useEffect, useRef, useState } from 'react'
import { joined } from '../../domain/shownSentence.ts'
import { createCanvas } from '../../drawing/canvas.ts'
import { type Camera, cameraOf, type Insets } from '../../drawing/controllers/camera.ts'
import { feedOf, originsIn } from '../../drawing/controllers/feed.ts'
import { extentOfRings } from '../../drawing/controllers/grid.ts'
import { steeredBy } from '../../drawing/controllers/keys.ts'
import { type Letters, lettersOn } from '../../drawing/controllers/letters.ts'
import { followPointer } from '../../drawing/controllers/pointer.ts'
import { spotlightOf } from '../../drawing/controllers/spotlight.ts'
import type { Point, Positions, RelationKind, Role } from '../../drawing/drawing.ts'
import { elementsOf } from '../../drawing/elements.ts'
import { shortened } from '../../drawing/labels.ts'
import { isFoldId } from '../../drawing/lineage/folds.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { $language } from '../../state/language.ts'
import { $pictured } from '../../state/pictured.ts'
import type { Explorer } from './explorer.ts'
import { nameOfFold } from './foldName.ts'
import { chosenElement, pickedNodes, type Scene } from './scene.ts'
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

/** Width of the announced words; the panel has all of them. */
const WORDS_SAID = 60

const still = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** The drawing. Cytoscape is created once and receives each scene as differences. */
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

  /** Announces to screen readers which relation an arrow key followed, to which node, and the words of the text that state it. */
  function announce({ frame, visible }: Scene, from: string | null, to: string): void {
    const fold = visible.folds.find(({ id }) => id === to)
    const name = fold ? nameOfFold(fold, language) : (frame.nodes.get(to)?.label ?? '')
    const lines = visible.lines.filter(({ source, target }) => (source === from && target === to) || (source === to && target === from))
    const relation = lines.map(({ kind, role, count }) => lineName({ kind, role: role ?? '', count })).join('、')
    const quote = lines.flatMap(({ parts }) => parts.flatMap((part) => part.quote ?? []))[0]
    const went = relation === '' ? name : say('wentAlong', { relation, name })
    setSaid(quote === undefined ? went : `${went} ${say('wentWords', { quote: shortened(joined(quote), WORDS_SAID) })}`)
  }

  useEffect(() => {
    const cy = createCanvas(ground.current as HTMLElement)
    const camera = cameraOf(cy, () => withGround(latest.current.insets(), explorer.$scene.get()), {
      still,
      behind: () => {
        const arranged = explorer.$scene.get()?.arranged
        return arranged?.kind === 'rings' ? extentOfRings(arranged.rings) : null
      },
      onLook: explorer.look,
    })
    const letters = lettersOn(cy, layer.current as HTMLCanvasElement, {
      lineName: (data) => latest.current.lineName(data),
      bandName: (band) => latest.current.names.band(band),
      ground: () => {
        const arranged = explorer.$scene.get()?.arranged
        return arranged ? { arranged, names: latest.current.names, insets: latest.current.insets() } : null
      },
    })
    const spotlight = spotlightOf(cy)
    const stop = [
      glidingLater(cy, layer.current as HTMLCanvasElement),
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
        if (picked.length > 0) {
          spotlight.choose(picked, new Set(picked))
          void litLater(explorer, scene, picked).then((lit) => {
            if (lit === null || cy.destroyed()) return
            spotlight.choose(picked, lit)
            letters.refresh()
          })
        } else spotlight.choose([chosenElement(scene)].filter((id) => id !== null))
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
        data-keeps-focus
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

/** Once the picture is there, a drawing of many elements is moved as it is. Returns a function that stops. */
function glidingLater(cy: Core, layer: HTMLCanvasElement): () => void {
  let stop: (() => void) | null = null
  const forget = $pictured.subscribe((pictured) => {
    if (!pictured || stop) return
    void import('../../drawing/controllers/gliding.ts').then(({ glidingOn }) => {
      if (!cy.destroyed()) stop = glidingOn(cy, [layer])
    })
  })
  return () => {
    forget()
    stop?.()
  }
}

/** Shows each scene. The camera is fitted to the first one, and to a neighbourhood shown alone; it also moves to a requested node. */
function showScenes(explorer: Explorer, cy: Core, camera: Camera, after: (scene: Scene) => void): () => void {
  const feed = feedOf(cy, { still })
  let first = true
  let fitted: string | null = null
  let places: Positions = new Map()
  let expanded: Scene['frame']['expanded'] = new Map()
  let drawn: Scene | null = null
  const show = (scene: Scene) => {
    if (drawn === null || !drawAlike(drawn, scene)) {
      const elements = elementsOf(scene.frame, scene.view, scene.visible, scene.arranged)
      places = new Map(elements.flatMap((element) => (element.group === 'nodes' ? [[element.data.id, element.position]] : [])))
      feed.show(elements, originsIn(scene.frame.expanded, places))
    }
    drawn = scene
    after(scene)
    const extent = extentOf(scene)
    const narrowed = extent !== fitted
    fitted = extent
    if (narrowed && !first) {
      // Nodes may still be moving.
      whenPainted(() => camera.fit(false, places))
      return
    }
    if (first && cy.nodes().length > 0) {
      first = false
      whenPainted(() => {
        camera.fit(true)
        cy.container()?.parentElement?.setAttribute('data-fitted', '')
        $pictured.set(true)
      })
      return
    }
    const chosen = chosenElement(scene)
    const opened = [...scene.frame.expanded].find(([id, expansion]) => expanded.get(id) !== expansion)?.[0]
    expanded = scene.frame.expanded
    if (chosen !== null) whenPainted(() => (opened === chosen ? camera.approach(chosen, places) : camera.reveal(chosen)))
  }
  // Panels and drawing are updated in separate tasks, so that neither blocks the page for long. Of scenes in quick succession only the last is
  // shown.
  let waiting: ReturnType<typeof setTimeout> | undefined
  const stopScenes = explorer.$scene.subscribe((scene) => {
    if (!scene) return
    clearTimeout(waiting)
    if (first) show(scene)
    else waiting = setTimeout(() => show(scene))
  })
  // The scene that it belongs to waits for its task, too, and may fit the camera.
  const afterScene = (then: () => void) => setTimeout(() => whenPainted(then))
  const stopSeeking = explorer.$sought.listen((sought) => {
    if (sought) afterScene(() => camera.centre(sought.id, places))
  })
  const stopLooking = explorer.$lookedFor.listen((at) => {
    if (at) afterScene(() => camera.look(at))
  })
  return () => {
    clearTimeout(waiting)
    stopScenes()
    stopSeeking()
    stopLooking()
  }
}

/** True if two scenes differ only in what is selected: a scene reuses what cannot have changed. */
const drawAlike = (one: Scene, other: Scene): boolean =>
  one.frame === other.frame && one.visible === other.visible && one.view.moved === other.view.moved

/** What is lit for several selected nodes; null if another scene is shown by then. The code comes with the first such selection. */
async function litLater(explorer: Explorer, scene: Scene, picked: readonly string[]): Promise<ReadonlySet<string> | null> {
  const { litBy } = await import('./connections.ts')
  return explorer.$scene.get() === scene ? litBy(scene, picked) : null
}

/**
 * Key for fitting the camera. A change of arrangement, filter, isolated neighbourhood or marks of a lineage changes the key and fits the
 * camera again.
 */
function extentOf({ view, visible, arranged }: Scene): string {
  const marks = view.only !== null || arranged ? visible.nodes.length + visible.folds.length : ''
  return [
    view.arrangement,
    view.centre,
    view.lanes,
    view.only,
    view.hops,
    marks,
    ...Object.values(view.off),
    ...Object.values(view.within),
  ].join(' ')
}

/** Adds space for the names of bands and years at the left and top, or of rings at the top. */
function withGround(insets: Insets, scene: Scene | null): Insets {
  switch (scene?.arranged?.kind) {
    case 'grid':
      return { ...insets, left: insets.left + 52, top: insets.top + 30 }
    case 'rings':
      return { ...insets, top: insets.top + 14 }
    default:
      return insets
  }
}

/** Waits until the panels are laid out, so that the camera knows the area they cover. */
export function whenPainted(then: () => void): void {
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
