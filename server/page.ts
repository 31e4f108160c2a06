import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { PolicyLineageError } from './errors.ts'

const SOURCES = ['web', 'vite.config.ts', 'package-lock.json', 'server/graphql/schema.graphql']

/** The folder of the built page. */
export const pageFolder = (root: string) => path.join(root, 'dist', 'web')

/** True when the page has not been built, or one of its sources is newer than it. */
export async function pageIsOutdated(root: string): Promise<boolean> {
  const built = await timeOf(path.join(pageFolder(root), 'index.html'))
  if (built === null) return true
  for (const source of SOURCES) if ((await newestIn(path.join(root, source))) > built) return true
  return false
}

/** Builds the page. */
export async function buildPage(root: string): Promise<void> {
  const { build } = await import('vite')
  try {
    await build({ configFile: path.join(root, 'vite.config.ts'), root: path.join(root, 'web'), logLevel: 'silent' })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new PolicyLineageError('PAGE_BUILD', `The page could not be built: ${reason}\nRun npm ci, then start again.`, { cause: error })
  }
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
