import { execFile } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { environmentWith } from '../../config.ts'
import { PolicyLineageError } from '../../errors.ts'
import type { Tool } from './tools.ts'

const run = promisify(execFile)

/** A use of the explorer's output by another program. It passes if its command exits with 0. */
export interface Check {
  readonly name: string
  readonly tool: Tool
  readonly parameters: readonly string[]
}

export interface Outcome {
  readonly name: string
  readonly passed: boolean
  /** The last line printed by the check, or why it could not run. */
  readonly words: string
  /** The whole output of a failed check. */
  readonly complaint: string
}

const FORMATS = ['graphml', 'gexf', 'parquet', 'csv'] as const

/** All checks of a served explorer with the seeds; `folder` is for files. */
export async function checksOf(root: string, address: string, folder: string, python: Tool, gephi: Tool): Promise<readonly Check[]> {
  await fetchGraphFiles(address, folder)
  const size = await graphSize(address)
  const client = path.join(root, 'server', 'clients', 'python')
  const notebooks = (await readdir(path.join(client, 'notebooks'))).filter((name) => name.endsWith('.ipynb')).sort()
  const script = (name: string, ...parameters: readonly string[]) => [path.join(import.meta.dirname, name), ...parameters]
  const mypy = ['-m', 'mypy', '--config-file', path.join(client, 'pyproject.toml'), '--cache-dir', path.join(folder, 'mypy')]
  return [
    { name: 'Python package: tests', tool: python, parameters: ['-m', 'pytest', '-q', '--rootdir', client, client] },
    {
      name: 'Python package: types',
      tool: python,
      parameters: [...mypy, ...['src', 'tests'].map((part) => path.join(client, part))],
    },
    ...notebooks.map((name) => ({
      name: `Notebook ${path.parse(name).name}`,
      tool: python,
      parameters: script('notebook.py', path.join(client, 'notebooks', name)),
    })),
    { name: 'Parquet, CSV, GraphML: pyarrow, pandas, NetworkX', tool: python, parameters: script('graphFiles.py', address, folder) },
    ...['graphml', 'gexf'].map((format) => ({
      name: `${format}: Gephi`,
      tool: gephi,
      parameters: [path.join(folder, `graph.${format}`), String(size.nodes), String(size.edges)],
    })),
    { name: 'Atom and JSON feeds: feedparser, jsonfeed-util', tool: python, parameters: script('feeds.py', address) },
    { name: 'XLSX and DOCX: LibreOffice', tool: python, parameters: script('office.py', address, path.join(folder, 'office')) },
  ]
}

export async function outcomeOf({ name, tool, parameters }: Check, address: string): Promise<Outcome> {
  if ('lacks' in tool) return { name, passed: false, words: 'not checked', complaint: tool.lacks }
  const env = environmentWith({ POLICY_LINEAGE_ADDRESS: address, PYTHONDONTWRITEBYTECODE: '1', MPLBACKEND: undefined })
  try {
    const { stdout } = await run(tool.command, [...tool.parameters, ...parameters], { env, maxBuffer: 100_000_000 })
    return { name, passed: true, words: lastLine(stdout), complaint: '' }
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string }
    return { name, passed: false, words: 'failed', complaint: `${stdout}${stderr}`.trim() || String(error) }
  }
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? ''

async function fetchGraphFiles(address: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const format of FORMATS) {
    const { ok, status, body } = await fetch(`${address}/export/graph.${format}`)
    if (!ok || body === null) throw new PolicyLineageError('COMMAND_FAILED', `/export/graph.${format} answered with ${status}.`)
    await pipeline(Readable.fromWeb(body), createWriteStream(path.join(folder, `graph.${format}`)))
  }
}

async function graphSize(address: string): Promise<{ readonly nodes: number; readonly edges: number }> {
  const query = encodeURIComponent('{ statistics { nodes { count } relations { count } } }')
  const response = await fetch(`${address}/graphql?query=${query}`, { headers: { accept: 'application/json' } })
  const { data } = (await response.json()) as {
    data: { statistics: Readonly<Record<'nodes' | 'relations', readonly { count: number }[]>> }
  }
  const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((all, { count }) => all + count, 0)
  return { nodes: sum(data.statistics.nodes), edges: sum(data.statistics.relations) }
}
