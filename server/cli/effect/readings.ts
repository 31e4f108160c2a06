import { spawn } from 'node:child_process'
import { cpus } from 'node:os'
import path from 'node:path'
import type { Prediction } from '../../evaluation/types.ts'

/** How the code of one checkout reads a file: the reading, or the reason why there is none. */
export type FileReading = { readonly reading: Partial<Prediction> } | { readonly refused: string }

/**
 * Reads files with the code of a checkout, in the order given, as many at a time as there are processors. What `extract` prints is the one
 * interface that every commit has; so each file is a process of its own.
 */
export async function readingsBy(checkout: string, files: readonly string[], onRead: () => void): Promise<readonly FileReading[]> {
  const readings: FileReading[] = []
  let next = 0
  const worker = async () => {
    for (let index = next++; index < files.length; index = next++) {
      readings[index] = await readingBy(checkout, files[index] ?? '')
      onRead()
    }
  }
  await Promise.all(cpus().map(worker))
  return readings
}

async function readingBy(checkout: string, file: string): Promise<FileReading> {
  const extract = path.join(checkout, 'server', 'cli', 'extract.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', extract, file, '--format', 'json'], { cwd: checkout })
  const [printed, said] = await Promise.all([textOf(child.stdout), textOf(child.stderr), ended(child)])
  try {
    return { reading: JSON.parse(printed) as Partial<Prediction> }
  } catch {
    return { refused: (said.trim() || printed.trim()).split('\n').at(-1) ?? 'no answer' }
  }
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = ''
  for await (const chunk of stream.setEncoding('utf8')) text += chunk
  return text
}

function ended(child: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve, reject) => child.on('error', reject).on('close', () => resolve()))
}
