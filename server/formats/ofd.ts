import { entriesOf } from './archive.ts'
import { holdsEntry } from './bytes.ts'
import type { Format } from './format.ts'
import { writePages } from './pages/blocks.ts'
import type { PrintedPage } from './pages/page.ts'
import { DocumentWriter } from './writer.ts'
import { allOf, wordsOf, type XmlElement, xmlOf } from './xml.ts'

/** A4 in millimetres, the default page size. */
const A4 = [0, 0, 210, 297] as const

/** OFD (GB/T 33190), the office format of the Chinese government: reads the text of its TextCode elements, page by page. */
export const ofd: Format = {
  name: 'ofd',
  called: 'an OFD file',
  recognises: (bytes) => holdsEntry(bytes, 'OFD.xml'),
  async read({ name, bytes }) {
    const contents = (await entriesOf(name, bytes))
      .filter(({ path }) => /(?:^|\/)Pages\/Page_\d+\/Content\.xml$/i.test(path))
      .sort((a, b) => pageNumber(a.path) - pageNumber(b.path))
    const pages: PrintedPage[] = []
    for (const content of contents) pages.push(printedPage(xmlOf(name, await content.read())))
    const writer = new DocumentWriter()
    writePages(pages, writer)
    return writer.finish('ofd')
  },
}

function pageNumber(path: string): number {
  return Number(/Page_(\d+)\/Content/i.exec(path)?.[1] ?? 0)
}

/** The words of a page with their positions; y increases downwards. */
function printedPage(page: XmlElement): PrintedPage {
  const [, , width, height] = numbers(allOf(page, 'PhysicalBox').map(wordsOf)[0], A4)
  const pieces = allOf(page, 'TextObject').flatMap((object) => {
    const [left, top, boxWidth, boxHeight] = numbers(object.attributes.Boundary, [0, 0, 0, 0])
    const size = Number(object.attributes.Size ?? boxHeight)
    return allOf(object, 'TextCode')
      .filter((code) => wordsOf(code).trim() !== '')
      .map((code) => ({
        words: wordsOf(code),
        x: left + Number(code.attributes.X ?? 0),
        y: top + Number(code.attributes.Y ?? boxHeight),
        width: Math.min(boxWidth, wordsOf(code).length * size),
        size,
      }))
  })
  return { width, height, pieces, rules: [] }
}

type Box = readonly [left: number, top: number, width: number, height: number]

function numbers(words: string | undefined, otherwise: Box): Box {
  const found = (words ?? '').trim().split(/\s+/).map(Number)
  const [left, top, width, height] = found
  return found.length === 4 && found.every(Number.isFinite) ? [left ?? 0, top ?? 0, width ?? 0, height ?? 0] : otherwise
}
