import type { Layout } from '../text/layout.ts'

/** What a file says: its canonical text, one line a block, and what lies over it. */
export interface FormattedText {
  readonly text: string
  readonly layout: Layout
}

/** The bytes of a file under the name that it came with. The name is for messages alone: a format is told by the bytes. */
export interface FileBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** One format of documents. */
export interface Format {
  readonly name: string
  /** True where the bytes are of this format; the first format of the list that says so reads the file. */
  recognises(bytes: Uint8Array): boolean
  /** Reads the text. Throws a DocumentError with one sentence where it cannot. */
  read(file: FileBytes): Promise<FormattedText>
}
