import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import { documentOf } from '../../formats/document.ts'
import type { SourceDocument } from '../../text/types.ts'
import { median, processorTime, tableOf } from './table.ts'

const PDFS = 'tests/formats/files'

/** The same texts as a web page and as a Word file, and the PDF files of the tests: how fast text comes out of each format, in processor time. */
export async function benchFormats(documents: readonly SourceDocument[]): Promise<string> {
  const lines = documents.flatMap(({ text }) => text.split('\n'))
  const rows = [
    await rowOf('web page', [pageOf(lines)]),
    await rowOf('Word', [await wordFileOf(lines)]),
    await rowOf('PDF', await pdfFiles()),
  ]
  return tableOf(['text out of', 'files', 'MB of text', 'MB / s', 'pages / s'], rows)
}

async function rowOf(format: string, files: readonly Uint8Array[]): Promise<readonly string[]> {
  let bytes = 0
  let pages = 0
  const pass = async () => {
    const read = await Promise.all(files.map((file) => documentOf(format, new Uint8Array(file))))
    bytes = read.reduce((total, { text }) => total + Buffer.byteLength(text), 0)
    pages = read.reduce((total, { layout }) => total + (layout?.pages.length ?? 0), 0)
  }
  await processorTime(pass)
  const time = median([await processorTime(pass), await processorTime(pass), await processorTime(pass)])
  const perSecond = (amount: number) => ((1000 * amount) / time).toFixed(2)
  return [format, String(files.length), (bytes / 1_000_000).toFixed(2), perSecond(bytes / 1_000_000), pages === 0 ? '–' : perSecond(pages)]
}

function pageOf(lines: readonly string[]): Uint8Array {
  const paragraphs = lines.map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
  return Buffer.from(`<html><head><meta charset="utf-8"></head><body>${paragraphs.join('\n')}</body></html>`)
}

async function wordFileOf(lines: readonly string[]): Promise<Uint8Array> {
  return Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }))
}

async function pdfFiles(): Promise<readonly Uint8Array[]> {
  const names = (await readdir(PDFS)).filter((name) => name.endsWith('.pdf')).sort()
  return Promise.all(names.map((name) => readFile(path.join(PDFS, name))))
}
