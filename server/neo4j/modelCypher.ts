import { readdirSync, readFileSync } from 'node:fs'
import type { GraphModel } from '../graph/declaration.ts'
import { ownPartsStatement, retractStatement, schemaCypher } from './loading/modelStatements.ts'
import { withLists } from './modelLists.ts'
import { connectionStatements } from './store/connectionStatements.ts'

const CYPHER = new URL('../../cypher/', import.meta.url)

/** Every file of `cypher/` that depends on the model, by path: generated entirely, or written by hand with generated lists. */
export function modelCypher(model: GraphModel): ReadonlyMap<string, string> {
  const made = new Map([
    ['schema.cypher', schemaCypher(model)],
    ['load/retract.cypher', retractStatement(model)],
    ['load/ownParts.cypher', ownPartsStatement(model)],
    ...[...connectionStatements(model)].map(([name, text]) => [`read/${name}.cypher`, text] as const),
  ])
  const written = ['load', 'read'].flatMap((folder) => readdirSync(new URL(folder, CYPHER)).map((file) => `${folder}/${file}`))
  return new Map([
    ...written
      .filter((file) => !made.has(file))
      .map((file) => [file, withLists(readFileSync(new URL(file, CYPHER), 'utf8'), model)] as const),
    ...made,
  ])
}
