import { type Database, run } from '../../neo4j/database.ts'
import { loadStatement } from '../../neo4j/statements.ts'
import type { Subjects } from './operations.ts'

/** The nodes of each kind with most relationships, which the queries are about. */
export async function subjectsIn(database: Database): Promise<Subjects> {
  const [row] = await run(database, loadStatement('busiest'))
  const [policy = '', otherPolicy = ''] = (row?.policies ?? []) as string[]
  const [department = '', otherDepartment = ''] = (row?.departments ?? []) as string[]
  const { number, cited, measure } = row ?? {}
  return { policy, otherPolicy, number: String(number), cited: String(cited), measure: String(measure), department, otherDepartment }
}
