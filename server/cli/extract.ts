import { Option, program } from 'commander'
import { ConfigError } from '../errors.ts'
import { filePrediction } from '../evaluation/filePrediction.ts'
import { documentIn } from '../neo4j/loading/files.ts'
import { runCommand } from './command.ts'

type Format = 'json' | 'jsonl'

/** `npm run extract -- FILE…`: prints the reading of files as JSON; for an unreadable file one sentence on standard error. */
async function extract(files: readonly string[], format: Format): Promise<void> {
  if (format === 'json' && files.length > 1) throw new ConfigError('Several files are printed one per line: add --format jsonl.')
  for (const file of files) await print(JSON.stringify(await extracted(file), null, format === 'json' ? 1 : 0))
}

async function extracted(file: string): Promise<object> {
  const source = await documentIn(file)
  const text = source.layout && source.layout.format !== 'txt' ? { text: source.text } : {}
  return { ...filePrediction(source), ...text }
}

/** A pipe takes a long answer in pieces; the program must not exit before the last one. */
const print = (line: string) => new Promise((written) => process.stdout.write(`${line}\n`, written))

program
  .name('npm run extract --')
  .description('Prints the reading of files, and nothing else, on standard output.')
  .argument('<files...>', 'documents of any supported format')
  .addOption(
    new Option('--format <format>', 'json: one file, indented; jsonl: one line for each file, up to the first unreadable one')
      .choices(['json', 'jsonl'])
      .default('json'),
  )
program.parse()
runCommand(() => extract(program.args, program.opts<{ format: Format }>().format), { errors: process.stderr })
