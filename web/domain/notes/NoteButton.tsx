import type { Note } from '../../api/notes.ts'
import { useWords } from '../../i18n/words.ts'
import { NoteSummary } from './NoteSummary.tsx'
import { noteWords } from './words.ts'
import './notes.css'

interface Props {
  readonly note: Note | null
  /** Subject of the note, for the button's accessible name. */
  readonly task: string
  readonly onOpen: () => void
}

/** A button with the summary of a note; it opens the note. */
export function NoteButton({ note, task, onOpen }: Props) {
  const say = useWords(noteWords)
  return (
    <button type="button" className={`note-button note-${note?.status ?? 'NONE'}`} onClick={onOpen}>
      <NoteSummary note={note} />
      <span className="visually-hidden">{say('edit', { task })}</span>
    </button>
  )
}
