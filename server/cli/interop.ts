import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { program } from 'commander'
import { configFrom } from '../config.ts'
import { printedSteps } from '../progress/steps.ts'
import { builtPage } from './builtPage.ts'
import { type Command, runCommand } from './command.ts'
import { checksOf, type Outcome, outcomeOf } from './interop/checks.ts'
import { gephi, python } from './interop/tools.ts'
import { temporaryFolder } from './suites/folder.ts'
import { serveProgram, whenReady } from './suites/program.ts'

interface Options {
  readonly report?: string
}

/** `npm run interop`: tests how other programs use the explorer's output, with the seeds. */
async function interop({ report }: Options, command: Command): Promise<void> {
  const steps = printedSteps(process.stdout)
  const { root, dataFolder } = configFrom()
  const folder = await temporaryFolder('interop', command)
  const tools = path.join(dataFolder, 'interop')
  await mkdir(tools, { recursive: true })
  await builtPage(root, steps)
  const served = await serveProgram(root, path.join(folder, 'data'))
  command.atEnd(served.stop)
  const [withPython, withGephi] = await Promise.all([
    steps.run('Installing Python packages', () => python(root, tools)),
    steps.run('Fetching gephi-toolkit', () => gephi(tools)),
    steps.run('Serving the seeds', () => whenReady(served)),
  ])
  const checks = await checksOf(root, served.address, path.join(folder, 'files'), withPython, withGephi)
  const width = Math.max(...checks.map(({ name }) => name.length))
  const outcomes: Outcome[] = []
  command.say('')
  for (const check of checks) {
    const outcome = await outcomeOf(check, served.address)
    command.say(`${outcome.passed ? '✓' : '✗'} ${outcome.name.padEnd(width)}  ${outcome.words}`)
    outcomes.push(outcome)
  }
  tellTheRest(outcomes, command)
  if (report !== undefined) await writeFile(report, JSON.stringify(counted(outcomes)))
  if (outcomes.some(({ passed }) => !passed)) process.exitCode = 1
}

function tellTheRest(outcomes: readonly Outcome[], { say }: Command): void {
  // Checks that lack the same program report it once.
  for (const complaint of new Set(outcomes.map(({ complaint }) => complaint).filter((words) => words !== ''))) say(`\n${complaint}`)
  const { passed, failed } = counted(outcomes)
  say(`\n${passed} of ${passed + failed} checks passed.`)
}

const counted = (outcomes: readonly Outcome[]) => ({
  passed: outcomes.filter(({ passed }) => passed).length,
  failed: outcomes.filter(({ passed }) => !passed).length,
})

program
  .name('npm run interop --')
  .description("Checks how other programs use the explorer's output: Python, notebooks, Gephi, readers of feeds and tables, LibreOffice.")
  .option('--report <file>', 'file for the numbers of passed and failed checks, as JSON')
program.parse()
runCommand((command) => interop(program.opts<Options>(), command))
