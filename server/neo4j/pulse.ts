import { DatabaseError } from '../errors.ts'

/** Whether a database answers at all: a question that takes long says nothing about that. */
export interface Pulse {
  /** Aborted when the database has stopped answering; a new one from when it answers again. */
  signal(): AbortSignal
  stop(): Promise<void>
}

/** A way to a database that nothing else uses. */
export interface Line {
  ping(): Promise<unknown>
  close(): Promise<unknown>
}

export interface PulseTimes {
  /** Between an answer and the next ping, in milliseconds. */
  readonly every: number
  /** A ping that is not answered for so long means that the database hangs. */
  readonly patience: number
}

const TIMES: PulseTimes = { every: 1_000, patience: 3_000 }
/** Looks at a ping in which its time is counted. */
const LOOKS = 6

/** Pings a database for as long as it is not stopped. `connect` opens a new line; the last one is given up when a ping stays unanswered. */
export function watchPulse(connect: () => Line, { every, patience }: PulseTimes = TIMES): Pulse {
  let silence = new AbortController()
  let isStopped = false
  let line = connect()
  let wake: () => void = () => undefined
  const watching = watch()
  async function watch(): Promise<void> {
    while (!isStopped) {
      const answer = await answerTo(line.ping(), patience)
      if (answer === 'none') silence.abort(new DatabaseError('DATABASE_UNREACHABLE', UNANSWERED))
      if (answer === 'good') {
        if (silence.signal.aborted) silence = new AbortController()
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, every)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      } else {
        if (isStopped) return
        void line.close().catch(() => undefined)
        await new Promise((resolve) => setTimeout(resolve, every / 4))
        line = connect()
      }
    }
  }
  return {
    signal: () => silence.signal,
    async stop() {
      isStopped = true
      wake()
      await line.close().catch(() => undefined)
      await watching
    },
  }
}

/** What is told of a database that does not answer. */
export const UNANSWERED = 'The database does not answer at the moment. Try again; if it stays so, look whether Neo4j is running.'

/**
 * What becomes of a ping. One that is refused says nothing about a hang: whoever asks a question is refused as quickly. The time is
 * counted in looks, so that an answer is seen though this process was busy for as long.
 */
function answerTo(ping: Promise<unknown>, patience: number): Promise<'good' | 'refused' | 'none'> {
  return new Promise((resolve) => {
    let looks = 0
    const timer = setInterval(() => {
      looks += 1
      if (looks > LOOKS) settle('none')
    }, patience / LOOKS)
    const settle = (answer: 'good' | 'refused' | 'none') => {
      clearInterval(timer)
      resolve(answer)
    }
    ping.then(
      () => settle('good'),
      () => settle('refused'),
    )
  })
}
