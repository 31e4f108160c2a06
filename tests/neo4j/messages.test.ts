import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer as createWebServer } from 'node:http'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workersDatabase } from './database.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const SEED = path.join(ROOT, 'seeds/004_399ab7823f25e85e.txt')

interface Ran {
  readonly code: number | null
  readonly output: string
}

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'lineage-messages-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('what goes wrong is told in one message, with code 1 and no stack', () => {
  it('no Java: the three ways to a database', async () => {
    const ran = await command('load', [SEED], { PATH: await programs({}) })
    expectMessage(ran, /No Java runtime.*apt-get install.*brew install.*NEO4J_URI=.*docker compose up/s)
  })

  it('a Java that is too old', async () => {
    const ran = await command('load', [SEED], { PATH: await programs({ java: 'echo \'openjdk version "11.0.2"\' >&2' }) })
    expectMessage(ran, /Java 11 was found, but Neo4j needs Java 17/)
  })

  it('no Maven while the jars are not there', async () => {
    const ran = await command('load', [SEED], { PATH: await programs({ java: 'echo \'openjdk version "17.0.1"\' >&2' }) })
    expectMessage(ran, /Maven \(the command mvn\) was not found.*apt-get install/s)
  })

  it('Maven without a network', async () => {
    const mvn = 'test "$1" = -version || { echo "[ERROR] Could not transfer artifact: Unknown host" ; exit 1; }'
    const ran = await command('load', [SEED], { PATH: await programs({ java: 'echo \'openjdk version "17.0.1"\' >&2', mvn }) })
    expectMessage(ran, /Maven could not fetch the Neo4j jars: Could not transfer artifact.*Check the network/s)
  })

  it('Maven without room on the disk', async () => {
    const mvn = 'test "$1" = -version || { echo "[ERROR] write failed: No space left on device" ; exit 1; }'
    const ran = await command('load', [SEED], { PATH: await programs({ java: 'echo \'openjdk version "17.0.1"\' >&2', mvn }) })
    expectMessage(ran, /disk has no room/)
  })

  it('jars that are not the expected ones', async () => {
    const mvn =
      'test "$1" = -version || { for a; do to=`expr "$a" : "-DoutputDirectory=\\(.*\\)"` && mkdir -p $to && echo broken > $to/neo4j-5.26.30.jar; done; true; }'
    const system = '/usr/bin:/bin'
    const ran = await command('load', [SEED], {
      PATH: `${await programs({ java: 'echo \'openjdk version "17.0.1"\' >&2', mvn })}:${system}`,
    })
    expectMessage(ran, /not the expected ones.*settings\.xml/s)
  })

  it('an address that is none', async () => {
    expectMessage(
      await command('load', [SEED], { NEO4J_URI: 'localhost' }),
      /NEO4J_URI is "localhost"\. Expected an address like neo4j:\/\//,
    )
  })

  it('a server that does not answer', async () => {
    const ran = await command('load', [SEED], { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' })
    expectMessage(ran, /The database at bolt:\/\/127\.0\.0\.1:9 does not answer/)
  })

  it('a server that is no database', async () => {
    const web = createWebServer((_, response) => response.end('hello')).listen(0, '127.0.0.1')
    await new Promise((resolve) => web.once('listening', resolve))
    const { port } = web.address() as { port: number }
    try {
      const ran = await command('load', [SEED], { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'x' })
      expectMessage(ran, /is a web server\. .*7687.*NEO4J_URI/)
    } finally {
      web.close()
    }
  })

  it('a data folder that cannot be made', async () => {
    const file = path.join(folder, 'a-file')
    await writeFile(file, '')
    expectMessage(await command('load', [SEED], { DATA_DIR: file }), /The data folder .*a-file cannot be created or written to/)
  })

  it('a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as { port: number }
    try {
      expectMessage(await command('start', [], { PORT: String(port) }), new RegExp(`Port ${port} is in use by another program.*PORT=`))
    } finally {
      other.close()
    }
  })

  it('a port that is none, a host that is not of this machine', async () => {
    expectMessage(await command('start', [], { PORT: 'http' }), /PORT is "http"\. Expected a number/)
    expectMessage(await command('start', [], { HOST: '203.0.113.7' }), /HOST is "203\.0\.113\.7", which is not an address of this machine/)
  })

  it('a path that does not exist, a folder without texts', async () => {
    expectMessage(await command('load', ['/no/such/file.txt'], {}), /\/no\/such\/file\.txt does not exist/)
    const empty = path.join(folder, 'without-documents')
    await mkdir(empty)
    expectMessage(await command('load', [empty], {}), /No document in/)
  })
})

describe.skipIf(workersDatabase() === null)('with a database', () => {
  it('a wrong password', async () => {
    const access = workersDatabase()
    if (access === null) return
    const ran = await command('load', [SEED], { NEO4J_URI: access.uri, NEO4J_PASSWORD: 'wrong' })
    expectMessage(ran, /rejected user or password\. Set NEO4J_USER and NEO4J_PASSWORD/)
  })

  it('a database of another name', async () => {
    const access = workersDatabase()
    if (access === null) return
    const ran = await command('load', [SEED], { NEO4J_URI: access.uri, NEO4J_PASSWORD: access.password, NEO4J_DATABASE: 'nosuch' })
    expectMessage(ran, /has no database with this name\. Set NEO4J_DATABASE/)
  })

  it('bad files are told of and the others are loaded', async () => {
    const access = workersDatabase()
    if (access === null) return
    const place = path.join(folder, 'mixed')
    await mkdir(place)
    await writeFile(path.join(place, '1-empty.txt'), '')
    await writeFile(path.join(place, '2-binary.txt'), createHash('sha512').update('x').digest())
    await writeFile(
      path.join(place, '3-good.txt'),
      '某市关于支持产业发展的若干措施\n一、财政\n（一）加大投入。（责任单位：市财政局）\n（二）减少收费。（责任单位：市发展改革委）\n',
    )
    const ran = await command('load', [place], { NEO4J_URI: access.uri, NEO4J_PASSWORD: access.password })
    expect(ran.output).toMatch(/1-empty\.txt: not loaded/)
    expect(ran.output).toMatch(/2-binary\.txt: not loaded/)
    expect(ran.output).toMatch(/2 refused, 1 loaded\./)
    expect(ran.code).toBe(1)
  })
})

function expectMessage({ code, output }: Ran, message: RegExp): void {
  expect(output).toMatch(message)
  expect(output).not.toMatch(/^\s+at /m)
  expect(code).toBe(1)
}

/** A folder with programs that do no more than the given shell words. */
async function programs(scripts: Readonly<Record<string, string>>): Promise<string> {
  const place = await mkdtemp(path.join(folder, 'bin-'))
  for (const [name, words] of Object.entries(scripts)) {
    await writeFile(path.join(place, name), `#!/bin/sh\n${words}\n`)
    await chmod(path.join(place, name), 0o755)
  }
  return place
}

async function command(name: 'load' | 'start', parameters: readonly string[], settings: Readonly<Record<string, string>>): Promise<Ran> {
  const { NEO4J_URI: _, NEO4J_JARS: __, npm_lifecycle_event: ___, ...inherited } = process.env
  const env = { ...inherited, DATA_DIR: await mkdtemp(path.join(folder, 'data-')), ...settings }
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(ROOT, 'server/cli', `${name}.ts`), ...parameters], { cwd: ROOT, env })
  let output = ''
  const add = (text: string) => {
    output += text
  }
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', add)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, output }
}
