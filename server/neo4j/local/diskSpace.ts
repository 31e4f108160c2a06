import { statfs } from 'node:fs/promises'

/** Free bytes on the disk of a folder; Infinity if the folder cannot be examined. */
export function freeBytes(folder: string): Promise<number> {
  return statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => Number.POSITIVE_INFINITY,
  )
}

/** Disk space that loading a document takes: nodes, indexes, text, and transaction log. */
const BYTES_A_DOCUMENT = 600_000

/** Null if the disk of a folder has room for this many more documents, or cannot be examined; otherwise the message for the user. */
export async function spaceFor(folder: string, documents: number): Promise<string | null> {
  const free = await freeBytes(folder)
  const needed = documents * BYTES_A_DOCUMENT
  if (free >= needed) return null
  return `The disk of ${folder} has ${inGigabytes(free)} free; ${documents} documents may need ${inGigabytes(needed)}. Free some space, or set DATA_DIR to another disk.`
}

const inGigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`
