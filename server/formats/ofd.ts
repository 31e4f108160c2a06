import { entriesOf } from './archive.ts'
import { holdsEntry } from './bytes.ts'
import type { Format } from './format.ts'
import { type Piece, writePages } from './pages.ts'
import { DocumentWriter } from './writer.ts'
import { allOf, wordsOf, type XmlElement, xmlOf } from './xml.ts'

/** OFD (GB/T 33190), the office format of Chinese government: the text of its TextCode elements, page by page. */
export const ofd: Format = {
  name: 'ofd',
  recognises: (bytes) => holdsEntry(bytes, 'OFD.xml'),
  async read({ name, bytes }) {
    const entries = await entriesOf(name, bytes)
    const contents = entries
      .filter(({ path }) => /(?:^|\/)Pages\/Page_\d+\/Content\.xml$/i.test(path))
      .sort((a, b) => pageNumber(a.path) - pageNumber(b.path))
    const pages: (readonly Piece[])[] = []
    for (const content of contents) pages.push(piecesOf(xmlOf(name, await content.read())))
    const writer = new DocumentWriter()
    writePages(name, pages, writer)
    return writer.finish('ofd', false)
  },
}

function pageNumber(path: string): number {
  return Number(/Page_(\d+)\/Content/i.exec(path)?.[1] ?? 0)
}

/** The words of a page with their places; y grows downwards. */
function piecesOf(page: XmlElement): readonly Piece[] {
  return allOf(page, 'TextObject').flatMap((object) => {
    const [left = 0, top = 0, width = 0, height = 0] = (object.attributes.Boundary ?? '').split(/\s+/).map(Number)
    return allOf(object, 'TextCode').map((code) => ({
      words: wordsOf(code),
      x: left + Number(code.attributes.X ?? 0),
      y: top + Number(code.attributes.Y ?? height),
      width,
      height: Number(object.attributes.Size ?? height),
    }))
  })
}
