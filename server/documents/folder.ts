import { createHash } from 'node:crypto'
import { access, link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { systemCode } from '../errors.ts'

/** What the data folder stores about documents besides the graph: their original bytes, and which were removed. */
export interface DocumentFolder {
  /** Stores the bytes of a file under their digest, and under the digests of the notices read from it. */
  keep(bytes: Uint8Array, notices: readonly string[]): Promise<void>
  /** Path of the original bytes of a document, or null if they were not stored. */
  original(sha256: string): Promise<string | null>
  /** Records that a person removed these bytes, so that neither a start nor loading a folder restores them. */
  noteRemoved(sha256s: readonly string[], title: string): Promise<void>
  isRemoved(sha256: string): Promise<boolean>
  restore(sha256s: readonly string[]): Promise<void>
}

/** The folders `originals` and `removed` of a data folder, with one file for each digest, so that several processes may write at once. */
export function documentFolder(dataFolder: string): DocumentFolder {
  const originalOf = (sha256: string) => path.join(dataFolder, 'originals', digest(sha256))
  const removedOf = (sha256: string) => path.join(dataFolder, 'removed', digest(sha256))
  return {
    async keep(bytes, notices) {
      const own = createHash('sha256').update(bytes).digest('hex')
      await mkdir(path.dirname(originalOf(own)), { recursive: true })
      if (!(await exists(originalOf(own)))) await writeWhole(originalOf(own), bytes)
      for (const notice of notices) if (notice !== own) await linked(originalOf(own), originalOf(notice))
    },
    original: async (sha256) => ((await exists(originalOf(sha256))) ? originalOf(sha256) : null),
    async noteRemoved(sha256s, title) {
      await mkdir(path.join(dataFolder, 'removed'), { recursive: true })
      for (const sha256 of sha256s) await writeWhole(removedOf(sha256), `${title}\n`)
    },
    isRemoved: (sha256) => exists(removedOf(sha256)),
    async restore(sha256s) {
      for (const sha256 of sha256s) await rm(removedOf(sha256), { force: true })
    },
  }
}

/** Validates a digest, the only part of a path that comes from outside. */
function digest(sha256: string): string {
  if (!/^[\da-f]{64}$/.test(sha256)) throw new RangeError(`${JSON.stringify(sha256)} is no SHA-256`)
  return sha256
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )

/** Writes a file atomically: a reader sees the whole file or none. */
async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const part = `${file}.${process.pid}.part`
  await writeFile(part, content, { mode: 0o600 })
  await rename(part, file)
}

async function linked(from: string, to: string): Promise<void> {
  await link(from, to).catch(async (error: unknown) => {
    if (systemCode(error) === 'EEXIST') return
    await writeWhole(to, await readFile(from))
  })
}
