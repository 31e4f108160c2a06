import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { PolicyLineageError } from '../../errors.ts'

/** Writes generated documents into a folder, in a separate process, with code from the tests. */
export async function makeDocuments(root: string, folder: string, documents: number, seed: number): Promise<void> {
  const script = path.join(root, 'tests', 'scale', 'generate.ts')
  const numbers = ['--documents', String(documents), '--seed', String(seed)]
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...numbers, folder], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new PolicyLineageError('COMMAND_FAILED', `Generating documents ended with code ${code}.`)
}
