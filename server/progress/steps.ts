import cliProgress from 'cli-progress'

/** Reports the progress of a step. */
export type Progress = (done: number, total: number) => void

/** The steps of a command; each is reported with its duration when it is done. */
export interface Steps {
  run<T>(name: string, work: (progress: Progress) => Promise<T>): Promise<T>
}

/** Steps that are not reported, for tests. */
export const silentSteps: Steps = { run: (_name, work) => work(() => undefined) }

/** Reports steps line by line, with a progress bar if the output is a terminal. */
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
    { format: `  ${name} {bar} {value}/{total} {pace}`, hideCursor: true, clearOnComplete: true, stopOnComplete: false, stream: output },
    cliProgress.Presets.shades_classic,
  )
  let shown = false
  const pace = pacer()
  return {
    update(done, total) {
      if (!shown) bar.start(total, done, { pace: '' })
      shown = true
      bar.update(done, { pace: pace(done, total) })
    },
    stop() {
      if (shown) bar.stop()
    },
  }
}

function progressLines(name: string, output: NodeJS.WriteStream): { update: Progress; stop(): void } {
  let told = 0
  const pace = pacer()
  return {
    update(done, total) {
      const tenth = Math.floor((10 * done) / total)
      if (tenth <= told) return
      told = tenth
      output.write(`  ${name}: ${[`${done} of ${total}`, pace(done, total)].filter((words) => words !== '').join(', ')}\n`)
    },
    stop() {},
  }
}

/** Speed of a step and its remaining time: 12.3 a second, 40 s left. Empty if it is done or has just started. */
function pacer(): (done: number, total: number) => string {
  const begun = performance.now()
  return (done, total) => {
    const passed = (performance.now() - begun) / 1000
    if (passed < 1 || done === 0 || done >= total) return ''
    const rate = done / passed
    return `${rate.toFixed(1)} a second, ${Math.ceil((total - done) / rate)} s left`
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
