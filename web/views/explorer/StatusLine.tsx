import { useStore } from '@nanostores/react'
import { type ReactNode, Suspense } from 'react'
import { AfterPress } from '../../components/AfterPress.tsx'
import { whenUsed } from '../../components/whenUsed.tsx'
import { lostNodes } from '../../drawing/captions.ts'
import { codeOf } from '../../drawing/codes.ts'
import { isDocument } from '../../drawing/drawing.ts'
import type { Frame } from '../../drawing/frame.ts'
import { UNFOLDED_AT_MOST } from '../../drawing/lineage/folds.ts'
import { lostCodes, opensAny } from '../../drawing/lostCodes.ts'
import { notDrawn } from '../../drawing/notDrawn.ts'
import { showsAll } from '../../drawing/view.ts'
import { useWords } from '../../i18n/words.ts'
import type { Explorer } from './explorer.ts'
import type { Scene } from './scene.ts'
import { explorer as words } from './words.ts'

const NotDrawn = whenUsed(async () => (await import('./NotDrawn.tsx')).NotDrawn)
const Narrowed = whenUsed(async () => (await import('./Narrowed.tsx')).Narrowed)
const LostParts = whenUsed(async () => (await import('./LostParts.tsx')).LostParts)
const Hidden = whenUsed(async () => (await import('./Hidden.tsx')).Hidden)

/** The number of drawn and undrawn nodes, and the active restrictions. */
export function StatusLine({ explorer, scene }: { readonly explorer: Explorer; readonly scene: Scene }) {
  const say = useWords(words)
  const phase = useStore(explorer.$phase)
  const { frame, view, visible } = scene
  const missing = [...notDrawn(frame, visible)]
  const leftOut = missing.reduce((sum, [, count]) => sum + count, 0)
  const hidden = [...frame.nodes.values()].filter(({ id }) => view.hidden.includes(codeOf(id)))
  const documents = visible.folds.reduce((sum, { members }) => sum + members.length, 0)
  const quiet = visible.lines.filter((line) => line.quiet).length
  const opened = useStore(explorer.$opened)
  const lost = phase.kind === 'ready' ? lostNodes(frame, view, opened === '' ? [] : lostCodes(frame, view)) : []
  return (
    <div className="status-line">
      <span role="status">
        {phase.kind === 'working'
          ? say('working')
          : [say('nodes', { count: visible.nodes.length }), say('lines', { count: visible.lines.length })].join(' · ')}
      </span>
      {quiet > 0 && <span className="status-quiet">{say('quietLines', { count: quiet })}</span>}
      {documents > 0 && <span className="status-folds">{say('folds', { count: visible.folds.length, documents })}</span>}
      {opensAny(frame, view) && documentsIn(frame) > UNFOLDED_AT_MOST && (
        <button type="button" className="text-button" onClick={() => explorer.change({ kind: 'closeFolds' })}>
          {say('closeFolds')}
        </button>
      )}
      {leftOut > 0 && (
        <AfterPress button={(onPress) => <PopupButton onPress={onPress}>{say('leftOut', { count: leftOut })}</PopupButton>}>
          <NotDrawn.Part explorer={explorer} scene={scene} missing={missing} count={leftOut} />
        </AfterPress>
      )}
      {hidden.length > 0 && (
        <AfterPress button={(onPress) => <PopupButton onPress={onPress}>{say('hiddenCount', { count: hidden.length })}</PopupButton>}>
          <Hidden.Part explorer={explorer} nodes={hidden} />
        </AfterPress>
      )}
      {!showsAll({ ...view, hidden: [] }) && (
        <Suspense>
          <Narrowed.Part explorer={explorer} frame={frame} view={view} />
        </Suspense>
      )}
      {(lost.length > 0 || opened !== '') && (
        <Suspense>
          <LostParts.Part nodes={lost} opened={opened} />
        </Suspense>
      )}
    </div>
  )
}

const documentsIn = ({ nodes }: Frame): number => [...nodes.values()].filter(isDocument).length

function PopupButton({ onPress, children }: { readonly onPress: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className="text-button" aria-haspopup="dialog" onClick={onPress}>
      {children}
    </button>
  )
}
