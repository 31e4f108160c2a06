import { useState } from 'react'
import { failureOf } from '../../api/documents.ts'
import type { Correction } from '../../api/notes.ts'
import { useWords } from '../../i18n/words.ts'
import { applyPending } from './corrections.ts'
import { corrections } from './words.ts'

/** Says why a correction has no effect: its words are gone, or its document has not been reread yet. Empty if it has an effect. */
export function Unapplied({ correction: { applied, pending } }: { readonly correction: Correction }) {
  const say = useWords(corrections)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  if (!pending) return applied ? null : <p className="note-bad">{say('lost')}</p>
  const readAgain = async () => {
    setBusy(true)
    try {
      setTrouble((await applyPending()) ?? '')
    } catch (error) {
      const { message, code } = failureOf(error)
      setTrouble(message || code || String(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div>
      <p className="note-bad">{say('pending')}</p>
      <button type="button" className="button" disabled={busy} onClick={() => void readAgain()}>
        {say(busy ? 'readingAgain' : 'readAgain')}
      </button>
      {trouble && <p role="alert">{trouble}</p>}
    </div>
  )
}
