import { PolicyLineageError } from '../errors.ts'

/** Things to be undone at the end, the latest first; also when a signal ends the program early. */
export interface Endings {
  add(ending: () => Promise<void>): void
  run(): Promise<void>
}

export function createEndings(): Endings {
  const endings: (() => Promise<void>)[] = []
  let running: Promise<void> | null = null
  return {
    add: (ending) => void endings.push(ending),
    run: () => (running ??= inReverse(endings)),
  }
}

/** Ctrl-C and SIGTERM run the endings, once, and end the program. A second Ctrl-C does not cut them short: the store stays clean. */
export function endOnSignals(endings: Endings, say: (line: string) => void): void {
  const end = () => {
    say('Stopping …')
    void endings.run().then(
      () => process.exit(0),
      (error: unknown) => fail(error, say),
    )
  }
  process.once('SIGINT', end).once('SIGTERM', end).once('SIGHUP', end)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
}

/** Tells an error in one message and ends the program with code 1. Only our own mistakes show a stack. */
export function fail(error: unknown, say: (line: string) => void): never {
  if (error instanceof PolicyLineageError) say(`\n${error.message}`)
  else say(`\nAn unexpected error; please report it with these lines:\n${error instanceof Error ? error.stack : String(error)}`)
  process.exit(1)
}

async function inReverse(endings: readonly (() => Promise<void>)[]): Promise<void> {
  for (const ending of [...endings].reverse()) await ending()
}
