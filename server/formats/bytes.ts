/** True where the bytes begin so. */
export function beginsWith(bytes: Uint8Array, ...first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte)
}

/** The beginning of a file as Latin letters, one for each byte: enough to see `<html`, `%PDF-`, `From:`. */
export function opening(bytes: Uint8Array, length = 4096): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, length)).toString('latin1')
}

export function isZip(bytes: Uint8Array): boolean {
  return beginsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || beginsWith(bytes, 0x50, 0x4b, 0x05, 0x06)
}

/** The container of Word, Excel and WPS before 2007, and of an encrypted Word or Excel file. */
export function isOldOffice(bytes: Uint8Array): boolean {
  return beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)
}

/** True where an old Office container has a stream of this name. */
export function holdsStream(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(name, 'utf16le'))
}

/** True where the directory of an archive names this entry. */
export function holdsEntry(bytes: Uint8Array, name: string): boolean {
  return isZip(bytes) && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(name))
}
