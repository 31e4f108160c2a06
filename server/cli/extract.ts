import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Command, Option } from 'commander'
import { filePrediction } from '../evaluation/filePrediction.ts'
import { decodeDocument } from '../text/document.ts'

const command = new Command('extract')
  .description('Prints what is read out of one file, and nothing else, on standard output.')
  .argument('<file>', 'a text file')
  .addOption(new Option('--format <format>', 'how it is printed').choices(['json']).default('json'))
  .parse()

const [file = ''] = command.args
const answer = filePrediction(decodeDocument(basename(file), bytesOf(file)))
process.stdout.write(`${JSON.stringify(answer, null, 1)}\n`)

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return command.error(`The file ${path} cannot be read (${reason}). Give the path of a text file.`)
  }
}
