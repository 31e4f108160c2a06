import { createHash } from 'node:crypto'
import type { RelationshipTypeName } from './model.ts'

/** Ids of nodes that a document owns: the id of the document, then the kind and position of the node. */
export const sectionId = (document: string, path: string) => `${document}#s${path}`
export const measureId = (document: string, path: string) => `${document}#m${path}`
export const targetId = (measure: string, ordinal: number) => `${measure}#t${ordinal}`
export const upstreamTaskId = (document: string, row: number) => `${document}#u${row}`

/** The properties that identify a statement. */
export interface StatementKey {
  readonly type: RelationshipTypeName
  readonly from: string
  readonly to: string
  readonly role?: string
}

/** The id of a relationship, made from its type, its ends and, for an assignment, the role. */
export function edgeId({ type, from, to, role }: StatementKey): string {
  const key = JSON.stringify(role === undefined ? [type, from, to] : [type, from, to, role])
  return `rel:${createHash('sha256').update(key).digest('base64url').slice(0, 22)}`
}

/** Makes ids unique, keeping their order: a mark printed twice in a document gets `~2`, `~3` … */
export function distinctIds(ids: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return ids.map((id) => {
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return times === 1 ? id : `${id}~${times}`
  })
}
