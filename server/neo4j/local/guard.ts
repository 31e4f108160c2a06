import { pause, runs } from './process.ts'

/** Watches a database process. */
export interface Guard {
  /** Stops watching; resolves when no restart is in progress. */
  leave(): Promise<void>
}

/** All times in milliseconds. */
export interface GuardTimes {
  /** Interval between two checks of the process. */
  readonly every: number
  /** Uptime after which a database counts as stable: its next crash counts as the first again. */
  readonly settled: number
  /** Delay before the second restart in a row; it doubles with each further one, up to `longest`. */
  readonly first: number
  readonly longest: number
}

const TIMES: GuardTimes = { every: 250, settled: 60_000, first: 1_000, longest: 60_000 }

/**
 * Restarts a database whose process ends without being stopped (killed, out of memory), so that queries are answered again. Repeated
 * crashes are restarted after longer and longer delays. `startAgain` returns the new process id; `tell` gets status messages.
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
        tell(`Neo4j (process ${pid}) ended unexpectedly; restarting${wait === 0 ? '' : ` in ${inSeconds(wait)}`} …`)
      }
      await waited(wait)
      if (left) return
      wait = wait === 0 ? times.first : Math.min(times.longest, 2 * wait)
      pid = await started(wait)
    }
  }
  /** Waits for the process to end; true if it had been stable. */
  async function lives(pid: number): Promise<boolean> {
    const begun = performance.now()
    while (!left && (await runs(pid))) await pause(times.every)
    return performance.now() - begun >= times.settled
  }
  async function waited(wait: number): Promise<void> {
    for (const end = performance.now() + wait; !left && performance.now() < end; ) await pause(Math.min(times.every, wait))
  }
  /** The new process id; null if the start failed. The start is tried again after the delay. */
  async function started(wait: number): Promise<number | null> {
    try {
      const pid = await startAgain()
      if (!left) tell(`Neo4j is running again (process ${pid}).`)
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
