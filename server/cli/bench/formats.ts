import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Document, Packer, Paragraph } from 'docx'
import { UPLOAD_LIMITS } from '../../documents/limits.ts'
import { documentOf } from '../../formats/document.ts'
import type { SourceDocument } from '../../text/types.ts'
import { pdfOf } from './pdf.ts'
import { median, processorTime, tableOf } from './table.ts'

/** The same texts as web page, Word file and PDF: speed of reading each format, in processor time, and the memory of uploading it. */
export async function benchFormats(documents: readonly SourceDocument[], folder: string): Promise<string> {
  const lines = documents.flatMap(({ text }) => text.split('\n'))
  const rows = [
    await rowOf('page.html', pageOf(lines), folder),
    await rowOf('word.docx', await wordFileOf(lines), folder),
    await rowOf('print.pdf', pdfOf(lines), folder),
  ]
  return tableOf(['text out of', 'MB of text', 'MB / s', 'pages / s', `MB of memory (of ${UPLOAD_LIMITS.memory / 1_048_576})`], rows)
}

async function rowOf(name: string, file: Uint8Array, folder: string): Promise<readonly string[]> {
  let bytes = 0
  let pages = 0
  const pass = async () => {
    const { text, layout } = await documentOf(name, new Uint8Array(file))
    bytes = Buffer.byteLength(text)
    pages = layout?.pages.length ?? 0
  }
  await processorTime(pass)
  const time = median([await processorTime(pass), await processorTime(pass), await processorTime(pass)])
  const perSecond = (amount: number) => ((1000 * amount) / time).toFixed(2)
  const size = [(bytes / 1_000_000).toFixed(2), perSecond(bytes / 1_000_000), pages === 0 ? '–' : perSecond(pages)]
  return [name, ...size, await memoryOf(path.join(folder, name), file)]
}

const UPLOAD = fileURLToPath(new URL('./uploadMemory.ts', import.meta.url))

/** Maximum resident memory, in MB, of a process that reads the file as an upload. */
async function memoryOf(place: string, file: Uint8Array): Promise<string> {
  await writeFile(place, file)
  const heap = `--max-old-space-size=${Math.round(UPLOAD_LIMITS.heap / 1_048_576)}`
  const { stdout } = await promisify(execFile)(process.execPath, [heap, '--import', 'tsx', UPLOAD, place])
  return stdout
}

function pageOf(lines: readonly string[]): Uint8Array {
  const paragraphs = lines.map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
  return Buffer.from(`<html><head><meta charset="utf-8"></head><body>${paragraphs.join('\n')}</body></html>`)
}

async function wordFileOf(lines: readonly string[]): Promise<Uint8Array> {
  return Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }))
}
