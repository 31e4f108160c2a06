import { pause, runs } from './process.ts'

/** What looks after a database process. */
export interface Guard {
  /** Leaves the process alone from now on; settles when nothing is being started any more. */
  leave(): Promise<void>
}

/** In milliseconds. */
export interface GuardTimes {
  /** Between two looks at the process. */
  readonly every: number
  /** A database that has run for so long is in order: the next end of it is the first again. */
  readonly settled: number
  /** The wait before the second start in a row; each that follows is twice as long, up to `longest`. */
  readonly first: number
  readonly longest: number
}

const TIMES: GuardTimes = { every: 250, settled: 60_000, first: 1_000, longest: 60_000 }

/**
 * Looks after a database: where its process ends although nobody has stopped it (killed, out of memory), it is started again, so that
 * questions are answered as before. One that ends again and again is started again and again, after longer and longer waits. `startAgain`
 * gives the new process; `tell` is told what happens.
 */
export function guard(first: number, startAgain: () => Promise<number>, tell: (line: string) => void, times = TIMES): Guard {
  let left = false
  const watching = watch()
  async function watch(): Promise<void> {
    let pid: number | null = first
    let wait = 0
    while (!left) {
      if (pid !== null) {
        if (await lives(pid)) wait = 0
        if (left) return
        tell(`Neo4j (process ${pid}) has ended without being stopped; it is started again${wait === 0 ? '' : ` in ${inSeconds(wait)}`} …`)
      }
      await waited(wait)
      if (left) return
      wait = wait === 0 ? times.first : Math.min(times.longest, 2 * wait)
      pid = await started(wait)
    }
  }
  /** Waits for the end of the process; true where it was in order before. */
  async function lives(pid: number): Promise<boolean> {
    const begun = performance.now()
    while (!left && (await runs(pid))) await pause(times.every)
    return performance.now() - begun >= times.settled
  }
  async function waited(wait: number): Promise<void> {
    for (const end = performance.now() + wait; !left && performance.now() < end; ) await pause(Math.min(times.every, wait))
  }
  /** The new process; null where it could not be started, which is tried again after the wait. */
  async function started(wait: number): Promise<number | null> {
    try {
      const pid = await startAgain()
      if (!left) tell(`Neo4j runs again (process ${pid}).`)
      return pid
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      if (!left) tell(`Neo4j could not be started again: ${reason} It is tried again in ${inSeconds(wait)}.`)
      return null
    }
  }
  return {
    leave() {
      left = true
      return watching
    },
  }
}

const inSeconds = (milliseconds: number) => `${Math.max(1, Math.round(milliseconds / 1000))} s`
