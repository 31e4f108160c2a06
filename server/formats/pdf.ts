import { createRequire } from 'node:module'
import path from 'node:path'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { DocumentError } from '../errors.ts'
import { withoutRadicals } from '../text/radicals.ts'
import { opening } from './bytes.ts'
import type { Format } from './format.ts'
import { writePages } from './pages/blocks.ts'
import type { PrintedPage } from './pages/page.ts'
import { LETTERS_OF_A_BROWSER, type PdfLibrary, pdfLibrary } from './pdf/library.ts'
import { rulesIn } from './pdf/rules.ts'
import { DocumentWriter } from './writer.ts'

const PACKAGE = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
/** Maximum number of pages; longer files are books. */
const MOST_PAGES = 500

/** The text layer of a PDF, in reading order. */
export const pdf: Format = {
  name: 'pdf',
  called: 'a PDF file',
  recognises: (bytes) => opening(bytes, 1024).includes('%PDF-'),
  async read({ name, bytes }) {
    const { getDocument, OPS } = await pdfLibrary()
    const document = await opened(name, getDocument, bytes)
    try {
      if (document.numPages > MOST_PAGES)
        throw new DocumentError(`${name} has more than ${MOST_PAGES} pages. Split it.`, { reason: 'tooLarge' })
      const writer = new DocumentWriter()
      writePages(await printedPages(name, document, OPS), writer)
      return writer.finish('pdf')
    } finally {
      await document.loadingTask.destroy()
    }
  },
}

async function opened(name: string, getDocument: PdfLibrary['getDocument'], bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      cMapUrl: `${PACKAGE}/cmaps/`,
      cMapPacked: true,
      standardFontDataUrl: `${PACKAGE}/standard_fonts/`,
      isEvalSupported: false,
      ...LETTERS_OF_A_BROWSER,
      useSystemFonts: false,
      // pictures are not needed, so none is decoded
      maxImageSize: 1,
      verbosity: 0,
    }).promise
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException'
    if (!encrypted) throw damaged(name, error)
    throw new DocumentError(`${name} is an encrypted PDF file. Save it without a password.`, { reason: 'encrypted', cause: error })
  }
}

function damaged(name: string, cause: unknown): DocumentError {
  return new DocumentError(`${name} is a damaged PDF file. Download or print it again.`, { reason: 'damaged', cause })
}

/** The pages, read one after another: a broken page tree may only show on the way. */
async function printedPages(name: string, document: PDFDocumentProxy, operators: PdfLibrary['OPS']): Promise<readonly PrintedPage[]> {
  const pages: PrintedPage[] = []
  try {
    for (let number = 1; number <= document.numPages; number += 1) pages.push(await printedPage(await document.getPage(number), operators))
  } catch (error) {
    throw damaged(name, error)
  }
  return pages
}

/** The pieces of text on a page and the lines drawn on it, measured from the upper left corner. */
async function printedPage(page: PDFPageProxy, operators: PdfLibrary['OPS']): Promise<PrintedPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const content = await page.getTextContent()
  const pieces = content.items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [a = 1, b = 0, , , e = 0, f = 0] = item.transform as number[]
    const [x, y] = placed(transform as number[], e, f)
    const size = Math.hypot(a, b)
    return [{ words: withoutRadicals(item.str), x, y, width: item.width, size }]
  })
  const rules = rulesIn(await page.getOperatorList(), transform as number[], operators)
  page.cleanup()
  return { width, height, pieces, rules }
}

function placed([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[], x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}
