import { Worker } from 'node:worker_threads'
import { documentFolder } from '../documents/folder.ts'
import { correct, load, previews, settle, type Target, textIn } from '../documents/jobs.ts'
import type { FromProcess, ProcessSettings, ToProcess } from '../documents/messages.ts'
import { DocumentError, PolicyLineageError } from '../errors.ts'
import { connectTo } from '../neo4j/driver.ts'
import { followedCorrections } from '../neo4j/notesClaim.ts'
import { readerWith } from './reader.ts'

/**
 * The process that reads uploaded files; the server starts it and sends one file at a time. Its argument is the resident memory in bytes at
 * which it ends itself.
 */
const WATCH = `
  const { workerData } = require('node:worker_threads')
  setInterval(() => process.memoryUsage.rss() > workerData && process.kill(process.pid, 'SIGKILL'), 50)
`

let settings: ProcessSettings | null = null

// A separate thread, because reading keeps this one busy.
new Worker(WATCH, { eval: true, workerData: Number(process.argv[2]), execArgv: [] })
process.on('message', (message: ToProcess) => void answer(message).then(say, (error: unknown) => say(failure(error))))
process.on('disconnect', () => process.exit(0))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)

async function answer(message: ToProcess): Promise<FromProcess> {
  switch (message.kind) {
    case 'settings':
      settings = message
      return { kind: 'ready' }
    case 'preview':
      return { kind: 'previewed', documents: await previews(message.name, message.bytes) }
    case 'text':
      return { kind: 'text', text: await textIn(message.name, message.bytes) }
    case 'load':
      return { kind: 'loaded', documents: await withTarget((target) => load(message, target, () => say({ kind: 'read' }))) }
    case 'correct':
      return { kind: 'corrected', documents: await withTarget(correct) }
    case 'settle':
      return { kind: 'settled', documents: await withTarget(settle) }
  }
}

/** Corrections are read again for each file, because people may have added some since the last one. */
async function withTarget<T>(work: (target: Target) => Promise<T>): Promise<T> {
  if (settings === null) throw new Error('a file came before the settings')
  const { database: access, dataFolder } = settings
  const driver = await connectTo(access, { together: 4 })
  try {
    const database = { driver, name: access.database, uri: access.uri }
    const corrections = await followedCorrections(database, dataFolder)
    return await work({
      database,
      folder: documentFolder(dataFolder),
      reader: readerWith(corrections),
      corrections,
    })
  } finally {
    await driver.close()
  }
}

function failure(error: unknown): FromProcess {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const ours = error instanceof PolicyLineageError
  return {
    kind: 'failed',
    message: ours ? error.message : null,
    code: ours ? error.code : '',
    ...(error instanceof DocumentError && { reason: error.reason }),
    stack,
  }
}

function say(message: FromProcess): void {
  process.send?.(message)
}
