import { spawn } from 'node:child_process'
import { appendFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { SetupError } from '../../errors.ts'

const POM = fileURLToPath(new URL('./pom.xml', import.meta.url))

interface MavenFetch {
  readonly to: string
  /** `shared`: Maven's usual cache in the home folder; `fresh`: an empty cache below `to`. */
  readonly cache: 'shared' | 'fresh'
  readonly names: readonly string[]
  readonly log: string
  readonly progress: (done: number, total: number) => void
}

/** Makes Maven copy the jars listed in `pom.xml` into a folder. */
export async function fetchWithMaven(fetch: MavenFetch): Promise<void> {
  await writeFile(fetch.log, '')
  const seen = new Set<string>()
  const wanted = new Set(fetch.names)
  const lines: string[] = []
  const code = await runMaven(fetch, (line) => {
    lines.push(line)
    const name = jarIn(line)
    if (name === null || !wanted.has(name) || seen.has(name)) return
    seen.add(name)
    fetch.progress(seen.size, wanted.size)
  })
  await appendFile(fetch.log, `${lines.join('\n')}\n`)
  if (code !== 0) throw failure(lines, fetch.log)
}

function runMaven(fetch: MavenFetch, onLine: (line: string) => void): Promise<number | null> {
  const parameters = ['-B', '-f', POM, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${fetch.to}`]
  if (fetch.cache === 'fresh') parameters.push(`-Dmaven.repo.local=${path.join(fetch.to, 'cache')}`)
  return new Promise((resolve, reject) => {
    const maven = spawn('mvn', parameters, { stdio: ['ignore', 'pipe', 'pipe'] })
    createInterface({ input: maven.stdout }).on('line', onLine)
    createInterface({ input: maven.stderr }).on('line', onLine)
    const end = () => void maven.kill()
    process.once('exit', end)
    maven.on('error', reject).on('close', (code) => {
      process.off('exit', end)
      resolve(code)
    })
  })
}

/**
 * The jar named in a line such as `Downloaded from central: …/neo4j-bolt-5.26.30.jar (1.2 MB at …)`. Jars from Maven's cache are copied
 * without output.
 */
function jarIn(line: string): string | null {
  return /Downloaded from .*\/(?<name>[^/\s]+\.jar)/.exec(line)?.groups?.name ?? null
}

function failure(lines: readonly string[], log: string): SetupError {
  const text = lines.join('\n')
  if (/No space left on device/.test(text)) {
    return new SetupError('DISK_FULL', `The disk has no room for the Neo4j jars (about 130 MB, twice that while they are fetched).`)
  }
  const first = lines.find((line) => line.includes('[ERROR]'))?.replace(/.*\[ERROR\]\s*/, '') ?? 'it ended without a message'
  return new SetupError(
    'JARS_UNAVAILABLE',
    `Maven could not fetch the Neo4j jars: ${first.slice(0, 300)}\n` +
      `Check the network, or a proxy or mirror in ~/.m2/settings.xml, then start again. The full output is in ${log}.`,
  )
}
