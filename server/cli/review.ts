import { Option, program } from 'commander'
import { configFrom } from '../config.ts'
import { today } from '../graphql/today.ts'
import { documentIn } from '../neo4j/loading/files.ts'
import { printedSteps } from '../progress/steps.ts'
import { REVIEW_FORMATS } from '../review/formats.ts'
import { reviewed } from '../review/reviewed.ts'
import { LANGUAGES, type Language } from '../review/words.ts'
import { type Command, runCommand } from './command.ts'
import { openedStore } from './openedStore.ts'

interface Options {
  readonly format: keyof typeof REVIEW_FORMATS
  readonly language: Language
  /** false with `--no-graph`. */
  readonly graph: boolean
}

/** Exit codes: nothing found, something found, review failed. */
const FOUND = 1
const FAILED = 2

/** `npm run review -- FILE`: prints what a drafter should check again, and nothing else, on standard output. */
async function review(file: string, command: Command): Promise<void> {
  const { format, language, graph } = program.opts<Options>()
  const source = await documentIn(file)
  const store = graph ? await openedStore(configFrom(), printedSteps(process.stderr), command) : null
  const result = await reviewed(source, { store, today: today() })
  // a pipe takes a long answer in pieces; the program must not exit before the last one
  await new Promise((written) => process.stdout.write(`${REVIEW_FORMATS[format](result, language)}\n`, written))
  if (result.findings.length > 0) process.exitCode = FOUND
}

program
  .name('npm run review --')
  .description('Reviews a draft. Exits with code 0 if nothing was found, 1 if something was, 2 if the draft could not be reviewed.')
  .argument('<file>', 'a document of any supported format')
  .addOption(new Option('--format <format>', 'output format').choices(Object.keys(REVIEW_FORMATS)).default('text'))
  .addOption(new Option('--language <language>', 'the language of the findings').choices(LANGUAGES).default('zh'))
  .option('--no-graph', 'check the draft only against itself and the reference data, without a database')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : FAILED))
program.parse()
runCommand((command) => review(program.args[0] ?? '', command), { errors: process.stderr, output: process.stderr, failure: FAILED })
