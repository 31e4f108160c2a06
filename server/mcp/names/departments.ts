import type { DepartmentRecord, JurisdictionRecord, NodeRecord } from '../../neo4j/store/records.ts'
import type { Store } from '../../neo4j/store.ts'
import { nameIn, oneOf, type Resolved } from './asked.ts'
import { type Namesakes, namesakes } from './namesakes.ts'

/** The department with this id or whole name, or the only one whose names contain the words. */
export async function departmentNamed(store: Store, argument: string, given: string): Promise<Resolved<DepartmentRecord>> {
  const asked = nameIn(argument, given)
  const byId = (await store.nodes([asked])).get(asked)
  if (isDepartment(byId)) return { kind: 'one', node: byId }
  const found = await departmentsCalled(store, asked)
  const whole = found.named.filter((each) => ownNames(each).includes(asked))
  return oneOf(argument, asked, whole.length > 0 ? whole : found.named, { ...found, why: 'No department has this name.' })
}

/** The departments that these words may name. */
export const departmentsCalled = (store: Store, words: string): Promise<Namesakes<DepartmentRecord>> =>
  namesakes(store, words, ['DEPARTMENT'], isDepartment)

/** The place or zone with this name. */
export async function placeNamed(store: Store, argument: string, given: string): Promise<Resolved<JurisdictionRecord>> {
  const asked = nameIn(argument, given)
  const byId = (await store.nodes([asked])).get(asked)
  if (isPlace(byId)) return { kind: 'one', node: byId }
  const found = await namesakes(store, asked, ['JURISDICTION'], isPlace)
  const whole = found.named.filter(({ name }) => name === asked)
  return oneOf(argument, asked, whole.length > 0 ? whole : found.named, { ...found, why: 'No place has this name.' })
}

/**
 * The names that no other department has. A department that is not resolved has only its printed name, which may be that of many: 财政局 of
 * a zone, 市财政局 of an unknown city.
 */
const ownNames = ({ name, fullName, status }: DepartmentRecord): readonly (string | null)[] =>
  status === 'RESOLVED' ? [name, fullName] : []

const isDepartment = (node: NodeRecord | undefined): node is DepartmentRecord => node?.kind === 'DEPARTMENT'
const isPlace = (node: NodeRecord | undefined): node is JurisdictionRecord => node?.kind === 'JURISDICTION'
