import path from 'node:path'
import { readWritten, type Written, type WrittenFile } from '../notes/writtenFile.ts'
import { type Corrections, correctionsAmong, type SentCorrection } from './correction.ts'
import { saysSameCorrection, sentCorrection } from './sent.ts'

/** The corrections of a data folder. */
export type CorrectionFile = WrittenFile<SentCorrection>

export const CORRECTIONS: Written<SentCorrection> = {
  file: 'corrections.jsonl',
  called: 'correction',
  sent: sentCorrection,
  saysSame: saysSameCorrection,
}

/** The folder for what people write, inside the data folder. */
export const notesFolder = (dataFolder: string): string => path.join(dataFolder, 'notes')

/** The corrections that apply to documents of this data folder. */
export async function correctionsIn(dataFolder: string): Promise<Corrections> {
  return correctionsAmong(await readWritten(notesFolder(dataFolder), CORRECTIONS))
}
