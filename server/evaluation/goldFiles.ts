import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ConfigError } from '../errors.ts'
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
 * `NAME.txt`, in the same folder or in one of `sourceFolders`. Throws a ConfigError if there is no such folder, a source is missing, or a file is
 * no annotation.
 */
export function annotatedDocuments(folder: string, sourceFolders: readonly string[]): AnnotatedDocument[] {
  if (!existsSync(folder)) throw new ConfigError(`There is no folder ${folder}.`)
  const names = readdirSync(folder)
    .filter((f) => f.endsWith('.json'))
    .sort()
  return names.map((file) => {
    const gold = goldOf(join(folder, file))
    const name = basename(file, '.json')
    const files = [...(gold.source ? [gold.source] : []), `${name}.txt`]
    const candidates = [folder, ...sourceFolders].flatMap((dir) => files.map((each) => join(dir, each)))
    const source = candidates.find((path) => existsSync(path))
    if (!source) throw new ConfigError(`${join(folder, file)} has no source; looked for ${candidates.join(', ')}.`)
    return { name, gold, file: source, bytes: readFileSync(source) }
  })
}

function goldOf(path: string): Gold {
  const gold = jsonOf(path)
  if (typeof gold !== 'object' || gold === null || !Array.isArray((gold as Gold).measures))
    throw new ConfigError(
      `${path} is no annotation: it must hold an object with a list "measures". Move other JSON files to another folder.`,
    )
  return gold as Gold
}

function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new ConfigError(`${path} is not JSON: ${(error as Error).message}.`)
  }
}
