import { textOfFile } from '../../api/documents.ts'

/** The draft to review. */
export interface Draft {
  readonly name: string
  readonly text: string
}

/** Maximum number of characters in one review. */
export const LONGEST_DRAFT = 60_000

/**
 * The text of a chosen file. The server reads formats other than plain text and may throw a DocumentFailure. Line ends become \n, as in
 * pasted text.
 */
export async function textOf(file: File): Promise<string> {
  const text = (/\.(?:txt|md)$/i.test(file.name) ? await plainTextOf(file) : null) ?? (await textOfFile(file))
  return text.replace(/\r\n?/g, '\n')
}

async function plainTextOf(file: File): Promise<string | null> {
  const bytes = await file.arrayBuffer()
  for (const encoding of ['utf-8', 'gb18030']) {
    const text = decoded(bytes, encoding)
    if (text !== null && !text.includes('\u0000')) return text
  }
  return null
}

function decoded(bytes: ArrayBuffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
