import { program } from 'commander'
import { filePrediction } from '../evaluation/filePrediction.ts'
import { documentIn } from '../neo4j/loading/files.ts'
import { runCommand } from './command.ts'

/** `npm run extract -- FILE`: what is read out of one file, as JSON; a file that cannot be read gives one sentence on standard error. */
async function extract(file: string): Promise<void> {
  const source = await documentIn(file)
  const answer = filePrediction(source)
  const text = source.layout && source.layout.format !== 'txt' ? { text: source.text } : {}
  // a pipe takes a long answer in pieces; the program must not end before the last
  await new Promise((written) => process.stdout.write(`${JSON.stringify({ ...answer, ...text }, null, 1)}\n`, written))
}

program
  .name('npm run extract --')
  .description('Prints what is read out of one file, and nothing else, on standard output.')
  .argument('<file>', 'a document of any format that is read')
  .option('--format <format>', 'how it is printed: json', 'json')
program.parse()
runCommand(() => extract(program.args[0] ?? ''), { errors: process.stderr })
