import { useLayoutEffect, useRef } from 'react'
import { common } from '../../i18n/common.ts'
import { useWords } from '../../i18n/words.ts'
import './earlyField.css'

interface Props {
  readonly words: string
  readonly onWords: (words: string) => void
  /** Called when an input method begins and ends a syllable. */
  readonly onComposing: (composing: boolean) => void
  readonly onClose: () => void
}

/** A field in the place of the search, which passes on what is typed into it. */
export function EarlyField({ words, onWords, onComposing, onClose }: Props) {
  const say = useWords(common)
  const field = useRef<HTMLInputElement>(null)
  // The search remembers what has the focus when it opens, and gives it back when it closes.
  useLayoutEffect(() => {
    const before = document.activeElement
    field.current?.focus({ preventScroll: true })
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <div className="early-search" role="dialog" aria-label={say('search')}>
      <input
        ref={field}
        aria-label={say('search')}
        value={words}
        onChange={({ target }) => onWords(target.value)}
        onCompositionStart={() => onComposing(true)}
        onCompositionEnd={() => onComposing(false)}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Escape' && !nativeEvent.isComposing) onClose()
        }}
        onBlur={({ relatedTarget }) => {
          if (relatedTarget !== null) onClose()
        }}
      />
    </div>
  )
}
