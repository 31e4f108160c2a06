import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/** Flags that make the Java runtime use an archive of loaded classes, or write one when it exits. Later starts take half the time. */
export interface ClassArchive {
  readonly flags: readonly string[]
  /** Call after the runtime has exited: puts a newly written archive in place. */
  keep(): Promise<void>
}

/** The archive for this Java version and these jars. The runtime itself ignores a stale or broken one. */
export function classArchive(folder: string, javaVersion: string, jars: readonly string[]): ClassArchive {
  const key = createHash('sha256')
    .update(`${javaVersion}\n${jars.join('\n')}`)
    .digest('hex')
    .slice(0, 12)
  const file = path.join(folder, `classes-${key}.jsa`)
  if (existsSync(file))
    return { flags: [`-XX:SharedArchiveFile=${file}`, '-Xshare:auto', '-Xlog:cds=off', '-Xlog:cds+dynamic=off'], keep: async () => {} }
  // One program may run several databases, as the tests do.
  const fresh = `${file}.${randomUUID()}`
  return { flags: [`-XX:ArchiveClassesAtExit=${fresh}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off'], keep: () => moveIfWhole(fresh, file) }
}

/** Deletes the archives: they are only valid for the jars they were made from. */
export async function dropClassArchives(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (name.includes('.jsa')) await rm(path.join(folder, name), { force: true })
}

async function moveIfWhole(fresh: string, file: string): Promise<void> {
  const size = await stat(fresh).then(
    (found) => found.size,
    () => 0,
  )
  if (size > 0) await rename(fresh, file)
}
