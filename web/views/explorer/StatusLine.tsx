import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { useWords } from '../../i18n/words.ts'
import { codeOf } from '../../network/codes.ts'
import { shortened, titleWords } from '../../network/labels.ts'
import { lostSteps } from '../../network/replay.ts'
import { showsAll } from '../../network/view.ts'
import type { Explorer, Scene } from './explorer.ts'
import { LeftOut } from './LeftOut.tsx'
import { explorer as words } from './words.ts'

/** How much is drawn, what is not, and how the drawing is narrowed. */
export function StatusLine({ explorer, scene }: { readonly explorer: Explorer; readonly scene: Scene }) {
  const say = useWords(words)
  const phase = useStore(explorer.$phase)
  const [open, setOpen] = useState(false)
  const { frame, view, visible } = scene
  const leftOut = frame.omitted.reduce((sum, { count }) => sum + count, 0)
  const lost = phase.kind === 'ready' ? lostSteps(frame, view.steps) : 0
  const centre = view.only === null ? null : [...frame.nodes.values()].find(({ id }) => codeOf(id) === view.only)
  return (
    <div className="status-line" role="status">
      {phase.kind === 'working' ? (
        <span>{say('working')}</span>
      ) : (
        <span>{say('status', { nodes: visible.nodes.length, lines: visible.lines.length })}</span>
      )}
      {leftOut > 0 && (
        <button type="button" className="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say('leftOut', { count: leftOut })}
        </button>
      )}
      {!showsAll(view) && (
        <span className="status-narrowed">
          {centre ? say('narrowed', { name: shortened(titleWords(centre.label), 10) }) : say('narrowedBy')}
          <button type="button" className="text-button" onClick={() => explorer.showAll()}>
            {say('showAll')}
          </button>
        </span>
      )}
      {lost > 0 && <span className="status-lost">{say('lost', { count: lost })}</span>}
      {open && leftOut > 0 && (
        <div className="status-pop">
          <LeftOut
            title={say('leftOutTitle')}
            omitted={frame.omitted}
            onFetch={(kind) => {
              explorer.widen(kind)
              setOpen(false)
            }}
          />
        </div>
      )}
    </div>
  )
}
