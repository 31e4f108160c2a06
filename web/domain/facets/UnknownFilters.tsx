import { Notice } from '../../components/Notice.tsx'
import { useWords } from '../../i18n/words.ts'
import type { UnknownPart } from '../../state/query.ts'
import { facetWords } from './words.ts'

/** Lists the filters in the address that the page does not understand. Shown instead of a list that would ignore them. */
export function UnknownFilters({ parts, onRemove }: { readonly parts: readonly UnknownPart[]; readonly onRemove: () => void }) {
  const say = useWords(facetWords)
  return (
    <Notice title={say('unknown')} role="alert">
      <p>{say('unknownWhy')}</p>
      <ul>
        {parts.map(({ name, word }) => (
          <li key={`${name}=${word}`}>
            <code>
              {name}={word}
            </code>
          </li>
        ))}
      </ul>
      <button type="button" className="button primary" onClick={onRemove}>
        {say('unknownRemove')}
      </button>
    </Notice>
  )
}
