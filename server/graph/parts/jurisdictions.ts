import type { Draft } from '../draft.ts'
import { pinyinOf } from '../pinyin.ts'
import { placeNames } from '../placeNames.ts'

/** Adds places and zones, each within the place that contains it. */
export function putJurisdictions(draft: Draft): void {
  const { jurisdictions } = draft.resolution
  for (const place of jurisdictions) {
    const { id, name, shortName, level, code, status, reason, candidates } = place
    const knownAs = placeNames(place)
    draft.node('Jurisdiction', id, { name, shortName, knownAs, pinyin: pinyinOf(knownAs), level, code, status, reason, candidates })
  }
  for (const { id, parent } of jurisdictions) if (parent !== null && draft.has(parent)) draft.link('WITHIN', id, parent)
}
