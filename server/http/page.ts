import { spawn } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { environmentWith } from '../config.ts'
import { PolicyLineageError } from '../errors.ts'

// ACCURACY.md is included because the page shows its figures.
const SOURCES = ['web', 'tests/ACCURACY.md', 'vite.config.ts', 'package-lock.json', 'server/graphql/schema.graphql']

/** The folder of the built page. */
export const pageFolder = (root: string) => path.join(root, 'dist', 'web')

/** Whether the page has not been built, or one of its sources is newer. */
export async function pageIsOutdated(root: string): Promise<boolean> {
  const built = await timeOf(path.join(pageFolder(root), 'index.html'))
  if (built === null) return true
  for (const source of SOURCES) if ((await newestIn(path.join(root, source))) > built) return true
  return false
}

/** Builds the page, or runs Vite with other arguments, in a separate process, because it briefly needs much memory. */
export async function buildPage(root: string, other: readonly string[] = []): Promise<void> {
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const said: string[] = []
  const code = await new Promise<number | null>((resolve, reject) => {
    const build = spawn(process.execPath, [vite, 'build', '--logLevel', 'error', ...other], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Otherwise a test or shell with another setting would build the slow development version.
      env: environmentWith({ NODE_ENV: 'production' }),
    })
    const end = () => void build.kill()
    process.once('exit', end)
    for (const output of [build.stdout, build.stderr]) output.setEncoding('utf8').on('data', (text: string) => said.push(text))
    build.on('error', reject).on('close', (status) => {
      process.off('exit', end)
      resolve(status)
    })
  })
  if (code !== 0)
    throw new PolicyLineageError('PAGE_BUILD', `The page could not be built. Run npm ci, then try again.\n${said.join('').trim()}`)
}

async function newestIn(place: string): Promise<number> {
  const own = (await timeOf(place)) ?? 0
  const entries = await readdir(place, { withFileTypes: true, recursive: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  const times = await Promise.all(files.map(timeOf))
  return Math.max(own, ...times.map((time) => time ?? 0))
}

async function timeOf(file: string): Promise<number | null> {
  try {
    return (await stat(file)).mtimeMs
  } catch {
    return null
  }
}
