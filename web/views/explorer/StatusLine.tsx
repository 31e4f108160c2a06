import { useStore } from '@nanostores/react'
import { type ReactNode, useRef, useState } from 'react'
import { useDismissal } from '../../components/useDismissal.ts'
import { useFocusBack } from '../../components/useFocusBack.ts'
import { codeOf } from '../../drawing/codes.ts'
import type { Omission } from '../../drawing/drawing.ts'
import { shortened, titleWords } from '../../drawing/labels.ts'
import { lostSteps } from '../../drawing/replay.ts'
import { showsAll } from '../../drawing/view.ts'
import { useWords } from '../../i18n/words.ts'
import type { Explorer } from './explorer.ts'
import { LeftOut } from './LeftOut.tsx'
import type { Scene } from './scene.ts'
import { explorer as words } from './words.ts'

/** How much is drawn, what is not, and how the drawing is narrowed. */
export function StatusLine({ explorer, scene }: { readonly explorer: Explorer; readonly scene: Scene }) {
  const say = useWords(words)
  const phase = useStore(explorer.$phase)
  const { frame, view, visible } = scene
  const leftOut = frame.omitted.reduce((sum, { count }) => sum + count, 0)
  const lost = phase.kind === 'ready' ? lostSteps(frame, view.steps) : 0
  const centre = view.only === null ? null : [...frame.nodes.values()].find(({ id }) => codeOf(id) === view.only)
  return (
    <div className="status-line">
      <span role="status">
        {phase.kind === 'working' ? say('working') : say('status', { nodes: visible.nodes.length, lines: visible.lines.length })}
      </span>
      {leftOut > 0 && <Opening explorer={explorer} omitted={frame.omitted} count={leftOut} />}
      {!showsAll(view) && (
        <span className="status-narrowed">
          {centre ? say('narrowed', { name: shortened(titleWords(centre.label), 10) }) : say('narrowedBy')}
          <button type="button" className="text-button" onClick={() => explorer.change({ kind: 'showAll' })}>
            {say('showAll')}
          </button>
        </span>
      )}
      {lost > 0 && <span className="status-lost">{say('lost', { count: lost })}</span>}
    </div>
  )
}

interface OpeningProps {
  readonly explorer: Explorer
  readonly omitted: readonly Omission[]
  readonly count: number
}

/** How many nodes the opening drawing left out; opened, of which kinds. */
function Opening({ explorer, omitted, count }: OpeningProps) {
  const say = useWords(words)
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useDismissal(box, open, () => setOpen(false))
  return (
    <div ref={box}>
      <button type="button" className="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say('leftOut', { count })}
      </button>
      {open && (
        <Pop>
          <LeftOut
            title={say('leftOutTitle')}
            omitted={omitted}
            onFetch={(kind) => {
              explorer.change({ kind: 'widen', of: kind })
              setOpen(false)
            }}
          />
        </Pop>
      )}
    </div>
  )
}

function Pop({ children }: { readonly children: ReactNode }) {
  const pop = useRef<HTMLDivElement>(null)
  useFocusBack(pop)
  return (
    <div ref={pop} className="status-pop">
      {children}
    </div>
  )
}
