import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { SetupError } from '../../errors.ts'

const run = promisify(execFile)
const OLDEST_JAVA = 17

const WAYS = `There are three ways to a database:
  1. Install a Java runtime (17 or later) and Maven:
       Debian, Ubuntu:  sudo apt-get install -y openjdk-17-jre-headless maven
       macOS:           brew install openjdk@21 maven
  2. Use a Neo4j of your own:  NEO4J_URI=neo4j://host:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=… npm start
  3. Use Docker:  docker compose up`

/** Checks that a suitable Java runtime can be started, and returns its version line. */
export async function javaVersion(): Promise<string> {
  const text = await versionText('java', ['-version'])
  if (text === null) throw new SetupError('JAVA_MISSING', `No Java runtime was found (the command java). ${WAYS}`)
  const version = majorVersion(text)
  if (version !== null && version < OLDEST_JAVA) {
    throw new SetupError('JAVA_TOO_OLD', `Java ${version} was found, but Neo4j needs Java ${OLDEST_JAVA} or later. ${WAYS}`)
  }
  return text
}

/** Checks that Maven can be started. It is needed only while the Neo4j jars are missing. */
export async function requireMaven(): Promise<void> {
  if ((await versionText('mvn', ['-version'])) !== null) return
  throw new SetupError('MAVEN_MISSING', `Maven (the command mvn) was not found. It is needed once, to fetch Neo4j. ${WAYS}`)
}

/** `openjdk version "17.0.15" 2025-04-15` → 17, `java version "1.8.0_392"` → 8, `openjdk version "21-ea"` → 21. */
export function majorVersion(text: string): number | null {
  const found = /version "(?:1\.)?(?<major>\d+)/.exec(text)?.groups?.major
  return found === undefined ? null : Number(found)
}

async function versionText(command: string, parameters: string[]): Promise<string | null> {
  try {
    const { stdout, stderr } = await run(command, parameters)
    return `${stdout}${stderr}`.trim()
  } catch {
    return null
  }
}
