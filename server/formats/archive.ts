import iconv from 'iconv-lite'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { DocumentError } from '../errors.ts'
import { textOf } from '../text/encoding.ts'

/** Limits of an archive: a zip bomb unpacks to thousands of times its size. */
export const ARCHIVE_LIMITS = { entries: 2000, unpacked: 200_000_000, ratio: 100, smallest: 1_000_000 } as const

/** A file in an archive. */
export interface ArchiveEntry {
  readonly path: string
  readonly encrypted: boolean
  read(): Promise<Uint8Array>
}

/** The files of a ZIP archive in directory order, without folders. Throws a DocumentError if it is damaged or too large. */
export async function entriesOf(name: string, bytes: Uint8Array): Promise<readonly ArchiveEntry[]> {
  try {
    const archive = await opened(bytes)
    return await listed(name, archive)
  } catch (error) {
    throw error instanceof DocumentError
      ? error
      : new DocumentError(`${name} is a damaged archive. Download or save it again.`, { reason: 'damaged', cause: error })
  }
}

function opened(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return new Promise((resolve, reject) =>
    fromBuffer(buffer, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true }, (error, archive) =>
      error ? reject(error) : resolve(archive),
    ),
  )
}

function listed(name: string, archive: ZipFile): Promise<readonly ArchiveEntry[]> {
  const budget = new Budget(name)
  return new Promise((resolve, reject) => {
    const entries: ArchiveEntry[] = []
    archive.on('error', reject)
    archive.on('end', () => resolve(entries))
    archive.on('entry', (entry: Entry) => {
      try {
        budget.take(entry)
        const path = nameOf(entry)
        if (!path.endsWith('/'))
          entries.push({ path, encrypted: (entry.generalPurposeBitFlag & 1) === 1, read: () => contentOf(name, archive, entry) })
        archive.readEntry()
      } catch (error) {
        reject(error)
      }
    })
    archive.readEntry()
  })
}

/** Checks the sizes announced in the archive's directory; the library stops unpacking beyond the announced size. */
class Budget {
  private readonly name: string
  private entries = 0
  private unpacked = 0

  constructor(name: string) {
    this.name = name
  }

  take({ compressedSize, uncompressedSize }: Entry): void {
    this.entries += 1
    this.unpacked += uncompressedSize
    const { entries, unpacked, ratio, smallest } = ARCHIVE_LIMITS
    if (this.entries > entries)
      throw new DocumentError(`${this.name} contains more than ${entries} files. Split it.`, { reason: 'tooLarge' })
    if (this.unpacked > unpacked)
      throw new DocumentError(`${this.name} unpacks to more than ${unpacked / 1_000_000} MB. Split it.`, { reason: 'tooLarge' })
    if (uncompressedSize > smallest && uncompressedSize > compressedSize * ratio)
      throw new DocumentError(`${this.name} unpacks to more than ${ratio} times its size, like a zip bomb. It was not opened.`, {
        reason: 'limits',
      })
  }
}

/** Bit 11 means that the name is UTF-8; without it Chinese Windows writes GB 18030. */
function nameOf(entry: Entry): string {
  const bytes = entry.fileName as unknown as Buffer
  const name = entry.generalPurposeBitFlag & 0x800 ? bytes.toString('utf8') : undeclaredName(bytes)
  return name.replaceAll('\\', '/')
}

const HAN = /\p{Script=Han}/u

/** 通知 in GB 18030 reads as ֪ͨ in UTF-8: the encoding that gives Chinese words is right. */
function undeclaredName(bytes: Buffer): string {
  const asUtf8 = textOf(bytes)
  const asChinese = iconv.decode(bytes, 'gb18030')
  return asUtf8 !== null && (HAN.test(asUtf8) || !HAN.test(asChinese)) ? asUtf8 : asChinese
}

function contentOf(name: string, archive: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const damaged = (cause: unknown) =>
      reject(new DocumentError(`${name} is a damaged archive. Download or save it again.`, { reason: 'damaged', cause }))
    archive.openReadStream(entry, (error, stream) => {
      if (error) return damaged(error)
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', damaged)
      stream.on('end', () => resolve(Buffer.concat(chunks)))
    })
  })
}
