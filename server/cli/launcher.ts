import { parentOf, runs } from '../neo4j/local/process.ts'

/**
 * Calls back when npm, which started this program, is gone. A signal to npm reaches the shell between them, not this program, and `kill -9`
 * of npm reaches nobody: without this the program would keep running.
 */
export async function whenLauncherIsGone(callback: () => void): Promise<void> {
  const shell = process.ppid
  const npm = await parentOf(shell)
  const timer = setInterval(async () => {
    if (process.ppid === shell && (npm === null || npm <= 1 || (await runs(npm)))) return
    clearInterval(timer)
    callback()
  }, 500)
  timer.unref()
}
