import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { IconButton } from '../../components/IconButton.tsx'
import { useFocusBack } from '../../components/useFocusBack.ts'
import { useFoundNodes } from '../../domain/useFoundNodes.ts'
import type { Point } from '../../drawing/drawing.ts'
import type { Fold } from '../../drawing/lineage/folds.ts'
import { common } from '../../i18n/common.ts'
import { useWords } from '../../i18n/words.ts'
import type { Explorer } from './explorer.ts'
import { LinesTable, NodesTable } from './GraphTables.tsx'
import { chosenElement, type Scene } from './scene.ts'
import { fittingRows, lineRowsOf, neighbourIn, nodeRowsOf } from './tableRows.ts'
import { tableWords } from './tableWords.ts'
import { explorer as words } from './words.ts'
import './graphTable.css'

interface Props {
  readonly explorer: Explorer
  readonly scene: Scene
  readonly onMenu: (id: string, at: Point) => void
  readonly onClose: () => void
}

/** The same graph as tables of nodes and lines: for the keyboard, for screen readers, for sorting, and for finding by name. */
export function GraphTable({ explorer, scene, onMenu, onClose }: Props) {
  const say = useWords(tableWords)
  const sayGraph = useWords(words)
  const sayCommon = useWords(common)
  const [shown, setShown] = useState<'nodes' | 'lines'>('nodes')
  const [text, setText] = useState('')
  const panel = useRef<HTMLElement>(null)
  const field = useRef<HTMLInputElement>(null)
  useFocusBack(panel)
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  const { hits } = useFoundNodes(text, null)
  const all = useMemo(() => nodeRowsOf(scene), [scene])
  const rows = useMemo(() => fittingRows(all, text, new Set(hits.map(({ node }) => node.id))), [all, text, hits])
  const lines = useMemo(() => {
    const nameOf = ({ band, place, year, members }: Fold) =>
      [sayGraph(`band${band}`), place, year ?? sayGraph('undated'), say('documents', { count: members.length })].filter(Boolean).join(' · ')
    return lineRowsOf(scene, nameOf)
  }, [scene, say, sayGraph])
  const chosen = chosenElement(scene)
  const seek = (id: string) => explorer.change({ kind: 'seek', id, arriving: false })
  const [order, setOrder] = useState<readonly string[]>([])
  const at = order.indexOf(chosen ?? '')
  const step = (by: 1 | -1) => {
    const next = neighbourIn(order, chosen, by)
    if (next !== null) seek(next)
  }
  return (
    <section
      ref={panel}
      className="node-list graph-table"
      aria-label={say('title')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <div className="node-list-head">
        <input
          ref={field}
          className="input"
          type="search"
          value={text}
          placeholder={say('find')}
          aria-label={say('find')}
          onChange={(event) => {
            setText(event.target.value)
            setShown('nodes')
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') step(event.shiftKey ? -1 : 1)
          }}
        />
        <IconButton label={say('previous')} onClick={() => step(-1)}>
          <ChevronUp size={18} aria-hidden="true" />
        </IconButton>
        <IconButton label={say('next')} onClick={() => step(1)}>
          <ChevronDown size={18} aria-hidden="true" />
        </IconButton>
        <button type="button" className="button quiet icon" aria-label={sayCommon('close')} onClick={onClose}>
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <div className="graph-table-tabs">
        {(['nodes', 'lines'] as const).map((each) => (
          <button key={each} type="button" className="button quiet" aria-pressed={shown === each} onClick={() => setShown(each)}>
            {say(each, { count: each === 'nodes' ? rows.length : lines.length })}
          </button>
        ))}
        <span className="faint small" role="status">
          {text !== '' && (rows.length === 0 ? say('none') : at >= 0 && say('position', { at: at + 1, count: rows.length }))}
        </span>
      </div>
      {shown === 'nodes' ? (
        <NodesTable rows={rows} chosen={chosen} onOrder={setOrder} onChoose={seek} onMenu={onMenu} />
      ) : (
        <LinesTable rows={lines} chosen={chosen} onChoose={(id) => explorer.change({ kind: 'select', id })} />
      )}
    </section>
  )
}
