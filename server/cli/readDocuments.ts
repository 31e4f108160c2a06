import { Worker } from 'node:worker_threads'
import { documentFolder } from '../documents/folder.ts'
import { load, previews, textIn } from '../documents/jobs.ts'
import type { FileJob, FromProcess, ProcessSettings, ToProcess } from '../documents/messages.ts'
import { DocumentError, PolicyLineageError } from '../errors.ts'
import { connectTo } from '../neo4j/driver.ts'
import { documentReader } from './reader.ts'

/**
 * The process that reads the files people upload; the server starts it and sends it one file at a time. Its argument is the resident
 * memory in bytes beyond which it ends itself.
 */
const WATCH = `
  const { workerData } = require('node:worker_threads')
  setInterval(() => process.memoryUsage.rss() > workerData && process.kill(process.pid, 'SIGKILL'), 50)
`

let settings: ProcessSettings | null = null

// A thread of its own, for reading keeps this one busy.
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
      return { kind: 'loaded', documents: await loaded(message) }
  }
}

async function loaded(job: FileJob) {
  if (settings === null) throw new Error('a file came before the settings')
  const { database, dataFolder } = settings
  const driver = await connectTo(database, { together: 4 })
  const target = {
    database: { driver, name: database.database, uri: database.uri },
    folder: documentFolder(dataFolder),
    reader: documentReader,
  }
  try {
    return await load(job, target, () => say({ kind: 'read' }))
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
