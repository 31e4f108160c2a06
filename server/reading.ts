import { extract } from './extraction/extract.ts'
import type { Reading } from './extraction/findings.ts'
import { outlineOf } from './structure/outlineOf.ts'
import { clean } from './text/clean.ts'
import type { SourceDocument } from './text/types.ts'

/** Reads one document through the pure stages: text → structure → extraction. */
export function read(source: SourceDocument): Reading {
  return extract(outlineOf(clean(source)))
}
