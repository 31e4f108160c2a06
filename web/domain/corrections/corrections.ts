import { type Correction, type SentCorrection, writeCorrection } from '../../api/notes.ts'
import { graphChanged } from '../../state/graphVersion.ts'
import { $notes, $writeToken, loadNotes } from '../notes/notes.ts'

/** Writes a correction and shows what it has changed; gives why its document could not be read again. Throws what `writeCorrection` throws. */
export async function saveCorrection(sent: SentCorrection): Promise<{ readonly correction: Correction; readonly failure?: string }> {
  const { answer } = $notes.get()
  const written = await writeCorrection(sent, answer?.writing === 'token' ? $writeToken.get() : null)
  graphChanged()
  await loadNotes()
  return written
}

/** Takes a correction back: what was read holds again. */
export const withdraw = ({ key: _, at: __, applied: ___, ...sent }: Correction) => saveCorrection({ ...sent, withdrawn: true })

/** The corrections of a document that hold, in the order of writing. */
export const correctionsOf = (all: readonly Correction[], document: string, source: string | null): readonly Correction[] =>
  all.filter((one) => !one.withdrawn && (one.document === document || one.source === source))
