import { pause, runs } from './process.ts'

/** Do not restart a database that ends again within this time: it would keep doing so. In milliseconds. */
const SOON = 60_000
const EVERY = 250

/** What looks after a database process. */
export interface Guard {
  /** Leaves the process alone from now on; settles when nothing is being started any more. */
  leave(): Promise<void>
}

/**
 * Looks after a database: where its process ends although nobody has stopped it (killed, out of memory), it is started again, so that
 * questions are answered as before. `startAgain` gives the new process; `tell` is told what happens.
 */
export function guard(first: number, startAgain: () => Promise<number>, tell: (line: string) => void, soon = SOON): Guard {
  let left = false
  const watch = async () => {
    let pid = first
    for (let before = Number.NEGATIVE_INFINITY; ; before = performance.now()) {
      while (!left && (await runs(pid))) await pause(EVERY)
      if (left) return
      if (performance.now() - before < soon) return tell(`Neo4j (process ${pid}) has ended again. ${TOO_OFTEN}`)
      tell(`Neo4j (process ${pid}) has ended without being stopped; it is started again …`)
      pid = await startAgain()
      tell(`Neo4j runs again (process ${pid}).`)
    }
  }
  const watching = watch().catch((error: unknown) => {
    if (!left) tell(`Neo4j could not be started again: ${error instanceof Error ? error.message : String(error)} ${TOO_OFTEN}`)
  })
  return {
    leave() {
      left = true
      return watching
    },
  }
}

const TOO_OFTEN = 'Until this program is started again, nothing can be answered: stop it with Ctrl-C, then npm start.'
