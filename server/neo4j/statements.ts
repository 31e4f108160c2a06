import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { CatalogueError } from '../errors.ts'

const CYPHER = fileURLToPath(new URL('../../cypher', import.meta.url))

/** The statement `cypher/load/<name>.cypher`. */
export function loadStatement(name: string): string {
  const statement = loadStatements().get(name)
  if (statement !== undefined) return statement
  throw new CatalogueError('STATEMENT', `There is no cypher/load/${name}.cypher. There are: ${[...loadStatements().keys()].join(', ')}.`)
}

/** The statements of `cypher/schema.cypher`, in order. */
export const schemaStatements = (): readonly string[] => statementsIn(readFileSync(path.join(CYPHER, 'schema.cypher'), 'utf8'))

/** Splits a file into its statements, each ended by a semicolon. */
export function statementsIn(text: string): readonly string[] {
  return text
    .replace(/^\/\/.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}

let cached: ReadonlyMap<string, string> | null = null

function loadStatements(): ReadonlyMap<string, string> {
  cached ??= new Map(
    readdirSync(path.join(CYPHER, 'load'))
      .filter((file) => file.endsWith('.cypher'))
      .sort()
      .map((file) => [path.basename(file, '.cypher'), readFileSync(path.join(CYPHER, 'load', file), 'utf8')]),
  )
  return cached
}
