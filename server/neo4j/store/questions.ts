import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDER = new URL('../../../cypher/read/', import.meta.url)

/** The text of every query in `cypher/read/`, by its file name without extension. */
export function readQuestions(folder = fileURLToPath(FOLDER)): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.cypher'))
  return new Map(names.map((name) => [name.slice(0, -'.cypher'.length), readFileSync(`${folder}/${name}`, 'utf8')]))
}
