import { buildGraph } from '../graph/build.ts'
import type { Reader } from '../neo4j/loading/loader.ts'
import { read } from '../reading/read.ts'
import { resolve } from '../resolution/resolve.ts'

/** The whole way from a text to its graph: read once, resolved against what is known when it is written. */
export const documentReader: Reader = (source) => {
  const reading = read(source)
  return (known) => buildGraph(reading, resolve(reading, known))
}
