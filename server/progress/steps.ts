import cliProgress from 'cli-progress'

/** Reports how far a step has come. */
export type Progress = (done: number, total: number) => void

/** The steps of a command, each told with its time when it is done. */
export interface Steps {
  run<T>(name: string, work: (progress: Progress) => Promise<T>): Promise<T>
}

/** Steps that are told to nobody: for tests. */
export const silentSteps: Steps = { run: (_name, work) => work(() => undefined) }

/** Steps told line by line, with a bar for those that report progress when the output is a terminal. */
export function printedSteps(output: NodeJS.WriteStream): Steps {
  return {
    async run(name, work) {
      const start = performance.now()
      const bar = progressBar(name, output)
      try {
        const result = await work(bar.update)
        bar.stop()
        output.write(`✓ ${name}  ${seconds(performance.now() - start)}\n`)
        return result
      } catch (error) {
        bar.stop()
        output.write(`✗ ${name}  ${seconds(performance.now() - start)}\n`)
        throw error
      }
    },
  }
}

/** A bar that appears with the first report. Without a terminal each tenth is a line. */
function progressBar(name: string, output: NodeJS.WriteStream): { update: Progress; stop(): void } {
  if (!output.isTTY) return progressLines(name, output)
  const bar = new cliProgress.SingleBar(
    { format: `  ${name} {bar} {value}/{total}`, hideCursor: true, clearOnComplete: true, stopOnComplete: false, stream: output },
    cliProgress.Presets.shades_classic,
  )
  let shown = false
  return {
    update(done, total) {
      if (!shown) bar.start(total, done)
      shown = true
      bar.update(done)
    },
    stop() {
      if (shown) bar.stop()
    },
  }
}

function progressLines(name: string, output: NodeJS.WriteStream): { update: Progress; stop(): void } {
  let told = 0
  return {
    update(done, total) {
      const tenth = Math.floor((10 * done) / total)
      if (tenth <= told) return
      told = tenth
      output.write(`  ${name}: ${done} of ${total}\n`)
    },
    stop() {},
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
