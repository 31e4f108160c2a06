import WordExtractor from 'word-extractor'
import { DocumentError } from '../errors.ts'
import { pastedTables } from '../tables/pasted.ts'
import { holdsStream, isOldOffice } from './bytes.ts'
import type { Format } from './format.ts'
import { DocumentWriter } from './writer.ts'

/** Word before 2007. Its text is read; automatic numbers and merged cells are lost, which is reported. */
export const doc: Format = {
  name: 'doc',
  called: 'an old Word file',
  recognises: (bytes) => isOldOffice(bytes) && holdsStream(bytes, 'WordDocument'),
  async read({ name, bytes }) {
    const writer = new DocumentWriter()
    for (const line of (await bodyOf(name, bytes)).split(/[\r\n\v]+/)) writer.rawLine(line)
    writer.loss('automatic numbers, and merged cells')
    const { text, layout } = writer.finish('doc')
    return { text, layout: { ...layout, tables: pastedTables(text) } }
  },
}

async function bodyOf(name: string, bytes: Uint8Array): Promise<string> {
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes))
    return [document.getBody(), document.getFootnotes(), document.getEndnotes()].join('\n')
  } catch (cause) {
    throw new DocumentError(`${name} is an old Word file that cannot be opened. Save it as .docx.`, { reason: 'damaged', cause })
  }
}
