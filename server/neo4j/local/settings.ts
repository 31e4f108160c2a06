import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'

/** The folder of the local database, inside the data folder. */
export function homeOf(folder: string): string {
  return path.join(folder, 'neo4j')
}

/** The file with the console output of Neo4j. */
export function consoleLog(folder: string): string {
  return path.join(homeOf(folder), 'logs', 'console.log')
}

/** The password of the local database: generated once at random, readable only by its owner. */
export async function passwordIn(folder: string): Promise<string> {
  const file = path.join(folder, 'password')
  const kept = await readFile(file, 'utf8').catch(() => null)
  if (kept?.trim()) {
    await chmod(file, 0o600)
    return kept.trim()
  }
  // Hexadecimal: one in 64 base64url passwords starts with a hyphen, which neo4j-admin would take for an option.
  const password = randomBytes(24).toString('hex')
  await writeFile(file, `${password}\n`, { mode: 0o600 })
  return password
}

/** Writes `neo4j.conf`: loopback only, Bolt only, little memory, no usage reporting. */
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
    // Neo4j would wait ten seconds for late connections after its stores are closed.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'server.memory.pagecache.size=128m',
    'db.tx_log.rotation.size=32m',
    'db.tx_log.rotation.retention_policy=1 files',
    'db.transaction.timeout=120s',
    '',
  ].join('\n')
}

/** A free port on the loopback interface. */
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
