import { useState } from 'react'
import { failureOf } from '../../api/documents.ts'
import { type Note, StaleNote } from '../../api/notes.ts'
import { Failed, type Failing } from '../../domain/notes/NoteEditor.tsx'
import { loadNotes, NO_WORDS, saveNote } from '../../domain/notes/notes.ts'
import { useWords } from '../../i18n/words.ts'
import { notesPage } from './words.ts'

/** Takes a note back: an empty one is written in its place. If somebody has changed it meanwhile, the list shows their version. */
export function TakeBack({ note: { key, revision, task } }: { readonly note: Note }) {
  const say = useWords(notesPage)
  const [failing, setFailing] = useState<Failing | null>(null)
  const [busy, setBusy] = useState(false)
  const takeBack = async () => {
    setBusy(true)
    setFailing(null)
    try {
      await saveNote({ key, revision, task, ...NO_WORDS })
    } catch (error) {
      if (error instanceof StaleNote) await loadNotes()
      else setFailing(failureOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={busy}
        aria-label={`${say('takeBack')}: ${task.measure}`}
        onClick={() => void takeBack()}
      >
        {say('takeBack')}
      </button>
      {failing && <Failed {...failing} />}
    </>
  )
}
