import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { DocumentError, PolicyLineageError } from '../errors.ts'
import { UPLOAD_LIMITS, type UploadLimits } from './limits.ts'
import type { FromProcess, Job, ProcessSettings, ToProcess } from './messages.ts'

/** Answers of the process, by kind of job. */
type Answer = Extract<FromProcess, { readonly kind: 'previewed' | 'loaded' | 'text' | 'corrected' | 'settled' }>

export interface ReadingProcess {
  /** Reads files one after another. Throws a DocumentError if a file exceeds the limits. */
  run(job: Job): Promise<Answer>
  close(): Promise<void>
}

/** Idle milliseconds after which the process ends, because it takes some 200 MB. */
const IDLE = 60_000
/** Milliseconds within which the process must start. */
const START = 60_000

/**
 * Reads uploaded files in a separate process, so that a malicious file cannot exhaust the time or memory of the server. The process is
 * reused for the next file, and ended if a file exceeds its limits.
 */
export function readingProcess(script: string, settings: ProcessSettings, limits: UploadLimits = UPLOAD_LIMITS): ReadingProcess {
  let child: Promise<ChildProcess> | null = null
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  let idle: NodeJS.Timeout | undefined

  async function run(job: Job): Promise<Answer> {
    if (waiting >= limits.waiting)
      throw new PolicyLineageError('UPLOADS_BUSY', 'Too many files are queued. Send this one again in a moment.')
    waiting += 1
    clearTimeout(idle)
    const turn = last.then(() => work(job))
    last = turn.catch(() => undefined)
    try {
      return await turn
    } finally {
      waiting -= 1
      if (waiting === 0) idle = setTimeout(() => void end(), IDLE).unref()
    }
  }

  /** Runs a job. A failure may be caused by memory left over from earlier files, so it is tried again in a new process. */
  async function work(job: Job): Promise<Answer> {
    const used = child !== null
    try {
      return await tried(job)
    } catch (error) {
      if (used && error instanceof BeyondLimits && error.limit === 'memory') return tried(job)
      throw error
    }
  }

  async function tried(job: Job): Promise<Answer> {
    child ??= started(script, settings, limits)
    try {
      return await answerOf(await child, job, limits)
    } catch (error) {
      if (!(error instanceof PolicyLineageError) || error instanceof BeyondLimits) await end()
      throw error
    }
  }

  async function end(): Promise<void> {
    const ending = child
    child = null
    await ending?.then(ended, () => undefined)
  }

  return {
    run,
    async close() {
      clearTimeout(idle)
      await end()
    },
  }
}

/** The limits were exceeded and the process was ended, so the next file needs another one. */
class BeyondLimits extends DocumentError {
  readonly limit: 'time' | 'memory'

  constructor(job: Job, limit: 'time' | 'memory', limits: UploadLimits) {
    const bound = limit === 'time' ? `${firstLimit(job, limits) / 1000} seconds` : `${Math.round(limits.memory / 1_048_576)} MB of memory`
    const advice = isOfHeld(job) ? '' : ' Split it, or save only its text.'
    super(`${job.name} could not be read within ${bound}.${advice}`, { reason: 'limits' })
    this.limit = limit
  }
}

/** Documents that are held have been read before: what takes long is the database. They are read and written in one step. */
const isOfHeld = ({ kind }: Job): boolean => kind === 'correct' || kind === 'settle'
const firstLimit = (job: Job, { reading, writing }: UploadLimits): number => (isOfHeld(job) ? reading + writing : reading)

/** Resolved from here: by its name it would be looked for in the folder that the program was started in. */
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

async function started(script: string, settings: ProcessSettings, { heap, memory }: UploadLimits): Promise<ChildProcess> {
  const child = fork(script, [String(memory)], {
    execArgv: [`--max-old-space-size=${Math.round(heap / 1_048_576)}`, '--import', TSX],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const ready = new Promise<void>((resolve, reject) => {
    const fail = () => reject(new Error('the reading process could not be started'))
    const timer = setTimeout(() => child.kill('SIGKILL'), START)
    child
      .once('message', () => resolve())
      .once('exit', fail)
      .once('error', fail)
    child.once('message', () => child.off('exit', fail)).once('message', () => clearTimeout(timer))
  })
  send(child, { kind: 'settings', ...settings })
  await ready
  return child
}

function answerOf(child: ChildProcess, job: Job, limits: UploadLimits): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let late = false
    const stop = () => {
      late = true
      child.kill('SIGKILL')
    }
    let timer = setTimeout(stop, firstLimit(job, limits))
    const settle = (how: () => void) => {
      clearTimeout(timer)
      child.off('message', onMessage).off('exit', onExit)
      how()
    }
    const onExit = () => settle(() => reject(new BeyondLimits(job, late ? 'time' : 'memory', limits)))
    const onMessage = (message: FromProcess) => {
      switch (message.kind) {
        case 'ready':
          return
        case 'read':
          clearTimeout(timer)
          timer = setTimeout(stop, limits.writing)
          return
        case 'failed':
          return settle(() => reject(failureFrom(message)))
        default:
          return settle(() => resolve(message))
      }
    }
    child.on('message', onMessage).on('exit', onExit)
    send(child, job)
  })
}

function failureFrom({ message, code, reason, stack }: Extract<FromProcess, { readonly kind: 'failed' }>): Error {
  if (message === null) return new Error(`the reading process failed: ${stack}`)
  return code === 'DOCUMENT' ? new DocumentError(message, { reason }) : new PolicyLineageError(code as PolicyLineageError['code'], message)
}

function send(child: ChildProcess, message: ToProcess): void {
  // A process that has just ended reports this by its exit event.
  child.send(message, () => undefined)
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}
