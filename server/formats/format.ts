import type { Layout } from '../text/layout.ts'

/** The content of a file: its canonical text, one line for each block, and the layout over it. */
export interface FormattedText {
  readonly text: string
  readonly layout: Layout
}

/** The bytes of a file and its name. The name is used only in messages: the format is recognised by the bytes. */
export interface FileBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** One format of documents. */
export interface Format {
  readonly name: string
  /** What messages call such a file, with its article: `an OFD file`. */
  readonly called: string
  /** Whether the bytes are of this format; the first matching format of the list reads the file. */
  recognises(bytes: Uint8Array): boolean
  /** Reads the text. Throws a DocumentError with one sentence if it cannot. */
  read(file: FileBytes): Promise<FormattedText>
}
