import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ConfigError } from './errors.ts'
import { hostNamed, LOOPBACK_HOSTS } from './hostName.ts'

/** Said before any library is loaded: without it graphql-js looks at every value of an answer as if a developer had made a mistake. */
process.env.NODE_ENV ??= 'production'

/** A database that somebody else runs. */
export interface RemoteDatabase {
  readonly kind: 'remote'
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Null: the server's own default. */
  readonly database: string | null
}

/** A database that this program starts and stops, with its data in `folder`. */
export interface LocalDatabase {
  readonly kind: 'local'
  readonly folder: string
  readonly jars: string
  /** Flags for its Java runtime, after those that this program gives: a larger heap, say. */
  readonly javaFlags: readonly string[]
}

export interface Config {
  /** Top folder of the project. */
  readonly root: string
  readonly seeds: string
  readonly host: string
  readonly port: number
  /** Names, or names with a port, under which requests are answered. */
  readonly allowedHosts: readonly string[]
  readonly database: RemoteDatabase | LocalDatabase
  /** Where the files of documents are kept, whichever database holds their graph. */
  readonly dataFolder: string
  /** Secret of those who may add and remove documents, or null. */
  readonly writeToken: string | null
}

export type Environment = Readonly<Record<string, string | undefined>>

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** The settings, from the environment. This is the only place that reads it. */
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

/** Where the local database keeps data and jars, whether or not another server is named. */
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

/** Names of hosts with commas between, each with a port or without; without the setting those of the loopback. */
function allowedHostsFrom(text: string | undefined): readonly string[] {
  const named = (text ?? '').split(',').map((name) => name.trim())
  const hosts = named.filter((name) => name !== '')
  return hosts.length === 0 ? LOOPBACK_HOSTS : hosts.map(allowedHost)
}

function allowedHost(text: string): string {
  const named = hostNamed(text)
  if (named) return named.port === null ? named.name : `${named.name}:${named.port}`
  throw new ConfigError(
    `ALLOWED_HOSTS has ${JSON.stringify(text)}. Expected names with commas between, each with or without a port: policy.example.cn,10.0.0.5:4000.`,
  )
}

/** A secret that a header can carry and nobody guesses. */
function writeTokenFrom(text: string | undefined): string | null {
  const token = text?.trim()
  if (!token) return null
  if (/^[\x21-\x7e]{12,}$/.test(token)) return token
  throw new ConfigError(
    'WRITE_TOKEN is too short or holds other characters than those of ASCII without blanks. Expected at least 12 of these.',
  )
}

/** True when npm started this program. */
export function startedByNpm(environment: Environment = process.env): boolean {
  return environment.npm_lifecycle_event !== undefined
}

/** The environment for a program that is started from here, with some settings of its own. */
export function environmentWith(settings: Environment): NodeJS.ProcessEnv {
  return { ...process.env, ...settings }
}
