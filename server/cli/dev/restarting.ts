import { type ChildProcess, spawn } from 'node:child_process'

/** A program that is restarted when its code changes. */
export interface Restarting {
  /** Restarts the program; calls while it is still ending are merged into one restart. */
  restart(): Promise<void>
  end(): Promise<void>
}

/** Starts a script of this project, with its output on ours. */
export function restarting(script: string, environment: NodeJS.ProcessEnv): Restarting {
  let child = start()
  let restarted: Promise<void> | null = null
  return {
    restart() {
      restarted ??= ended(child).then(() => {
        restarted = null
        child = start()
      })
      return restarted
    },
    async end() {
      await restarted
      await ended(child)
    },
  }

  function start(): ChildProcess {
    return spawn(process.execPath, ['--import', 'tsx', script], { env: environment, stdio: 'inherit' })
  }
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
