import { useStore } from '@nanostores/react'
import { Popup } from '../../components/Popup.tsx'
import { codeOf } from '../../drawing/codes.ts'
import type { NodeKind } from '../../drawing/drawing.ts'
import type { Frame } from '../../drawing/frame.ts'
import { shortened, titleWords } from '../../drawing/labels.ts'
import { UNFOLDED_AT_MOST } from '../../drawing/lineage/folds.ts'
import { notDrawn } from '../../drawing/notDrawn.ts'
import { lostSteps } from '../../drawing/replay.ts'
import { showsAll } from '../../drawing/view.ts'
import { isDocument } from '../../drawing/visible.ts'
import { useWords } from '../../i18n/words.ts'
import { NODE_TYPES } from '../../model/generated/model.ts'
import { NODE_KINDS } from '../../styles/palette.ts'
import type { Explorer } from './explorer.ts'
import { KindShape } from './KindShape.tsx'
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
      {view.opened.length > 0 && documentsIn(frame) > UNFOLDED_AT_MOST && (
        <button type="button" className="text-button" onClick={() => explorer.change({ kind: 'closeFolds' })}>
          {say('closeFolds')}
        </button>
      )}
      {leftOut > 0 && <NotDrawn explorer={explorer} missing={missing} count={leftOut} />}
      {view.hidden.length > 0 && <Hidden explorer={explorer} frame={frame} codes={view.hidden} />}
      {!showsAll({ ...view, hidden: [] }) && (
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

const documentsIn = ({ nodes }: Frame): number => [...nodes.values()].filter(isDocument).length

interface HiddenProps {
  readonly explorer: Explorer
  readonly frame: Frame
  readonly codes: readonly string[]
}

/** What was hidden by hand, and the way to show it again. */
function Hidden({ explorer, frame, codes }: HiddenProps) {
  const say = useWords(words)
  const nodes = [...frame.nodes.values()].filter(({ id }) => codes.includes(codeOf(id)))
  if (nodes.length === 0) return null
  return (
    <Popup className="status-pop" label={say('hiddenCount', { count: nodes.length })}>
      <section className="left-out">
        <h3>{say('hiddenTitle')}</h3>
        <ul className="hidden-nodes">
          {nodes.map(({ id, kind, label }) => (
            <li key={id}>
              <KindShape kind={kind} size={13} />
              <span lang="zh-CN">{shortened(titleWords(label), 20)}</span>
              <button type="button" className="button" onClick={() => explorer.change({ kind: 'unhide', id })}>
                {say('unhide')}
              </button>
            </li>
          ))}
        </ul>
        {nodes.length > 1 && (
          <button type="button" className="button" onClick={() => explorer.change({ kind: 'unhide', id: null })}>
            {say('unhideAll')}
          </button>
        )}
      </section>
    </Popup>
  )
}

/** Kinds that the opening drawing can be widened by; the others are parts of a document, drawn by expanding it. */
const OVERVIEW_KINDS: ReadonlySet<NodeKind> = new Set(NODE_KINDS.filter((kind) => NODE_TYPES[kind].overview))

interface NotDrawnProps {
  readonly explorer: Explorer
  readonly missing: readonly (readonly [NodeKind, number])[]
  readonly count: number
}

/** How many nodes of the graph are not drawn; opened, of which kinds, and which can be drawn from here. */
function NotDrawn({ explorer, missing, count }: NotDrawnProps) {
  const say = useWords(words)
  return (
    <Popup className="status-pop" label={say('leftOut', { count })}>
      <LeftOut
        title={say('leftOutTitle')}
        missing={missing.map(([kind, number]) => ({ kind, count: number, fetchable: OVERVIEW_KINDS.has(kind) }))}
        onFetch={(kind) => explorer.change({ kind: 'widen', of: kind })}
      />
    </Popup>
  )
}
