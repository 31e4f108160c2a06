import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ConfigError } from './errors.ts'

/** Set before any library is loaded: without it graphql-js runs development checks on every value of an answer. */
process.env.NODE_ENV ??= 'production'

/** A database run by somebody else. */
export interface RemoteDatabase {
  readonly kind: 'remote'
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Null for the server's default database. */
  readonly database: string | null
}

/** A database that this program starts and stops, with its data in `folder`. */
export interface LocalDatabase {
  readonly kind: 'local'
  readonly folder: string
  readonly jars: string
  /** Additional flags for its Java runtime, for example a larger heap. */
  readonly javaFlags: readonly string[]
}

export interface Config {
  /** Top folder of the project. */
  readonly root: string
  readonly seeds: string
  readonly host: string
  readonly port: number
  /** Names, with or without port, under which requests are answered. */
  readonly allowedHosts: readonly string[]
  readonly database: RemoteDatabase | LocalDatabase
  /** Folder for the files of documents, whichever database holds their graph. */
  readonly dataFolder: string
  /** Secret for adding and removing documents, or null. */
  readonly writeToken: string | null
}

/** Host names of a program that listens on the loopback interface only. */
export const LOOPBACK_HOSTS: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

export type Environment = Readonly<Record<string, string | undefined>>

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** The settings, from the environment, which is read only here. */
export function configFrom(environment: Environment = process.env): Config {
  return {
    root: ROOT,
    seeds: path.join(ROOT, 'seeds'),
    host: environment.HOST?.trim() || '127.0.0.1',
    port: portFrom(environment.PORT),
    allowedHosts: allowedHostsFrom(environment.ALLOWED_HOSTS),
    database: databaseFrom(environment),
    dataFolder: localFrom(environment).folder,
    writeToken: writeTokenFrom(environment.WRITE_TOKEN),
  }
}

function databaseFrom(environment: Environment): RemoteDatabase | LocalDatabase {
  const uri = environment.NEO4J_URI?.trim()
  if (!uri) return localFrom(environment)
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s]+/.test(uri)) {
    throw new ConfigError(
      `NEO4J_URI is ${JSON.stringify(uri)}. Expected an address like neo4j://localhost:7687, bolt://localhost:7687 or neo4j+s://….databases.neo4j.io.`,
    )
  }
  return {
    kind: 'remote',
    uri,
    user: environment.NEO4J_USER?.trim() || environment.NEO4J_USERNAME?.trim() || 'neo4j',
    password: environment.NEO4J_PASSWORD ?? '',
    database: environment.NEO4J_DATABASE?.trim() || null,
  }
}

/** Location of the local database's data and jars, even if another server is configured. */
export function localFrom(environment: Environment = process.env): LocalDatabase {
  const folder = path.resolve(ROOT, environment.DATA_DIR?.trim() || 'data')
  const jars = environment.NEO4J_JARS?.trim()
  return {
    kind: 'local',
    folder,
    jars: jars ? path.resolve(ROOT, jars) : path.join(folder, 'jars'),
    javaFlags: environment.NEO4J_JAVA_FLAGS?.split(/\s+/).filter((flag) => flag !== '') ?? [],
  }
}

function portFrom(text: string | undefined): number {
  if (!text?.trim()) return 4000
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new ConfigError(`PORT is ${JSON.stringify(text)}. Expected a number from 0 (any free port) to 65535.`)
}

/** Host names separated by commas, each with or without a port; loopback names by default. */
function allowedHostsFrom(text: string | undefined): readonly string[] {
  const named = (text ?? '').split(',').map((name) => name.trim())
  const hosts = named.filter((name) => name !== '')
  return hosts.length === 0 ? LOOPBACK_HOSTS : hosts.map(allowedHost)
}

function allowedHost(text: string): string {
  const named = hostNamed(text)
  if (named) return named.port === null ? named.name : `${named.name}:${named.port}`
  throw new ConfigError(
    `ALLOWED_HOSTS has ${JSON.stringify(text)}. Expected names separated by commas, each with or without a port: policy.example.cn,10.0.0.5:4000.`,
  )
}

/**
 * Normalises a host as browsers do: lower case, one form of addresses; the port is null if none is given. Null if it is not a valid host.
 */
export function hostNamed(host: string): { readonly name: string; readonly port: string | null } | null {
  if (!/^(?:\[[\da-f:.]+\]|[^\s/?#@:*[\]\\]+)(?::\d*)?$/i.test(host)) return null
  if (!URL.canParse(`http://${host}`)) return null
  const { hostname, port } = new URL(`http://${host}`)
  return { name: hostname.replace(/\.$/, ''), port: /:\d+$/.test(host) ? port || '80' : null }
}

/** A secret that fits into a header and is hard to guess. */
function writeTokenFrom(text: string | undefined): string | null {
  const token = text?.trim()
  if (!token) return null
  if (/^[\x21-\x7e]{12,}$/.test(token)) return token
  throw new ConfigError(
    'WRITE_TOKEN is too short or contains characters other than visible ASCII. Expected at least 12 visible ASCII characters.',
  )
}

/** Whether npm started this program. */
export function startedByNpm(environment: Environment = process.env): boolean {
  return environment.npm_lifecycle_event !== undefined
}

/** The environment for a child process, with some settings of its own. */
export function environmentWith(settings: Environment): NodeJS.ProcessEnv {
  return { ...process.env, ...settings }
}
