import { constants } from 'node:os'
import { startedByNpm } from '../config.ts'
import { PolicyLineageError } from '../errors.ts'
import { whenLauncherIsGone } from './launcher.ts'
import { printable } from './printable.ts'

/** The context of a command: its output, and the clean-up for its end. */
export interface Command {
  say(line: string): void
  /** Registers clean-up for the end, run in reverse order; also when a signal ends the command early. */
  atEnd(ending: () => Promise<void>): void
}

/** Without a terminal (nohup, a service) SIGHUP is ignored. */
const SIGNALS: readonly NodeJS.Signals[] = process.stdout.isTTY ? ['SIGINT', 'SIGTERM', 'SIGHUP'] : ['SIGINT', 'SIGTERM']

/**
 * Runs a command. An error is printed as one message without a stack trace, and ends it with code `failure`. Ctrl-C and SIGTERM end it
 * cleanly: what it started is stopped first, and further signals do not interrupt that. Interrupted work ends with the usual shell code:
 * 130, 143. `stays` keeps it running until such a signal. Errors are printed to `errors`, everything else to `output`.
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

/** 128 plus the number of the signal: 143 for SIGTERM. */
const codeOf = (signal: NodeJS.Signals) => 128 + constants.signals[signal]

/** Prints an error as one message; only internal errors have a stack trace. */
function tell(error: unknown, say: (line: string) => void): void {
  if (error instanceof PolicyLineageError) say(`\n${error.message}`)
  else say(`\nAn unexpected error; please report it with these lines:\n${error instanceof Error ? error.stack : String(error)}`)
}

async function inReverse(endings: readonly (() => Promise<void>)[]): Promise<void> {
  for (const ending of [...endings].reverse()) await ending()
}
