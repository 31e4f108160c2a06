import { program } from 'commander'
import { placedAlarms } from '../alarms/alarms.ts'
import { sharedNumbers } from '../alarms/corpus.ts'
import { DocumentError, PolicyLineageError } from '../errors.ts'
import type { Reading } from '../extraction/findings.ts'
import { alarmsText, sharedNumbersText } from '../inspection/alarmsText.ts'
import { findingsText } from '../inspection/findingsText.ts'
import { lineNumbersOf } from '../inspection/lineNumbers.ts'
import { type SummaryRow, summaryRow, summaryTable } from '../inspection/summary.ts'
import { whyText } from '../inspection/why.ts'
import { documentFiles, documentIn } from '../neo4j/loading/files.ts'
import { noticesIn, read } from '../reading/read.ts'
import { resolve } from '../resolution/resolve.ts'
import { outlineText } from '../structure/outlineText.ts'
import { type Command, runCommand } from './command.ts'

interface Options {
  readonly why?: string
  readonly outline?: boolean
  readonly summary?: boolean
}

program
  .name('npm run inspect --')
  .description('Shows how a document is read: its outline and findings with line numbers.')
  .argument('<path>', 'a text file; with --summary a folder of .txt files')
  .option('--outline', 'only the outline')
  .option('--why <words>', 'which rules matched these words, in which order, and why others did not')
  .option('--summary', 'a table of all documents of a folder, most alarms first: measures, departments, unresolved names, irregularities')
program.parse()
const options = program.opts<Options>()
runCommand((command) => (options.summary ? summarise(program.args[0] ?? '', command) : inspect(program.args[0] ?? '', command)))

async function inspect(path: string, { say }: Command): Promise<void> {
  const notices = noticesIn(await documentIn(path))
  let linesAbove = 0
  for (const notice of notices) {
    if (notices.length > 1) say(`${notice.name}\n`)
    inspectNotice(read(notice), linesAbove, say)
    linesAbove += notice.text.split('\n').length - 1
  }
}

/** Lines are counted from the start of the file. */
function inspectNotice(reading: Reading, linesAbove: number, say: Command['say']): void {
  const inNotice = lineNumbersOf(reading.outline)
  const lineOf = (offset: number) => linesAbove + inNotice(offset)
  if (options.why === undefined) {
    say(outlineText(reading.outline, lineOf))
    if (options.outline) return
    say(findingsText(reading, lineOf))
    say(alarmsText(placedAlarms(reading), linesAbove))
    const controls = reading.outline.text.source.controlCharacters ?? 0
    if (controls > 0) say(`${controls} control characters were read as spaces\n`)
  } else say(whyText(reading.outline, options.why, lineOf))
}

async function summarise(path: string, { say }: Command): Promise<void> {
  const { files } = await documentFiles(path)
  if (files.length === 0) throw new DocumentError(`No .txt file in ${path}.`)
  const rows: SummaryRow[] = []
  const readings: Reading[] = []
  let bytes = 0
  let milliseconds = 0
  for (const file of files) {
    try {
      const source = await documentIn(file)
      const start = performance.now()
      for (const notice of noticesIn(source)) {
        const reading = read(notice)
        readings.push(reading)
        rows.push(summaryRow(notice.name, reading, resolve(reading, { documents: [] })))
      }
      milliseconds += performance.now() - start
      bytes += Buffer.byteLength(source.text)
    } catch (error) {
      if (!(error instanceof PolicyLineageError) || error.code !== 'DOCUMENT') throw error
      say(`${file}: not read. ${error.message}`)
      process.exitCode = 1
    }
  }
  say(sharedNumbersText(sharedNumbers(readings)) + summaryTable(rows, bytes, milliseconds / 1000))
}
