import { type SentNote, saysSame, sentNote } from './note.ts'
import type { Written, WrittenFile } from './writtenFile.ts'

/** The notes of a data folder. */
export type NoteFile = WrittenFile<SentNote>

export const NOTES: Written<SentNote> = { file: 'notes.jsonl', called: 'note', sent: sentNote, saysSame }
