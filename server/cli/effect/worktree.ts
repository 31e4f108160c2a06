import { execFile } from 'node:child_process'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { ConfigError } from '../../errors.ts'

const run = promisify(execFile)

/** A temporary checkout of a commit. */
export interface Worktree {
  readonly folder: string
  readonly commit: string
  remove(): Promise<void>
}

/** Checks out a commit into a temporary folder, with the current node_modules. Throws a ConfigError if git does not know it. */
export async function worktreeOf(root: string, base: string): Promise<Worktree> {
  const commit = await commitOf(root, base)
  const folder = await mkdtemp(path.join(tmpdir(), 'effect-'))
  await run('git', ['worktree', 'add', '--detach', '--force', folder, commit], { cwd: root })
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  return {
    folder,
    commit,
    async remove() {
      await run('git', ['worktree', 'remove', '--force', folder], { cwd: root })
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function commitOf(root: string, base: string): Promise<string> {
  try {
    const { stdout } = await run('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`], { cwd: root })
    return stdout.trim()
  } catch {
    throw new ConfigError(`${base} is not a commit, branch or tag of this repository. Name one, for example: npm run effect -- HEAD`)
  }
}
