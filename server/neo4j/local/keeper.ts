import { type ChildProcess, spawn } from 'node:child_process'

/**
 * Waits for a line or for the end of its input. End of input without a line means that the writer has died; the process is then told to
 * exit.
 */
const WAIT = 'read -r line || kill -TERM "$1"'

/**
 * Ends a process as soon as this program is gone, for whatever reason: the system closes a pipe even after kill -9. The shell that waits
 * for it runs in its own session, so that Ctrl-C in the terminal does not reach it. Without `sh` the process survives, and the next run
 * ends it.
 */
export function endWithThisProgram(child: ChildProcess): void {
  const keeper = spawn('sh', ['-c', WAIT, 'keeper', String(child.pid)], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
  const ignored = () => undefined
  keeper.on('error', ignored)
  keeper.stdin.on('error', ignored)
  keeper.unref()
  // After a process has ended, its id may be reused by another one.
  child.once('exit', () => keeper.stdin.end('\n'))
}
