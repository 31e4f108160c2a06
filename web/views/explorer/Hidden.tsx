import { Popup } from '../../components/Popup.tsx'
import type { DrawingNode } from '../../drawing/drawing.ts'
import { shortened, titleWords } from '../../drawing/labels.ts'
import { useWords } from '../../i18n/words.ts'
import type { Explorer } from './explorer.ts'
import { KindShape } from './KindShape.tsx'
import { panelWords as words } from './panelWords.ts'

/** The nodes hidden by hand, with buttons to show them again. */
export function Hidden({ explorer, nodes }: { readonly explorer: Explorer; readonly nodes: readonly DrawingNode[] }) {
  const say = useWords(words)
  return (
    <Popup className="status-pop" label={say('hiddenCount', { count: nodes.length })} defaultOpen>
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
