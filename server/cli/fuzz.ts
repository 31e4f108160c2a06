import { program } from 'commander'
import { rollups } from 'd3-array'
import { configFrom } from '../config.ts'
import { schema } from '../graphql/schema.ts'
import { printedSteps } from '../progress/steps.ts'
import { tableOf } from './bench/table.ts'
import { type Command, runCommand } from './command.ts'
import { type FuzzedAnswer, fuzzed, installed } from './fuzz/schemathesis.ts'
import { temporaryFolder } from './suites/folder.ts'
import { servedDocuments } from './suites/servedDocuments.ts'

interface Options {
  readonly cases: number
  readonly documents: number
  readonly seed: number
}

const LONGEST = 3
const QUERIES_SHOWN = 5
const MOST_WORDS = 2000

/** `npm run fuzz`: sends generated queries; each must be answered in time, and each error must have a code other than internal errors. */
async function fuzz({ cases, documents, seed }: Options, command: Command): Promise<void> {
  const { say } = command
  const steps = printedSteps(process.stdout)
  const { root } = configFrom()
  const folder = await temporaryFolder('fuzz', command)
  const schemathesis = await steps.run('Installing schemathesis', () => installed(folder))
  const served = await servedDocuments(root, folder, { documents, seed }, steps, command)
  const fields = Object.keys(schema.getQueryType()?.getFields() ?? {}).length
  const each = Math.ceil(cases / fields)
  const { answers, complaint } = await steps.run(`Sending about ${each * fields} queries`, () =>
    fuzzed(schemathesis, served.address, folder, each, seed),
  )
  await served.stop()
  say(`\n${answers.length} answers, seed ${seed}\n\n${tableOf(['code', 'answers', 'slowest'], rowsOf(answers))}`)
  const bad = answers.filter(({ seconds, codes }) => seconds > LONGEST || codes.some(isFault))
  say(`\n${bad.length} took more than ${LONGEST} s, have no code, or are internal errors.`)
  for (const { query, seconds, codes } of bad.slice(0, QUERIES_SHOWN))
    say(`\n${seconds.toFixed(1)} s, ${codes.join(', ') || 'answered'}:\n${query}`)
  if (complaint !== null) say(`\nschemathesis failed:\n${complaint.slice(-MOST_WORDS)}`)
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
  .description('Sends queries to the API that schemathesis generates from its schema.')
  .option('--cases <count>', 'how many', Number, 5000)
  .option('--documents <count>', 'number of generated documents in addition to the seeds', Number, 20)
  .option('--seed <number>', 'equal seeds send equal queries', Number, 1)
program.parse()
runCommand((command) => fuzz(program.opts<Options>(), command))
