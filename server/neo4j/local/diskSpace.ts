import { statfs } from 'node:fs/promises'

/** Free on the disk of a folder; without end where the folder cannot be looked at. */
export function freeBytes(folder: string): Promise<number> {
  return statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => Number.POSITIVE_INFINITY,
  )
}

/** What a document takes on the disk while it is loaded: its nodes, indexes, its text, and the log of transactions. */
const BYTES_A_DOCUMENT = 600_000

/** Null where the disk of a folder has room for so many more documents; else what is to be said about it. Nothing is known of a folder that cannot be looked at. */
export async function spaceFor(folder: string, documents: number): Promise<string | null> {
  const free = await freeBytes(folder)
  const needed = documents * BYTES_A_DOCUMENT
  if (free >= needed) return null
  return `The disk of ${folder} has ${inGigabytes(free)} free; ${documents} documents may need ${inGigabytes(needed)}. Free some, or set DATA_DIR to another disk.`
}

const inGigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`
