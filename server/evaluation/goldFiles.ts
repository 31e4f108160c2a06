import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Gold } from './types.ts'

/** An annotated document: its gold annotation and the bytes of its source. */
export interface AnnotatedDocument {
  readonly name: string
  readonly gold: Gold
  readonly file: string
  readonly bytes: Uint8Array
}

/**
 * The annotated documents in a folder of `NAME.json`, sorted by name. The source is the file named in the annotation, of any format, or
 * `NAME.txt`, in the same folder or in one of `sourceFolders`. Throws if a source is missing or a file is not JSON.
 */
export function annotatedDocuments(folder: string, sourceFolders: readonly string[]): AnnotatedDocument[] {
  const names = readdirSync(folder)
    .filter((f) => f.endsWith('.json'))
    .sort()
  return names.map((file) => {
    const gold = goldOf(join(folder, file))
    const name = basename(file, '.json')
    const files = [...(gold.source ? [gold.source] : []), `${name}.txt`]
    const candidates = [folder, ...sourceFolders].flatMap((dir) => files.map((each) => join(dir, each)))
    const source = candidates.find((path) => existsSync(path))
    if (!source) throw new Error(`${join(folder, file)}: no source found; looked for ${candidates.join(', ')}`)
    return { name, gold, file: source, bytes: readFileSync(source) }
  })
}

function goldOf(path: string): Gold {
  const gold: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (typeof gold !== 'object' || gold === null || !Array.isArray((gold as Gold).measures)) {
    throw new Error(`${path}: an annotation must be an object with a list "measures"`)
  }
  return gold as Gold
}
