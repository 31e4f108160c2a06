import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Command } from '../command.ts'

/** A folder of the machine's temporary ones, which is removed when the command ends. */
export async function temporaryFolder(suite: string, { atEnd }: Command): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), `lineage-${suite}-`))
  atEnd(() => rm(folder, { recursive: true, force: true }))
  return folder
}
