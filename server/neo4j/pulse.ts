import { DatabaseError } from '../errors.ts'

/** Monitors whether a database answers at all. A slow query does not mean that it is down. */
export interface Pulse {
  /** Aborted when the database stops answering; replaced by a new signal when it answers again. */
  signal(): AbortSignal
  stop(): Promise<void>
}

/** A connection to a database that nothing else uses. */
export interface Line {
  ping(): Promise<unknown>
  close(): Promise<unknown>
}

export interface PulseTimes {
  /** Milliseconds between an answer and the next ping. */
  readonly every: number
  /** Milliseconds without an answer after which the database counts as hanging. */
  readonly patience: number
}

const TIMES: PulseTimes = { every: 1_000, patience: 3_000 }
/** Number of checks of a ping within its time limit. */
const LOOKS = 6

/** Pings a database until stopped. `connect` opens a new connection; the old one is closed when a ping is not answered. */
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

/** The message for a database that does not answer. */
export const UNANSWERED = 'The database does not answer at the moment. Try again; if the problem persists, check whether Neo4j is running.'

/**
 * The outcome of a ping. A refused ping does not mean a hang: queries are refused just as quickly. The time limit is counted in checks, so
 * that an answer is noticed even if this process was busy all the time.
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
