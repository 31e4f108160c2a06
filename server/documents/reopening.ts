import { readFile } from 'node:fs/promises'
import { DocumentError, systemCode } from '../errors.ts'
import { documentOf } from '../formats/document.ts'
import { noticesIn } from '../reading/read.ts'
import type { SourceDocument } from '../text/types.ts'
import type { DocumentFolder } from './folder.ts'

/** Opens the original files of held documents again, so that newer rules do not depend on the text that older rules extracted. */
export interface Reopening {
  /**
   * The documents that the file of a held document contains according to the current rules; several if newer rules find several notices
   * in it. If the file is missing or unreadable, the held text.
   */
  open(held: SourceDocument): Promise<readonly SourceDocument[]>
  /** Names of documents of which only the held text could be read. */
  withoutFile(): readonly string[]
}

export function reopening(folder: DocumentFolder): Reopening {
  const withoutFile: string[] = []
  return {
    async open(held) {
      const bytes = await bytesOf(folder, held)
      const found = bytes === null ? [] : await documentsIn(bytes, held, folder)
      if (bytes === null || found.length === 0) {
        withoutFile.push(held.name)
        return [held]
      }
      await folder.keep(
        bytes,
        found.map(({ sha256 }) => sha256),
      )
      return found
    },
    withoutFile: () => withoutFile,
  }
}

async function bytesOf(folder: DocumentFolder, { sha256 }: SourceDocument): Promise<Uint8Array | null> {
  const file = await folder.original(sha256)
  return file === null
    ? null
    : readFile(file).catch((error: unknown) => {
        if (systemCode(error) === null) throw error
        return null
      })
}

/** Empty if the current rules cannot read the file or do not find the notice in it. */
async function documentsIn(bytes: Uint8Array, held: SourceDocument, folder: DocumentFolder): Promise<readonly SourceDocument[]> {
  const file = await documentOf(held.name.replace(/#\d+$/, ''), bytes).catch((error: unknown) => {
    if (!(error instanceof DocumentError)) throw error
    return null
  })
  if (file === null) return []
  if (file.sha256 !== held.sha256) return noticeLike(held, noticesIn(file))
  const notices = noticesIn({ ...file, name: held.name })
  const removed = await Promise.all(notices.map(({ sha256 }) => folder.isRemoved(sha256)))
  return notices.filter((_, index) => !removed[index])
}

/** The held notice among those of its file: the one with the same text, else the one at the same position. */
function noticeLike(held: SourceDocument, notices: readonly SourceDocument[]): readonly SourceDocument[] {
  const found = notices.find(({ sha256 }) => sha256 === held.sha256) ?? notices.find(({ name }) => name === held.name)
  return found ? [found] : []
}
