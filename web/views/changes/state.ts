import type { VariablesOf } from '../../api/graphql.ts'
import { optional, queryOf } from '../../state/query.ts'
import type { ChangesSince } from './operations.ts'

/** `where` is the task filter as JSON, in the form used by saved searches and feeds. */
export const changesQuery = queryOf({ document: optional, where: optional, from: optional, version: optional, title: optional })

type Filter = VariablesOf<typeof ChangesSince>['where']

/** The filter in the address; undefined if it cannot be parsed. */
export function filterIn(where: string | null): Filter | null | undefined {
  if (where === null) return null
  try {
    const value: unknown = JSON.parse(where)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Filter) : undefined
  } catch {
    return undefined
  }
}

/** The query parameters that limit the list to one node. */
export function aboutNode(id: string): { readonly document: string | null; readonly where: string | null } {
  if (id.startsWith('doc:')) return { document: id, where: null }
  const field = id.startsWith('place:') ? 'place' : 'department'
  return { document: null, where: JSON.stringify({ [field]: [id] }) }
}

/** The single node that the list is limited to, or null. */
export function nodeIn(document: string | null, filter: Filter | null | undefined): string | null {
  if (document !== null || !filter) return document
  const { department, place, ...others } = filter
  const ids = [department ?? [], place ?? []].flat()
  return ids.length === 1 && Object.keys(others).length === 0 ? (ids[0] ?? null) : null
}

/** Address of the feed of this list. */
export function feedAddress(
  form: 'atom' | 'json',
  asked: { readonly document: string | null; readonly where: string | null; readonly title: string | null },
): string {
  const given = Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return given.length === 0 ? `/feed/changes.${form}` : `/feed/changes.${form}?${new URLSearchParams(given)}`
}
