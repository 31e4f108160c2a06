import type { NodeKind, Omission } from '../../drawing/drawing.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { KindShape } from './KindShape.tsx'
import { explorer as words } from './words.ts'

interface Props {
  readonly title: string
  readonly omitted: readonly Omission[]
  readonly onFetch: (kind: NodeKind) => void
}

/** What is not drawn, by kind, and the way to fetch it. */
export function LeftOut({ title, omitted, onFetch }: Props) {
  const say = useWords(words)
  const sayModel = useWords(model)
  return (
    <section className="left-out">
      <h3>{title}</h3>
      <ul>
        {omitted.map(({ kind, of, count, reason }) => (
          <li key={`${kind} ${of} ${reason}`}>
            <KindShape kind={kind} size={13} />
            {sayModel(kind)} <strong>{count}</strong>
            <button type="button" className="button" onClick={() => onFetch(kind)}>
              {say('fetch')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
