import { spawn } from 'node:child_process'
import { cpus } from 'node:os'
import path from 'node:path'
import type { Prediction } from '../../evaluation/types.ts'

/** How one checkout reads a file: the reading, or the reason why there is none. */
export type FileReading = { readonly reading: Partial<Prediction> } | { readonly refused: string }

/** Number of files for one process: starting it takes as long as reading fifty. */
const TOGETHER = 25

/**
 * Reads files with the code of a checkout, in the given order, in as many parallel processes as there are processors. Every commit supports
 * the output of `extract`.
 */
export async function readingsBy(checkout: string, files: readonly string[], onRead: () => void): Promise<readonly FileReading[]> {
  const readings: FileReading[] = []
  let next = 0
  const worker = async () => {
    for (let from = next; from < files.length; from = next) {
      next += TOGETHER
      const read = await readTogether(checkout, files.slice(from, from + TOGETHER))
      for (const [index, reading] of read.entries()) {
        readings[from + index] = reading
        onRead()
      }
    }
  }
  await Promise.all(cpus().map(worker))
  return readings
}

/** Reads files in one process, and one by one from the first refused file: an older `extract` refuses several files. */
async function readTogether(checkout: string, files: readonly string[]): Promise<readonly FileReading[]> {
  const readings = files.length > 1 ? linesOf((await extracted(checkout, files, 'jsonl')).printed) : []
  for (const file of files.slice(readings.length)) readings.push(await readAlone(checkout, file))
  return readings
}

const linesOf = (printed: string): FileReading[] => printed.split('\n').flatMap((line) => readingIn(line) ?? [])

async function readAlone(checkout: string, file: string): Promise<FileReading> {
  const { printed, said } = await extracted(checkout, [file], 'json')
  return readingIn(printed) ?? { refused: (said.trim() || printed.trim()).split('\n').at(-1) ?? 'no answer' }
}

function readingIn(json: string): FileReading | null {
  try {
    return { reading: JSON.parse(json) as Partial<Prediction> }
  } catch {
    return null
  }
}

async function extracted(checkout: string, files: readonly string[], format: string) {
  const extract = path.join(checkout, 'server', 'cli', 'extract.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', extract, ...files, '--format', format], { cwd: checkout })
  const [printed, said] = await Promise.all([textOf(child.stdout), textOf(child.stderr), ended(child)])
  return { printed, said }
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = ''
  for await (const chunk of stream.setEncoding('utf8')) text += chunk
  return text
}

function ended(child: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve, reject) => child.on('error', reject).on('close', () => resolve()))
}
