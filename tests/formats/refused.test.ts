import { describe, expect, it } from 'vitest'
import { DocumentError } from '../../server/errors.ts'
import { isPassedOver } from '../../server/formats/passedOver.ts'
import { sourceIn } from './reading.ts'

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

describe('a file that cannot be read', () => {
  it.each([
    ['通知.rtf', Buffer.from('{\\rtf1\\ansi}'), '通知.rtf is an RTF file. Open it and save it as .docx or PDF.'],
    ['a.rar', Buffer.from('Rar!\x1a\x07'), 'a.rar is a RAR archive. Unpack it and pass the files, or a ZIP of them.'],
    ['a.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'a.jpg is a JPEG picture. Convert it to text with OCR.'],
    ['a.wps', Buffer.from(OLD_OFFICE), 'a.wps is a WPS or Works file of an undocumented kind. Open it and save it as .docx or PDF.'],
    [
      'a.docx',
      Buffer.concat([Buffer.from(OLD_OFFICE), Buffer.from('EncryptedPackage', 'utf16le')]),
      'a.docx is an encrypted Word or Excel file. Save it without a password.',
    ],
    ['a.txt', Buffer.alloc(0), 'a.txt is an empty file. It has no content; download it again.'],
    ['a.docx', Buffer.from('PK\u0003\u0004word/document.xml'), 'a.docx is a damaged archive. Download or save it again.'],
  ])('gives one sentence that names its format and what to do: %s', async (name, bytes, message) => {
    await expect(sourceIn(name, bytes)).rejects.toThrow(DocumentError)
    await expect(sourceIn(name, bytes)).rejects.toThrow(message)
  })
})

describe('a folder', () => {
  it.each([
    ['通知.TXT', false],
    ['2025/方案.docx', false],
    ['README.md', true],
    ['~$方案.docx', true],
    ['.DS_Store', true],
    ['../../通知.txt', false],
    ['pictures/a.PNG', true],
    ['data.json', true],
    ['README的通知.md', false],
  ])('%s: passed over %s', (path, passedOver) => {
    expect(isPassedOver(path)).toBe(passedOver)
  })
})
