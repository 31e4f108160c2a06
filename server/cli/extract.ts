import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Command, Option } from 'commander'
import { predictionOf } from '../prediction.ts'
import { noticesIn, read } from '../reading.ts'
import { resolve } from '../resolution/resolve.ts'
import { decodeDocument } from '../text/document.ts'

const command = new Command('extract')
  .description(
    'Prints what is read out of one document, and nothing else, on standard output; of a file with several notices a list, one answer each.',
  )
  .argument('<file>', 'a text file')
  .addOption(new Option('--format <format>', 'how it is printed').choices(['json']).default('json'))
  .parse()

const [file = ''] = command.args
const notices = noticesIn(decodeDocument(basename(file), bytesOf(file)))
const answers = notices.map((notice) => {
  const reading = read(notice)
  return predictionOf(reading, resolve(reading, { documents: [] }))
})
process.stdout.write(`${JSON.stringify(answers.length === 1 ? answers[0] : answers, null, 1)}\n`)

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return command.error(`The file ${path} cannot be read (${reason}). Give the path of a text file.`)
  }
}
