import { applyCorrections, type Correction, type SentCorrection, writeCorrection } from '../../api/notes.ts'
import { graphChanged } from '../../state/graphVersion.ts'
import { $notes, $writeToken, loadNotes } from '../notes/notes.ts'

/** Saves a correction and shows its effect. Returns the reason if the document could not be read again. Throws like `writeCorrection`. */
export async function saveCorrection(sent: SentCorrection): Promise<{ readonly correction: Correction; readonly failure?: string }> {
  const { answer } = $notes.get()
  const written = await writeCorrection(sent, answer?.writing === 'token' ? $writeToken.get() : null)
  graphChanged()
  await loadNotes()
  return written
}

/** Has the documents read again whose corrections are pending; gives why that failed, or null. */
export async function applyPending(): Promise<string | null> {
  const { answer } = $notes.get()
  const { failure = null } = await applyCorrections(answer?.writing === 'token' ? $writeToken.get() : null)
  graphChanged()
  await loadNotes()
  return failure
}

/** Withdraws a correction, so that the original reading applies again. */
export const withdraw = ({ key: _, at: __, applied: ___, pending: ____, ...sent }: Correction) =>
  saveCorrection({ ...sent, withdrawn: true })

/** The active corrections of a document, in the order in which they were written. */
export const correctionsOf = (all: readonly Correction[], document: string, source: string | null): readonly Correction[] =>
  all.filter((one) => !one.withdrawn && (one.document === document || one.source === source))
