import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'

/** Where the local database keeps its things, below the data folder. */
export function homeOf(folder: string): string {
  return path.join(folder, 'neo4j')
}

/** The file that Neo4j writes its console output to. */
export function consoleLog(folder: string): string {
  return path.join(homeOf(folder), 'logs', 'console.log')
}

/** The password of the local database: made at random once, readable by its owner alone. */
export async function passwordIn(folder: string): Promise<string> {
  const file = path.join(folder, 'password')
  const kept = await readFile(file, 'utf8').catch(() => null)
  if (kept?.trim()) {
    await chmod(file, 0o600)
    return kept.trim()
  }
  // In hexadecimal: one that began with a hyphen, as one in 64 of base64url does, would be taken for an option of neo4j-admin.
  const password = randomBytes(24).toString('hex')
  await writeFile(file, `${password}\n`, { mode: 0o600 })
  return password
}

/** Writes `neo4j.conf`: loopback only, Bolt only, modest memory, nothing reported to anybody. */
export async function writeConfiguration(folder: string, port: number): Promise<void> {
  const conf = path.join(homeOf(folder), 'conf')
  await mkdir(conf, { recursive: true })
  await writeFile(path.join(conf, 'neo4j.conf'), configuration(port))
}

function configuration(port: number): string {
  return [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=128m',
    'db.tx_log.rotation.size=32m',
    'db.tx_log.rotation.retention_policy=1 files',
    'db.transaction.timeout=120s',
    '',
  ].join('\n')
}

/** A port of the loopback that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
