import { useStore } from '@nanostores/react'
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { IconButton } from '../../components/IconButton.tsx'
import { useFocusBack } from '../../components/useFocusBack.ts'
import type { Point } from '../../drawing/drawing.ts'
import { common } from '../../i18n/common.ts'
import { useWords } from '../../i18n/words.ts'
import { $language } from '../../state/language.ts'
import type { Change } from './changes.ts'
import type { Explorer } from './explorer.ts'
import { nameOfFold } from './foldName.ts'
import { LinesTable, NodesTable } from './GraphTables.tsx'
import { chosenElement, pickedNodes, type Scene } from './scene.ts'
import { fittingRows, lineRowsOf, neighbourIn, nodeRowsOf } from './tableRows.ts'
import { tableWords } from './tableWords.ts'
import { useFoundDrawn } from './useFoundDrawn.ts'
import './graphTable.css'

interface Props {
  readonly explorer: Explorer
  readonly scene: Scene
  readonly onMenu: (id: string, at: Point) => void
  readonly onClose: () => void
}

/** The graph as tables of nodes and lines, for keyboards and screen readers, and for sorting and finding by name. */
export function GraphTable({ explorer, scene, onMenu, onClose }: Props) {
  const say = useWords(tableWords)
  const sayCommon = useWords(common)
  const [shown, setShown] = useState<'nodes' | 'lines'>('nodes')
  const [text, setText] = useState('')
  const panel = useRef<HTMLElement>(null)
  const field = useRef<HTMLInputElement>(null)
  useFocusBack(panel)
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  const all = useMemo(() => nodeRowsOf(scene), [scene])
  const found = useFoundDrawn(text, all)
  const rows = useMemo(() => fittingRows(all, text, found), [all, text, found])
  const language = useStore($language)
  const lines = useMemo(() => lineRowsOf(scene, (fold) => nameOfFold(fold, language)), [scene, language])
  const chosen = chosenElement(scene)
  const picked = useMemo(() => new Set(pickedNodes(scene).map(({ id }) => id)), [scene])
  const onKey = (id: string, key: string): boolean => {
    const change = changeOfKey(id, key)
    if (change) explorer.change(change)
    return change !== null
  }
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
            if (event.key === 'ArrowDown') panel.current?.querySelector<HTMLElement>('tbody button[tabindex="0"]')?.focus()
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
        <NodesTable rows={rows} chosen={chosen} picked={picked} onOrder={setOrder} onChoose={seek} onMenu={onMenu} onKey={onKey} />
      ) : (
        <LinesTable rows={lines} chosen={chosen} onChoose={(id) => explorer.change({ kind: 'select', id })} onMenu={onMenu} />
      )}
      <p className="graph-table-keys faint small">{say(shown === 'nodes' ? 'nodeKeys' : 'lineKeys')}</p>
    </section>
  )
}

/** What a key does to the node of a row: the same as in the drawing, and the space bar selects several. */
function changeOfKey(id: string, key: string): Change | null {
  switch (key) {
    case ' ':
      return { kind: 'pick', ids: [id], as: 'toggle' }
    case 'e':
      return { kind: 'toggle', id }
    case 'Delete':
      return { kind: 'hide', id }
    default:
      return null
  }
}
