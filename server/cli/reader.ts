import { corrected } from '../corrections/correct.ts'
import { type Corrections, correctionsDigest, NO_CORRECTIONS } from '../corrections/correction.ts'
import { buildGraph } from '../graph/build.ts'
import type { Reader } from '../neo4j/loading/loader.ts'
import { read } from '../reading/read.ts'
import { resolve } from '../resolution/resolve.ts'

/** Everything from a text to its graph: it is read once, corrected, and resolved against the documents known when it is written. */
export const readerWith =
  (corrections: Corrections): Reader =>
  (source) => {
    const reading = read(source)
    return (known) => {
      const asRead = buildGraph(reading, resolve(reading, known))
      const said = corrections.of(asRead.document, source.sha256)
      if (said.length === 0) return asRead
      const better = corrected(reading, said)
      const graph = buildGraph(better.reading, resolve(better.reading, known))
      return { ...graph, corrected: { asRead, applied: better.applied, digest: correctionsDigest(said) } }
    }
  }

/** Reads without corrections. */
export const documentReader: Reader = readerWith(NO_CORRECTIONS)
