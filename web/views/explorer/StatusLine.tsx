import { useStore } from '@nanostores/react'
import { type ReactNode, useRef, useState } from 'react'
import { useDismissal } from '../../components/useDismissal.ts'
import { useFocusBack } from '../../components/useFocusBack.ts'
import { codeOf } from '../../drawing/codes.ts'
import type { NodeKind } from '../../drawing/drawing.ts'
import { shortened, titleWords } from '../../drawing/labels.ts'
import { notDrawn } from '../../drawing/notDrawn.ts'
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
  const missing = [...notDrawn(frame, visible)]
  const leftOut = missing.reduce((sum, [, count]) => sum + count, 0)
  const documents = visible.folds.reduce((sum, { members }) => sum + members.length, 0)
  const lost = phase.kind === 'ready' ? lostSteps(frame, view.steps) : 0
  const centre = view.only === null ? null : [...frame.nodes.values()].find(({ id }) => codeOf(id) === view.only)
  return (
    <div className="status-line">
      <span role="status">
        {phase.kind === 'working'
          ? say('working')
          : [say('nodes', { count: visible.nodes.length }), say('lines', { count: visible.lines.length })].join(' · ')}
      </span>
      {documents > 0 && <span className="status-folds">{say('folds', { count: visible.folds.length, documents })}</span>}
      {view.opened.length > 0 && (
        <button type="button" className="text-button" onClick={() => explorer.change({ kind: 'closeFolds' })}>
          {say('closeFolds')}
        </button>
      )}
      {leftOut > 0 && <NotDrawn explorer={explorer} missing={missing} count={leftOut} />}
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

/** Kinds that the opening drawing can be widened by; the others are parts of a document, drawn by expanding it. */
const OVERVIEW_KINDS: ReadonlySet<NodeKind> = new Set(['POLICY', 'CITED_DOCUMENT', 'DEPARTMENT', 'JURISDICTION', 'INDUSTRY'])

interface NotDrawnProps {
  readonly explorer: Explorer
  readonly missing: readonly (readonly [NodeKind, number])[]
  readonly count: number
}

/** How many nodes of the graph are not drawn; opened, of which kinds, and which can be drawn from here. */
function NotDrawn({ explorer, missing, count }: NotDrawnProps) {
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
            missing={missing.map(([kind, number]) => ({ kind, count: number, fetchable: OVERVIEW_KINDS.has(kind) }))}
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
