import { beginsWith, holdsStream, isOldOffice, opening } from './bytes.ts'

/** A format that is not supported: how to recognise it, and what the user can do. */
interface RefusedFormat {
  readonly name: string
  readonly recognises: (bytes: Uint8Array) => boolean
  readonly advice: string
}

const AS_DOCX = 'Open it and save it as .docx or PDF'

/** Common formats that cannot be read. They are tested before the supported ones. */
export const REFUSED_FORMATS: readonly RefusedFormat[] = [
  {
    name: 'an encrypted Word or Excel file',
    recognises: (bytes) => isOldOffice(bytes) && holdsStream(bytes, 'EncryptedPackage'),
    advice: 'Save it without a password',
  },
  { name: 'an RTF file', recognises: (bytes) => opening(bytes, 8).startsWith('{\\rtf'), advice: AS_DOCX },
  {
    name: 'a RAR archive',
    recognises: (bytes) => opening(bytes, 8).startsWith('Rar!'),
    advice: 'Unpack it and pass the files, or a ZIP of them',
  },
  {
    name: 'a 7z archive',
    recognises: (bytes) => beginsWith(bytes, 0x37, 0x7a, 0xbc, 0xaf),
    advice: 'Unpack it and pass the files, or a ZIP of them',
  },
  { name: 'a gzip file', recognises: (bytes) => beginsWith(bytes, 0x1f, 0x8b), advice: 'Unpack it and pass the files, or a ZIP of them' },
  { name: 'a PNG picture', recognises: (bytes) => beginsWith(bytes, 0x89, 0x50, 0x4e, 0x47), advice: 'Convert it to text with OCR' },
  { name: 'a JPEG picture', recognises: (bytes) => beginsWith(bytes, 0xff, 0xd8, 0xff), advice: 'Convert it to text with OCR' },
  { name: 'a TIFF picture', recognises: (bytes) => /^(?:II\*\0|MM\0\*)/.test(opening(bytes, 8)), advice: 'Convert it to text with OCR' },
  { name: 'a GIF picture', recognises: (bytes) => opening(bytes, 8).startsWith('GIF8'), advice: 'Convert it to text with OCR' },
  {
    name: 'a CAJ file',
    recognises: (bytes) => /^(?:CAJ|HN|KDH )/.test(opening(bytes, 8)),
    advice: 'Open it in CAJViewer and print it to PDF',
  },
  {
    name: 'a PowerPoint file',
    recognises: (bytes) => isOldOffice(bytes) && holdsStream(bytes, 'PowerPoint Document'),
    advice: 'Save its text as .docx or .txt',
  },
  {
    name: 'a WPS or Works file of an undocumented kind',
    recognises: (bytes) => isOldOffice(bytes) && !['WordDocument', 'Workbook', 'Book'].some((stream) => holdsStream(bytes, stream)),
    advice: AS_DOCX,
  },
  { name: 'an empty file', recognises: (bytes) => bytes.length === 0, advice: 'It has no content; download it again' },
]
