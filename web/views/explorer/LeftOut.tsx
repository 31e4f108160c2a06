import type { ReactNode } from 'react'
import type { NodeKind, RelationKind } from '../../drawing/drawing.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import type { Missing } from './missingAround.ts'
import { panelWords as words } from './panelWords.ts'

interface Props<Of> {
  readonly title?: string
  readonly missing: readonly (Missing<Of> & { readonly fetchable: boolean; readonly instead?: ReactNode })[]
  readonly signOf: (of: Of) => ReactNode
  readonly onFetch: (of: Of) => void
  /** Maximum number fetched at once; not mentioned if left out. */
  readonly most?: number
}

/** Counts of undrawn nodes by kind or relation, with buttons to fetch them. */
export function LeftOut<Of extends NodeKind | RelationKind>({ title, missing, signOf, onFetch, most }: Props<Of>) {
  const say = useWords(words)
  const sayModel = useWords(model)
  return (
    <section className="left-out">
      {title && <h3>{title}</h3>}
      <ul>
        {missing.map(({ of, count, fetchable, instead }) => (
          <li key={of}>
            {signOf(of)}
            {sayModel(of)} <strong>{count}</strong>
            {instead}
            {fetchable && (
              <button type="button" className="button" aria-label={`${say('fetch')} ${sayModel(of)}`} onClick={() => onFetch(of)}>
                {most === undefined || count <= most ? say('fetch') : say('fetchSome', { count: most })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
