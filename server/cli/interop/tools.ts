import { execFile } from 'node:child_process'
import { mkdir, readdir, rename } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const OUTPUT = { maxBuffer: 100_000_000 }
const MAVEN_COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy'
/** The variant that includes all dependencies, because some of them are in no registry under their own name. */
const GEPHI = 'org.gephi:gephi-toolkit:0.10.1:jar:all'
const LONGEST_REASON = 500

/** A command to run checks with, or why it is not available. */
export type Tool = { readonly command: string; readonly parameters: readonly string[] } | { readonly lacks: string }

/** The Python package with the dependencies of its tests, types and notebooks, and other file readers, in a separate environment. */
export function python(root: string, folder: string): Promise<Tool> {
  const command = path.join(folder, 'venv', 'bin', 'python')
  return installed('Python packages (Python 3.11 or later with venv, and PyPI)', { command, parameters: [] }, async () => {
    await run('python3', ['-m', 'venv', path.join(folder, 'venv')], OUTPUT)
    const pip = (...parameters: readonly string[]) =>
      run(command, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...parameters], OUTPUT)
    await pip('-r', path.join(import.meta.dirname, 'requirements.txt'))
    await pip('--no-deps', '--no-build-isolation', '--force-reinstall', path.join(root, 'server', 'clients', 'python'))
  })
}

/** Gephi's own reader of graph files. Its jar is downloaded once. */
export function gephi(folder: string): Promise<Tool> {
  const jars = path.join(folder, 'gephi')
  const program = path.join(import.meta.dirname, 'ReadGraph.java')
  const parameters = ['-Djava.awt.headless=true', '-cp', path.join(jars, 'gephi-toolkit.jar'), program]
  return installed('gephi-toolkit (a JDK 17 or later, Maven, and Maven Central)', { command: 'java', parameters }, async () => {
    await run('javac', ['-version'])
    await mkdir(jars, { recursive: true })
    if ((await readdir(jars)).includes('gephi-toolkit.jar')) return
    await run('mvn', ['-B', '-q', MAVEN_COPY, `-Dartifact=${GEPHI}`, `-DoutputDirectory=${jars}`], OUTPUT)
    const [arrived = ''] = await readdir(jars)
    await rename(path.join(jars, arrived), path.join(jars, 'gephi-toolkit.jar'))
  })
}

async function installed(what: string, tool: Tool, install: () => Promise<void>): Promise<Tool> {
  try {
    await install()
    return tool
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { lacks: `${what} could not be installed: ${reason.slice(-LONGEST_REASON)}` }
  }
}
