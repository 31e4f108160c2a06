import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { SetupError } from '../../errors.ts'
import { requireMaven } from './java.ts'
import { fetchWithMaven } from './maven.ts'

const LIST = fileURLToPath(new URL('./jars.sha256', import.meta.url))

/** Called with the number of jars present while they are fetched. */
export type JarProgress = (done: number, total: number) => void

interface Jar {
  readonly name: string
  readonly sha256: string
}

/**
 * The Neo4j jars as a list of files, each checked against its digest in `jars.sha256`. Missing or damaged ones are fetched. A jar whose
 * size and time are unchanged since the last check is not read again.
 */
export async function neo4jJars(folder: string, progress: JarProgress): Promise<readonly string[]> {
  const jars = await listedJars()
  await mkdir(folder, { recursive: true })
  if ((await unfit(folder, jars)).length > 0) await fetchJars(folder, jars, progress)
  return jars.map((jar) => path.join(folder, jar.name))
}

async function listedJars(): Promise<readonly Jar[]> {
  const lines = (await readFile(LIST, 'utf8')).trim().split('\n')
  return lines.map((line) => ({ sha256: line.slice(0, 64), name: line.slice(66) }))
}

/** Fetches the jars. A damaged jar may come from Maven's own cache, so the second attempt uses an empty cache. */
async function fetchJars(folder: string, jars: readonly Jar[], progress: JarProgress): Promise<void> {
  await requireMaven()
  for (const cache of ['shared', 'fresh'] as const) {
    const arrivals = path.join(folder, `.fetch-${process.pid}`)
    try {
      await rm(arrivals, { recursive: true, force: true })
      await fetchWithMaven({ to: arrivals, cache, names: jars.map((jar) => jar.name), log: path.join(folder, 'maven.log'), progress })
      if ((await unfit(arrivals, jars)).length === 0) return await moveInto(folder, arrivals, jars)
    } finally {
      await rm(arrivals, { recursive: true, force: true })
    }
  }
  throw new SetupError(
    'JARS_DAMAGED',
    `The Neo4j jars fetched by Maven are not the expected ones (their SHA-256 digests differ from server/neo4j/local/jars.sha256). ` +
      'Something between this machine and the repository modifies them: check proxy and mirror in ~/.m2/settings.xml, then start again.',
  )
}

async function moveInto(folder: string, arrivals: string, jars: readonly Jar[]): Promise<void> {
  for (const { name } of jars) await rename(path.join(arrivals, name), path.join(folder, name))
  await unfit(folder, jars)
}

/** Names of the jars that are missing or whose content is wrong. */
async function unfit(folder: string, jars: readonly Jar[]): Promise<readonly string[]> {
  const record = path.join(folder, 'checked.json')
  const checked = await recordIn(record)
  const now: Record<string, string> = {}
  const bad: string[] = []
  for (const jar of jars) {
    const stamp = await stampOf(path.join(folder, jar.name))
    const good = stamp !== null && (checked[jar.name] === stamp || (await digestOf(path.join(folder, jar.name))) === jar.sha256)
    if (good) now[jar.name] = stamp
    else bad.push(jar.name)
  }
  if (JSON.stringify(now) !== JSON.stringify(checked)) await writeFile(record, JSON.stringify(now)).catch(() => undefined)
  return bad
}

async function recordIn(file: string): Promise<Readonly<Record<string, string>>> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Record<string, string>
  } catch {
    return {}
  }
}

async function stampOf(file: string): Promise<string | null> {
  try {
    const { size, mtimeMs } = await stat(file)
    return `${size} ${mtimeMs}`
  } catch {
    return null
  }
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
