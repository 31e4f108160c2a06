import { constants } from 'node:os'
import { startedByNpm } from '../config.ts'
import { PolicyLineageError } from '../errors.ts'
import { whenLauncherIsGone } from './launcher.ts'
import { printable } from './printable.ts'

/** What a command is given: where it says things, and what is to be undone when it ends. */
export interface Command {
  say(line: string): void
  /** Adds something to be undone at the end, the latest first; also when a signal ends the command early. */
  atEnd(ending: () => Promise<void>): void
}

/** Without a terminal (nohup, a service) a hang-up is not for us. */
const SIGNALS: readonly NodeJS.Signals[] = process.stdout.isTTY ? ['SIGINT', 'SIGTERM', 'SIGHUP'] : ['SIGINT', 'SIGTERM']

/**
 * Runs a command. Errors are told in one message, without a stack, and end it with code `failure`. Ctrl-C and SIGTERM end it in order: what
 * it started is stopped first, and further signals do not cut that short. Work that a signal cut short ends with the code that shells give
 * for it: 130, 143. `stays` keeps it until such a signal. `errors` is where they are told, `output` where everything else is said.
 */
export function runCommand(
  work: (command: Command) => Promise<void>,
  { stays = false, errors = process.stdout as NodeJS.WritableStream, output = process.stdout as NodeJS.WritableStream, failure = 1 } = {},
): void {
  const endings: (() => Promise<void>)[] = []
  let ending: Promise<void> | null = null
  const say = (line: string) => void output.write(`${printable(line)}\n`)
  const complain = (line: string) => void errors.write(`${printable(line)}\n`)
  const told = (error: unknown) => {
    tell(error, complain)
    return failure
  }
  const end = () => (ending ??= inReverse(endings))
  const stop = (code: number) =>
    end().then(
      () => process.exit(code),
      (error: unknown) => process.exit(told(error)),
    )
  const stopped = (signal: NodeJS.Signals) => {
    if (ending === null) say('Stopping …')
    void stop(stays ? 0 : codeOf(signal))
  }
  for (const signal of SIGNALS) process.on(signal, stopped)
  if (startedByNpm()) void whenLauncherIsGone(() => stopped('SIGTERM'))
  process.on('uncaughtException', (error) => void stop(told(error)))
  process.stdout.on('error', () => undefined)
  work({ say, atEnd: (step) => void endings.push(step) }).then(
    () => (stays || ending !== null ? undefined : stop(Number(process.exitCode ?? 0))),
    (error: unknown) => (ending === null ? stop(told(error)) : undefined),
  )
}

/** 128 and the number of the signal: 143 for SIGTERM. */
const codeOf = (signal: NodeJS.Signals) => 128 + constants.signals[signal]

/** Tells an error in one message; only our own mistakes show a stack. */
function tell(error: unknown, say: (line: string) => void): void {
  if (error instanceof PolicyLineageError) say(`\n${error.message}`)
  else say(`\nAn unexpected error; please report it with these lines:\n${error instanceof Error ? error.stack : String(error)}`)
}

async function inReverse(endings: readonly (() => Promise<void>)[]): Promise<void> {
  for (const ending of [...endings].reverse()) await ending()
}
