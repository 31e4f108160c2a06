import path from 'node:path'
import type { Steps } from '../../progress/steps.ts'
import { builtPage } from '../builtPage.ts'
import type { Command } from '../command.ts'
import { makeDocuments } from './made.ts'
import { ranCli, type Served, serveProgram, whenReady } from './program.ts'

export interface MadeDocuments {
  readonly documents: number
  /** Equal seeds give equal documents. */
  readonly seed: number
}

/** The program, served and ready, with generated documents and the seeds, all in one folder; `flags` are for Node. */
export async function servedDocuments(
  root: string,
  folder: string,
  { documents, seed }: MadeDocuments,
  steps: Steps,
  { atEnd }: Command,
  flags: readonly string[] = [],
): Promise<Served> {
  const [made, data] = [path.join(folder, 'made'), path.join(folder, 'data')]
  await builtPage(root, steps)
  await steps.run(`Making ${documents} documents`, () => makeDocuments(root, made, documents, seed))
  await steps.run('Loading them', () => ranCli(root, data, ['load.ts', made]))
  const served = await serveProgram(root, data, flags)
  atEnd(served.stop)
  await steps.run('Starting the program', () => whenReady(served))
  return served
}
