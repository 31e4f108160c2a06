import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { program } from 'commander'
import { rollups } from 'd3-array'
import { configFrom } from '../config.ts'
import { schema } from '../graphql/schema.ts'
import { buildPage, pageIsOutdated } from '../http/page.ts'
import { printedSteps } from '../progress/steps.ts'
import { tableOf } from './bench/table.ts'
import { type Command, runCommand } from './command.ts'
import { type FuzzedAnswer, fuzzed, installed } from './fuzz/schemathesis.ts'
import { makeDocuments } from './suites/made.ts'
import { ranCli, serveProgram, whenReady } from './suites/program.ts'

interface Options {
  readonly cases: number
  readonly documents: number
  readonly seed: number
}

const LONGEST = 3
const SHOWN = 5
const MOST_WORDS = 2000

/** `npm run fuzz`: made questions; each is answered in time, and each error has a code that is not a fault of ours. */
async function fuzz({ cases, documents, seed }: Options, { say, atEnd }: Command): Promise<void> {
  const steps = printedSteps(process.stdout)
  const { root } = configFrom()
  const folder = await mkdtemp(path.join(os.tmpdir(), 'lineage-fuzz-'))
  atEnd(() => rm(folder, { recursive: true, force: true }))
  const [made, data] = [path.join(folder, 'made'), path.join(folder, 'data')]
  const command = await steps.run('Installing schemathesis', () => installed(folder))
  if (await pageIsOutdated(root)) await steps.run('Building the page', () => buildPage(root))
  await steps.run(`Making ${documents} documents`, () => makeDocuments(root, made, documents, seed))
  await steps.run('Loading them', () => ranCli(root, data, ['load.ts', made]))
  const served = await serveProgram(root, data)
  atEnd(served.stop)
  await steps.run('Starting the program', () => whenReady(served))
  const fields = Object.keys(schema.getQueryType()?.getFields() ?? {}).length
  const each = Math.ceil(cases / fields)
  const { answers, complaint } = await steps.run(`Asking some ${each * fields} questions`, () =>
    fuzzed(command, served.address, folder, each, seed),
  )
  await served.stop()
  say(`\n${answers.length} answers, seed ${seed}\n\n${tableOf(['code', 'answers', 'slowest'], rowsOf(answers))}`)
  const bad = answers.filter(({ seconds, codes }) => seconds > LONGEST || codes.some(isFault))
  say(`\n${bad.length} took more than ${LONGEST} s, have no code, or are faults of the program.`)
  for (const { query, seconds, codes } of bad.slice(0, SHOWN))
    say(`\n${seconds.toFixed(1)} s, ${codes.join(', ') || 'answered'}:\n${query}`)
  if (complaint !== null) say(`\nschemathesis did not end well:\n${complaint.slice(-MOST_WORDS)}`)
  if (bad.length > 0 || complaint !== null) process.exitCode = 1
}

const isFault = (code: string | null) => code === null || code === 'INTERNAL_SERVER_ERROR'

function rowsOf(answers: readonly FuzzedAnswer[]): readonly (readonly string[])[] {
  const nameOf = ({ codes }: FuzzedAnswer) =>
    codes.length === 0 ? 'answered' : [...new Set(codes.map((code) => code ?? 'NO CODE'))].sort().join(', ')
  const slowest = (group: readonly FuzzedAnswer[]) => Math.max(...group.map(({ seconds }) => seconds))
  return rollups(answers, (group) => [String(group.length), `${slowest(group).toFixed(2)} s`], nameOf)
    .sort(([, [a = '']], [, [b = '']]) => Number(b) - Number(a))
    .map(([name, cells]) => [name, ...cells])
}

program
  .name('npm run fuzz --')
  .description('Asks the API questions that schemathesis makes of its schema.')
  .option('--cases <count>', 'how many', Number, 5000)
  .option('--documents <count>', 'made documents that it holds beside the seeds', Number, 20)
  .option('--seed <number>', 'equal seeds ask equal questions', Number, 1)
program.parse()
runCommand((command) => fuzz(program.opts<Options>(), command))
