import type { SourceDocument } from '../../text/types.ts'
import type { ReadDocument } from './knownDocuments.ts'
import { type Build, builtWith } from './loadDocument.ts'

/** Reads a document once; what comes back resolves it against the documents that are known at that moment. */
export type Reader = (source: SourceDocument) => Build

/** Reads documents, in this thread or in others. */
export interface DocumentReading {
  read(source: SourceDocument): Promise<ReadDocument>
}

export function inThisThread(reader: Reader): DocumentReading {
  return { read: async (source) => builtWith(reader(source)) }
}
