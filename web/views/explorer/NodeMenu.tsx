import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { useDismissal } from '../../components/useDismissal.ts'
import { useFocusBack } from '../../components/useFocusBack.ts'
import { linkTo } from '../../domain/links.ts'
import type { DrawingNode, Point } from '../../drawing/drawing.ts'
import { shortened } from '../../drawing/labels.ts'
import { useWords } from '../../i18n/words.ts'
import { actionsFor } from './actions.ts'
import type { Explorer } from './explorer.ts'
import { KindShape } from './KindShape.tsx'
import type { Scene } from './scene.ts'
import { explorer as words } from './words.ts'

interface Props {
  readonly explorer: Explorer
  readonly scene: Scene
  readonly node: DrawingNode
  readonly at: Point
  readonly onClose: () => void
}

const WIDTH = 210
const HEIGHT = 330

/** What can be done with a node, beside it: by right click, long press, or the menu key. */
export function NodeMenu({ explorer, scene, node, at, onClose }: Props) {
  const say = useWords(words)
  const menu = useRef<HTMLDivElement>(null)
  useFocusBack(menu)
  useDismissal(menu, true, onClose)
  useEffect(() => menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus(), [])
  return (
    <div
      ref={menu}
      className="node-menu"
      role="menu"
      tabIndex={-1}
      style={{
        left: Math.max(8, Math.min(at.x, window.innerWidth - WIDTH - 8)),
        top: Math.max(8, Math.min(at.y, window.innerHeight - HEIGHT - 8)),
      }}
      onKeyDown={(event) => moveFocus(event, menu.current)}
    >
      <p className="node-menu-title">
        <KindShape kind={node.kind} size={14} />
        {shortened(node.label, 14)}
      </p>
      {actionsFor(explorer, scene, node).map(({ key, count, total, run }) => (
        <button
          key={key}
          type="button"
          role="menuitem"
          onClick={() => {
            run()
            onClose()
          }}
        >
          {say(key, { count: count ?? 0, total: total ?? 0 })}
        </button>
      ))}
      <hr />
      {linksFor(node).map(([key, href]) => (
        <Link key={key} role="menuitem" href={href} onClick={onClose}>
          {say(key)}
        </Link>
      ))}
    </div>
  )
}

type LinkKey = 'trace' | 'read' | 'desk' | 'page'

/** The other pages that show this node. */
function linksFor({ id, kind }: DrawingNode): readonly (readonly [LinkKey, string])[] {
  const links: (readonly [LinkKey, string] | false)[] = [
    ['POLICY', 'CITED_DOCUMENT', 'MEASURE', 'UPSTREAM_TASK'].includes(kind) && ['trace', linkTo.trace(id)],
    kind === 'POLICY' && ['read', linkTo.reader(id)],
    kind === 'DEPARTMENT' && ['desk', linkTo.desk(id)],
    ['page', linkTo.node(id)],
  ]
  return links.filter((link) => link !== false)
}

function moveFocus(event: React.KeyboardEvent, menu: HTMLElement | null): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0 || !menu) return
  event.preventDefault()
  const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')]
  const at = items.indexOf(document.activeElement as HTMLElement)
  items[(at + step + items.length) % items.length]?.focus()
}
