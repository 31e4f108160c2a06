import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { environmentWith } from '../../config.ts'
import { SetupError } from '../../errors.ts'

const run = promisify(execFile)
/** Generates queries from a GraphQL schema; from PyPI, because there is no equivalent for Node. */
const PACKAGE = 'schemathesis==4.32.5'
const OUTPUT = { maxBuffer: 100_000_000 }

/** An answer of the API to a generated query. */
export interface FuzzedAnswer {
  readonly status: number
  readonly seconds: number
  /** Error codes; null for an error without a code, or for an answer that is not JSON. */
  readonly codes: readonly (string | null)[]
  readonly query: string
}

/** Installs schemathesis into a folder and returns its command. */
export async function installed(folder: string): Promise<string> {
  const venv = path.join(folder, 'venv')
  try {
    await run('python3', ['-m', 'venv', venv], OUTPUT)
    await run(path.join(venv, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', PACKAGE], OUTPUT)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new SetupError(
      'COMMAND_FAILED',
      `${PACKAGE} could not be installed. It needs Python 3.10 or later with venv, and PyPI. ${reason}`,
    )
  }
  return path.join(venv, 'bin', 'schemathesis')
}

export interface Fuzzed {
  readonly answers: readonly FuzzedAnswer[]
  /** Output of schemathesis if it failed: a query without any answer. */
  readonly complaint: string | null
}

/** Sends `each` queries for every root field. */
export async function fuzzed(command: string, address: string, folder: string, each: number, seed: number): Promise<Fuzzed> {
  const record = path.join(folder, 'answers.ndjson')
  const chosen = ['--phases', 'fuzzing', '--checks', 'recorded', '--max-examples', String(each), '--seed', String(seed)]
  const settings = { SCHEMATHESIS_HOOKS: 'recorded', PYTHONPATH: import.meta.dirname, FUZZ_RECORD: record, PYTHONDONTWRITEBYTECODE: '1' }
  const parameters = ['run', `${address}/graphql`, ...chosen, '--request-timeout', '60', '--no-color', '--continue-on-failure']
  const complaint = await run(command, parameters, { ...OUTPUT, cwd: folder, env: environmentWith(settings) }).then(
    () => null,
    (error: Error & { readonly stdout?: string }) => error.stdout || error.message,
  )
  const lines = (await readFile(record, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '')
  return { answers: lines.map((line) => JSON.parse(line) as FuzzedAnswer), complaint }
}
