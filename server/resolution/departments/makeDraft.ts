import type { FunctionLine } from '../../reference/departments.ts'
import type { ResolvedJurisdiction } from '../types.ts'
import { bareName } from './abbreviation.ts'
import { type Draft, type Ended, placeKey } from './draft.ts'
import { identifyingName, officeName } from './sameName.ts'
import type { Setting } from './surroundings.ts'

/** Endings of organisations that are not departments. */
export const ORGANISATION =
  /(?:公司|集团|银行|供电局|电网|协会|商会|学会|基金会|大学|学院|医院|学校|研究院|企业|控股|投资|建投|城投|移动|联通|电信|铁塔|燃气|电力)$/

/** A resolved department. `canonical: null` means that its full name is unknown. */
export function resolvedDraft(
  setting: Setting,
  full: string,
  jurisdiction: ResolvedJurisdiction | null,
  line: FunctionLine | null,
  more: {
    readonly canonical?: string | null
    readonly aliases?: readonly string[]
    readonly shown?: string
    readonly ended?: Ended | undefined
  } = {},
): Draft {
  const base = more.shown === undefined ? full : full.replace(more.shown, '')
  const canonical = more.canonical === undefined ? full : more.canonical
  const id = idOf(jurisdiction, identifyingName(base, setting.text))
  const printed = idOf(jurisdiction, base)
  return {
    id,
    ...(id !== printed && { formerIds: [printed] }),
    name: full,
    fullName: canonical === null ? null : full,
    canonical,
    aliases: more.aliases ?? [],
    line,
    ended: more.ended ?? null,
    kind: ORGANISATION.test(full) && line === null ? 'organisation' : 'body',
    jurisdiction,
    status: 'RESOLVED',
    reason: null,
    candidates: [],
  }
}

/** A department that could not be resolved, with the reason. */
export function unknownDraft(
  name: string,
  base: string,
  jurisdiction: ResolvedJurisdiction | null,
  line: FunctionLine | null,
  reason: string,
): Draft {
  const isOrganisation = ORGANISATION.test(name)
  return {
    id: unknownId(jurisdiction, bareName(base)),
    name,
    fullName: null,
    canonical: null,
    aliases: [],
    line,
    kind: isOrganisation ? 'organisation' : 'body',
    jurisdiction,
    status: 'UNRESOLVED',
    reason,
    candidates: [],
  }
}

/** The only department of a place with this name, although no text or list gives its full name: 昆明市滇池管理局, 红旗区金融局. */
export function draftCalledSo(
  setting: Setting,
  name: string,
  base: string,
  jurisdiction: ResolvedJurisdiction,
  line: FunctionLine | null,
): Draft {
  const id = idOf(jurisdiction, bareName(officeName(base)))
  // A document that leaves it open which department is meant gives the id of the unknown one.
  const formerIds = [unknownId(jurisdiction, bareName(base)), idOf(jurisdiction, bareName(base))]
  return { ...resolvedDraft(setting, name, jurisdiction, line, { canonical: null }), id, formerIds }
}

const idOf = (jurisdiction: ResolvedJurisdiction | null, base: string): string => `dept:${placeKey(jurisdiction)}:${base}`

/** The id of a department that could not be resolved. */
export const unknownId = (jurisdiction: ResolvedJurisdiction | null, base: string): string => `dept:?${placeKey(jurisdiction)}:${base}`

/**
 * A department whose place is unknown belongs to its document: the 县财政局 of two notices that do not say which county is not known to be one
 * department.
 */
export function ofDocument(draft: Draft, document: string): Draft {
  if (draft.jurisdiction !== null || draft.status === 'RESOLVED') return draft
  return { ...draft, id: draft.id.replace(unknownId(null, ''), `dept:?${document}:`) }
}

/** The department with its printed name as the full name. */
export function confirmed(draft: Draft): Draft {
  if (draft.status === 'RESOLVED') return draft
  const { name } = draft
  const id = draft.id.replace(/^dept:\?(?<place>[^:]*):(?<base>.+)$/u, (_, place, base) => `dept:${place}:${officeName(base)}`)
  return { ...draft, id, fullName: name, canonical: name, status: 'RESOLVED', reason: null, candidates: [] }
}
