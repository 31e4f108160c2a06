import { X } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useFocusBack } from '../../components/useFocusBack.ts'
import type { DrawingNode } from '../../drawing/drawing.ts'
import { common } from '../../i18n/common.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { NODE_KINDS } from '../../styles/palette.ts'
import type { Explorer } from './explorer.ts'
import { KindShape } from './KindShape.tsx'
import { chosenNode, type Scene } from './scene.ts'
import { explorer as words } from './words.ts'

interface Props {
  readonly explorer: Explorer
  readonly scene: Scene
  readonly onClose: () => void
}

const MOST_PER_KIND = 200

/** The same graph as a list: for the keyboard, for screen readers, and for finding by name. */
export function NodeList({ explorer, scene, onClose }: Props) {
  const say = useWords(words)
  const sayModel = useWords(model)
  const sayCommon = useWords(common)
  const [text, setText] = useState('')
  const list = useRef<HTMLElement>(null)
  const field = useRef<HTMLInputElement>(null)
  useFocusBack(list)
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  const groups = useMemo(() => grouped(scene.visible.nodes, text), [scene.visible.nodes, text])
  const chosen = chosenNode(scene)?.id
  return (
    <section
      ref={list}
      className="node-list"
      aria-label={say('list')}
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
          placeholder={say('listHint')}
          aria-label={say('listHint')}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="button" className="button quiet icon" aria-label={sayCommon('close')} onClick={onClose}>
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <div className="node-list-body">
        {groups.length === 0 && <p className="faint small">{say('listEmpty')}</p>}
        {groups.map(([kind, nodes]) => (
          <details key={kind} open={text !== '' || kind === 'POLICY' || kind === 'CITED_DOCUMENT'}>
            <summary>
              <KindShape kind={kind} size={14} /> {sayModel(kind)} <span className="faint">{nodes.length}</span>
            </summary>
            <ul>
              {nodes.slice(0, MOST_PER_KIND).map((node) => (
                <li key={node.id}>
                  <button
                    type="button"
                    aria-current={node.id === chosen}
                    onClick={() => explorer.change({ kind: 'seek', id: node.id, arriving: false })}
                  >
                    {node.label}
                    {node.detail && <small>{node.detail}</small>}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </section>
  )
}

function grouped(nodes: readonly DrawingNode[], text: string) {
  const wanted = text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '')
  const fits = ({ label, detail }: DrawingNode) =>
    `${label}${detail ?? ''}`.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '').includes(wanted)
  return NODE_KINDS.map((kind) => [kind, nodes.filter((node) => node.kind === kind && fits(node))] as const).filter(
    ([, found]) => found.length > 0,
  )
}
