import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { getDocument, type PDFDocumentProxy, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { DocumentError } from '../errors.ts'
import { opening } from './bytes.ts'
import type { Format } from './format.ts'
import { type Piece, writePages } from './pages.ts'
import { DocumentWriter } from './writer.ts'

const PDFJS = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
const folder = (name: string) => `${pathToFileURL(path.join(PDFJS, name)).href.replace('file://', '')}/`
/** More pages than any document of a government has. */
const MOST_PAGES = 500

/** The text layer of a PDF, line by line. */
export const pdf: Format = {
  name: 'pdf',
  recognises: (bytes) => opening(bytes, 1024).includes('%PDF-'),
  async read({ name, bytes }) {
    const document = await opened(name, bytes)
    try {
      if (document.numPages > MOST_PAGES) throw new DocumentError(`${name} has more than ${MOST_PAGES} pages. Divide it.`)
      const pages: (readonly Piece[])[] = []
      for (let number = 1; number <= document.numPages; number += 1) pages.push(await piecesOf(await document.getPage(number)))
      const writer = new DocumentWriter()
      writePages(name, pages, writer)
      return writer.finish('pdf', false)
    } finally {
      await document.destroy()
    }
  },
}

async function opened(name: string, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      // The library takes the bytes for itself.
      data: Uint8Array.from(bytes),
      cMapUrl: folder('cmaps'),
      cMapPacked: true,
      standardFontDataUrl: folder('standard_fonts'),
      useSystemFonts: false,
      isEvalSupported: false,
      verbosity: VerbosityLevel.ERRORS,
    }).promise
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException')
      throw new DocumentError(`${name} is a PDF that needs a password. Save it without one.`, { cause })
    throw new DocumentError(`${name} is a PDF that cannot be opened: it is damaged. Fetch or save it again.`, { cause })
  }
}

/** The words of a page with their places, y counted from above. */
async function piecesOf(page: PDFPageProxy): Promise<readonly Piece[]> {
  const { height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  page.cleanup()
  return items.flatMap((item): readonly Piece[] => {
    if (!('str' in item) || item.str === '') return []
    const [, , , scale = 0, x = 0, y = 0] = item.transform as number[]
    return [{ words: item.str, x, y: height - y, width: item.width, height: item.height || Math.abs(scale) }]
  })
}
