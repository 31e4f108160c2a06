import type { Core } from 'cytoscape'
import { type PointerEvent, useRef, useState } from 'react'
import type { Point } from '../../drawing/drawing.ts'
import { isInside } from '../../drawing/lasso.ts'
import { isFoldId } from '../../drawing/lineage/folds.ts'
import { useWords } from '../../i18n/words.ts'
import type { Explorer } from './explorer.ts'
import { panelWords as words } from './panelWords.ts'

interface Props {
  readonly explorer: Explorer
  readonly cy: Core
  readonly onDone: () => void
}

/** Pointer movement in pixels before the outline gets another corner. */
const CORNER = 4

/**
 * Covers the drawing while the reader draws an outline around nodes with mouse, pen or finger. With Shift, the enclosed nodes are added to
 * the selection.
 */
export function Lasso({ explorer, cy, onDone }: Props) {
  const say = useWords(words)
  const ground = useRef<SVGSVGElement>(null)
  const [outline, setOutline] = useState<readonly Point[]>([])
  const placeOf = ({ clientX, clientY }: PointerEvent): Point => {
    const box = (ground.current as SVGSVGElement).getBoundingClientRect()
    return { x: clientX - box.left, y: clientY - box.top }
  }
  const draw = (event: PointerEvent) => {
    const at = placeOf(event)
    setOutline((before) => {
      const last = before.at(-1)
      return last && Math.hypot(at.x - last.x, at.y - last.y) >= CORNER ? [...before, at] : before
    })
  }
  const close = (event: PointerEvent) => {
    const ids = cy
      .nodes()
      .filter((node) => isInside(outline, node.renderedPosition()))
      .map((node) => node.id())
      .filter((id) => !isFoldId(id))
    setOutline([])
    if (ids.length === 0) return
    explorer.change({ kind: 'pick', ids, as: event.shiftKey ? 'add' : 'only' })
    onDone()
  }
  return (
    <>
      <svg
        ref={ground}
        className="lasso"
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          setOutline([placeOf(event)])
        }}
        onPointerMove={draw}
        onPointerUp={close}
        onPointerCancel={() => setOutline([])}
      >
        {outline.length > 1 && <polygon points={outline.map(({ x, y }) => `${x},${y}`).join(' ')} />}
      </svg>
      <p className="lasso-hint" role="status">
        {say('lassoHint')}
        <button type="button" className="button" onClick={onDone}>
          {say('lassoEnd')}
        </button>
      </p>
    </>
  )
}
