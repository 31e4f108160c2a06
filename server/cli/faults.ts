import path from 'node:path'
import { program } from 'commander'
import { configFrom, localFrom } from '../config.ts'
import { seeded } from '../evaluation/seeded.ts'
import { printedSteps } from '../progress/steps.ts'
import { tableOf } from './bench/table.ts'
import { type Command, runCommand } from './command.ts'
import { killPoints } from './faults/killPoints.ts'
import { temporaryFolder } from './suites/folder.ts'
import { makeDocuments } from './suites/made.ts'

interface Options {
  readonly points: number
  readonly documents: number
  readonly seed: number
}

/**
 * `npm run faults`: kills the loader and the database at seeded times during loads; afterwards the store must be as if nothing had
 * happened.
 */
async function faults({ points, documents, seed }: Options, command: Command): Promise<void> {
  const { say } = command
  const steps = printedSteps(process.stdout)
  const { root } = configFrom()
  const folder = await temporaryFolder('faults', command)
  const made = path.join(folder, 'made')
  // One part for each kill, and one to measure how long a load takes.
  for (let part = 0; part <= points; part += 1)
    await steps.run(`Making ${documents} documents`, () =>
      makeDocuments(root, path.join(made, String(part)), documents, seed * 1000 + part),
    )
  const local = (name: string) => ({ ...localFrom(), folder: path.join(folder, name) })
  const places = { root, made, killed: local('killed'), calm: local('calm') }
  const results = await killPoints(places, points, seeded(seed), command)
  const rows = results.map(({ victim, after, held, outcome, isSame }, index) => [
    String(index + 1),
    victim,
    `${Math.round(after)} ms`,
    String(held),
    outcome,
    isSame ? 'equal' : 'NOT EQUAL',
  ])
  say(`\n${points} kills, seed ${seed}\n\n${tableOf(['kill', 'of', 'after', 'documents then', 'loaded again', 'verified digest'], rows)}`)
  if (results.some(({ isSame }) => !isSame)) process.exitCode = 1
}

program
  .name('npm run faults --')
  .description('Kills the loader and the database at seeded times and verifies the store afterwards.')
  .option('--points <count>', 'number of kills', Number, 20)
  .option('--documents <count>', 'documents in each load', Number, 60)
  .option('--seed <number>', 'equal seeds kill at equal times', Number, 1)
program.parse()
runCommand((command) => faults(program.opts<Options>(), command))
