/** Whether the file starts with these bytes. */
export function beginsWith(bytes: Uint8Array, ...first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte)
}

/** The start of a file as Latin-1 characters: enough to find `<html`, `%PDF-`, `From:`. */
export function opening(bytes: Uint8Array, length = 4096): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, length)).toString('latin1')
}

export function isZip(bytes: Uint8Array): boolean {
  return beginsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || beginsWith(bytes, 0x50, 0x4b, 0x05, 0x06)
}

/** Whether it is the container of Word, Excel and WPS before 2007, or of an encrypted Word or Excel file. */
export function isOldOffice(bytes: Uint8Array): boolean {
  return beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)
}

/** Whether an old Office container has a stream with this name. */
export function holdsStream(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(name, 'utf16le'))
}

/** Whether the directory of an archive lists this entry. An archive without a directory is damaged; its bytes are searched for the name. */
export function holdsEntry(bytes: Uint8Array, name: string): boolean {
  if (!isZip(bytes)) return false
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return entryNames(archive)?.some((entry) => entry === name) ?? archive.includes(Buffer.from(name))
}

const DIRECTORY_END = Buffer.from('PK\u0005\u0006', 'latin1')
/** Length of the end of the directory, and of an entry, without names and comments. */
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const ENTRY_SIGNATURE = 0x02014b50

/** The names in the directory of an archive; null if there is no directory. Files within the archive may contain other archives. */
function entryNames(archive: Buffer): readonly string[] | null {
  const end = archive.lastIndexOf(DIRECTORY_END)
  if (end < 0 || end + END_LENGTH > archive.length) return null
  const names: string[] = []
  let at = archive.readUInt32LE(end + 16)
  while (at + ENTRY_LENGTH <= end && archive.readUInt32LE(at) === ENTRY_SIGNATURE) {
    const nameEnd = at + ENTRY_LENGTH + archive.readUInt16LE(at + 28)
    names.push(archive.toString('utf8', at + ENTRY_LENGTH, nameEnd))
    at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return names
}
