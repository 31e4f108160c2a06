import type { Note } from '../../api/notes.ts'
import { useWords } from '../../i18n/words.ts'
import { noteWords } from './words.ts'

/** The status of a task, its new day and its owner, as noted. */
export function NoteSummary({ note }: { readonly note: Note | null }) {
  const say = useWords(noteWords)
  const status = note?.status ?? null
  return (
    <>
      <span>{status === null ? say('unset') : say(status)}</span>
      {note && (note.owner || note.movedTo) && <span className="faint">{[note.movedTo, note.owner].filter(Boolean).join(' · ')}</span>}
    </>
  )
}
