import type { NodeKind } from '../../drawing/drawing.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { KindShape } from './KindShape.tsx'
import { explorer as words } from './words.ts'

interface Props {
  readonly title: string
  readonly missing: readonly { readonly kind: NodeKind; readonly count: number; readonly fetchable: boolean }[]
  readonly onFetch: (kind: NodeKind) => void
  /** How many one fetch brings at most; not said where it is left out. */
  readonly most?: number
}

/** What is not drawn, by kind, and the way to fetch it. */
export function LeftOut({ title, missing, onFetch, most }: Props) {
  const say = useWords(words)
  const sayModel = useWords(model)
  return (
    <section className="left-out">
      <h3>{title}</h3>
      <ul>
        {missing.map(({ kind, count, fetchable }) => (
          <li key={kind}>
            <KindShape kind={kind} size={13} />
            {sayModel(kind)} <strong>{count}</strong>
            {fetchable && (
              <button type="button" className="button" onClick={() => onFetch(kind)}>
                {most === undefined || count <= most ? say('fetch') : say('fetchSome', { count: most })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
