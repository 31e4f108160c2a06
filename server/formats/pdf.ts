import { createRequire } from 'node:module'
import path from 'node:path'
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { DocumentError } from '../errors.ts'
import { withoutRadicals } from '../text/radicals.ts'
import { opening } from './bytes.ts'
import type { Format } from './format.ts'
import { writePages } from './pages/blocks.ts'
import type { PrintedPage } from './pages/page.ts'
import { rulesIn } from './pdf/rules.ts'
import { DocumentWriter } from './writer.ts'

const PACKAGE = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
/** Longer files are books. */
const MOST_PAGES = 500

/** The text layer of a PDF, in the order in which it is read. */
export const pdf: Format = {
  name: 'pdf',
  recognises: (bytes) => opening(bytes, 1024).includes('%PDF-'),
  async read({ name, bytes }) {
    const document = await opened(name, bytes)
    try {
      if (document.numPages > MOST_PAGES)
        throw new DocumentError(`${name} has more than ${MOST_PAGES} pages. Divide it.`, { reason: 'tooLarge' })
      const pages: PrintedPage[] = []
      for (let number = 1; number <= document.numPages; number += 1) pages.push(await printedPage(await document.getPage(number)))
      const writer = new DocumentWriter()
      writePages(pages, writer)
      return writer.finish('pdf')
    } finally {
      await document.loadingTask.destroy()
    }
  },
}

async function opened(name: string, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      cMapUrl: `${PACKAGE}/cmaps/`,
      cMapPacked: true,
      standardFontDataUrl: `${PACKAGE}/standard_fonts/`,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: 0,
    }).promise
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException'
    throw new DocumentError(
      encrypted
        ? `${name} is an encrypted PDF file. Save it without a password.`
        : `${name} is a damaged PDF file. Fetch or print it again.`,
      { reason: encrypted ? 'encrypted' : 'damaged', cause: error },
    )
  }
}

/** The pieces of text of a page and the lines drawn on it, measured from its upper left corner. */
async function printedPage(page: PDFPageProxy): Promise<PrintedPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const content = await page.getTextContent()
  const pieces = content.items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [a = 1, b = 0, , , e = 0, f = 0] = item.transform as number[]
    const [x, y] = placed(transform as number[], e, f)
    const size = Math.hypot(a, b)
    return [{ words: withoutRadicals(item.str), x, y, width: item.width, size }]
  })
  const rules = rulesIn(await page.getOperatorList(), transform as number[])
  page.cleanup()
  return { width, height, pieces, rules }
}

function placed([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[], x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}
