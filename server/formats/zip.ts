import { DocumentError } from '../errors.ts'
import { type ArchiveEntry, entriesOf } from './archive.ts'
import { isPassedOver } from './passedOver.ts'

/** The files of an archive that may be documents. Nested archives are not opened. */
export async function filesInZip(name: string, bytes: Uint8Array): Promise<readonly ArchiveEntry[]> {
  const files = (await entriesOf(name, bytes)).filter(({ path }) => !isPassedOver(path))
  if (files.length === 0) throw new DocumentError(`${name} is an archive without documents.`, { reason: 'archive' })
  return files
}
