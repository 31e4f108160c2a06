import { createHash } from 'node:crypto'
import type { RelationshipTypeName } from './model.ts'

/** Ids of the nodes that a document owns: its own id, then what and where. */
export const sectionId = (document: string, path: string) => `${document}#s${path}`
export const measureId = (document: string, path: string) => `${document}#m${path}`
export const targetId = (measure: string, ordinal: number) => `${measure}#t${ordinal}`
export const upstreamTaskId = (document: string, row: number) => `${document}#u${row}`

/** What makes a statement this statement and no other. */
export interface StatementKey {
  readonly type: RelationshipTypeName
  readonly from: string
  readonly to: string
  readonly start?: number
  readonly end?: number
  readonly rule?: string
}

/** The id of a relationship, from its type, its ends and its place in the text. */
export function edgeId({ type, from, to, start, end, rule }: StatementKey): string {
  const key = JSON.stringify([type, from, to, start ?? null, end ?? null, rule ?? null])
  return `rel:${createHash('sha256').update(key).digest('base64url').slice(0, 22)}`
}
