import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { PolicyLineageError } from '../../errors.ts'
import type { Command } from '../command.ts'

/** A folder in the system's temporary folder, removed when the command ends. */
export async function temporaryFolder(suite: string, { atEnd }: Command): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), `lineage-${suite}-`))
  atEnd(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** The folder with this name, created if necessary. It must be empty, because its content would be measured too. */
export async function newFolder(name: string): Promise<string> {
  const folder = path.resolve(name)
  await mkdir(folder, { recursive: true })
  if ((await readdir(folder)).length > 0) throw new PolicyLineageError('COMMAND_FAILED', `${folder} is not empty. Name a new folder.`)
  return folder
}
