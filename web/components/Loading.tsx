import { common } from '../i18n/common.ts'
import { useWords } from '../i18n/words.ts'

/** Placeholder while content is loading. */
export function Loading() {
  const say = useWords(common)
  return (
    <div className="notice" role="status">
      <span className="spinner" aria-hidden="true" />
      <span>{say('loading')}</span>
    </div>
  )
}
