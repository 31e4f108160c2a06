import { DocumentError } from '../errors.ts'
import { entriesOf } from './archive.ts'
import { holdsEntry } from './bytes.ts'
import type { Format } from './format.ts'
import { WordBody } from './word/body.ts'
import { Numbering } from './word/numbering.ts'
import { stylesOf } from './word/styles.ts'
import { type XmlElement, xmlOf } from './xml.ts'

/** Word since 2007, and .docx files from WPS: tracked changes are accepted, automatic numbers become text. */
export const docx: Format = {
  name: 'docx',
  called: 'a Word file',
  recognises: (bytes) => holdsEntry(bytes, 'word/document.xml') || holdsEntry(bytes, 'word/document2.xml'),
  async read({ name, bytes }) {
    const entries = await entriesOf(name, bytes)
    const partOf = async (path: RegExp): Promise<XmlElement | null> => {
      const entry = entries.find((one) => path.test(one.path))
      return entry ? xmlOf(name, await entry.read()) : null
    }
    const document = await partOf(/^word\/document2?\.xml$/)
    if (!document) throw new DocumentError(`${name} is a damaged Word file: it has no text part. Save it again.`, { reason: 'damaged' })
    const body = new WordBody({
      numbering: new Numbering(await partOf(/^word\/numbering\.xml$/)),
      styleOf: stylesOf(await partOf(/^word\/styles\.xml$/)),
      footnotes: [await partOf(/^word\/footnotes\.xml$/), await partOf(/^word\/endnotes\.xml$/)],
      links: await partOf(/^word\/_rels\/document2?\.xml\.rels$/),
    })
    const pictures = entries.filter((entry) => /^word\/media\/.+\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf)$/i.test(entry.path)).length
    return body.read(document, pictures)
  },
}
