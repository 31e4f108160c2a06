import type { Draft } from '../draft.ts'

/** Places and zones, each within the one that holds it. */
export function putJurisdictions(draft: Draft): void {
  const { jurisdictions } = draft.resolution
  for (const { id, name, shortName, level, code, status, reason, candidates } of jurisdictions) {
    draft.node('Jurisdiction', id, { name, shortName, level, code, status, reason, candidates })
  }
  for (const { id, parent } of jurisdictions) if (parent !== null && draft.has(parent)) draft.link('WITHIN', id, parent)
}
