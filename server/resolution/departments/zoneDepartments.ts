import { lineNamed } from '../../reference/departments.ts'
import type { Place } from '../../reference/places.ts'
import type { Zone } from '../../reference/zones.ts'
import { jurisdictionOfZone, officialName } from '../jurisdictions.ts'
import type { ResolvedJurisdiction } from '../types.ts'
import { abbreviates, plainName } from './abbreviation.ts'
import type { Draft } from './draft.ts'
import { lineOf } from './lines.ts'
import { draftCalledSo, resolvedDraft, unknownDraft } from './makeDraft.ts'
import { namesOneDepartment } from './ownName.ts'
import type { Setting } from './surroundings.ts'
import type { Whose } from './whose.ts'
import { zoneSpelled } from './zoneNames.ts'

const SPELLED_ZONE =
  /^(?<zone>\p{Script=Han}{2,}(?:经济开发区|经济技术开发区|高新技术产业开发区|综合保税区|风景名胜区|经济试验区|旅游度假区))(?:管委会|管理委员会)$/u

/** 红开区 if the text has 区先进制造业开发区: a zone that is in no list. */
export function documentsZone(setting: Setting, name: string): Draft | null {
  const { text, where } = setting
  if (!/区$/.test(name) || where.printed === null || where.place === null) return null
  const full = new Set<string>()
  for (const match of text.matchAll(
    /(?<=[，,、：:；;\s])[区市县](?<zone>\p{Script=Han}{2,14}(?:开发区|高新区|示范区|产业园区))(?![\p{Script=Han}])/gu,
  ))
    full.add(where.printed + match.groups?.zone)
  const fitting = [...full].filter((zone) => name.length >= 3 && abbreviates(`${name.slice(0, -1)}中心`, `${zone.slice(0, -1)}中心`))
  const [only] = fitting
  if (only === undefined || fitting.length > 1) return null
  return resolvedDraft(setting, only, unlistedZone(only, where.place), lineNamed('zone-committee'))
}

/** 陇南经济开发区管委会: the zone is in no list, but its name is printed in full. */
export function spelledZone(setting: Setting, name: string): Draft | null {
  const zone = SPELLED_ZONE.exec(name)?.groups?.zone
  const { place } = setting.where
  if (zone === undefined || place === null) return null
  return resolvedDraft(setting, `${zone}管理委员会`, unlistedZone(zone, place), lineNamed('zone-committee'))
}

/** 郑东新区管委会, 文旅新区管委会: the zone is in no list, but the name is unique in the place. */
export function namedZone(setting: Setting, name: string, owner: Whose): Draft | null {
  const zone = zoneSpelled(name)
  const place = owner.place ?? setting.home.place
  if (zone === null || place === null || owner.zone !== null) return null
  const isPlaced = owner.by === 'place' || owner.by === 'short-place'
  // 自贸试验区昆明片区 contains its place.
  const isWhole = isPlaced || zone.includes(place.shortName)
  const shown = plainName(isWhole ? zone : officialName(place) + (owner.by === 'level' ? zone.slice(1) : zone))
  const draft = resolvedDraft(setting, `${shown}管理委员会`, unlistedZone(shown, place), lineNamed('zone-committee'), { canonical: null })
  return { ...draft, name: `${shown}管委会` }
}

/** The committee of a zone, or one of its departments. */
export function departmentOfZone(setting: Setting, name: string, owner: Whose, zone: Zone): Draft | null {
  const place = jurisdictionOfZone(zone)
  if (owner.by !== 'zone' || !/^(?:管委会|管理委员会|党工委)?$/.test(owner.base)) {
    const line = lineOf(owner.base)
    const written = owner.by === 'zone' ? name : zone.name + owner.base
    if (namesOneDepartment(owner, line !== null)) return draftCalledSo(setting, written, owner.base, place, line)
    return unknownDraft(written, owner.base, place, line, 'The departments of a zone differ from zone to zone.')
  }
  const words = owner.base === '' ? name : name.slice(0, -owner.base.length)
  const printed = [...zone.former, ...(zone.kind === 'new-area' ? [words] : [])].find((full) => setting.text.includes(full))
  return resolvedDraft(setting, `${printed ?? zone.name}管理委员会`, place, lineNamed('zone-committee'))
}

function unlistedZone(name: string, holder: Place): ResolvedJurisdiction {
  return {
    id: `zone:${name}`,
    name,
    shortName: name,
    level: 'zone',
    code: null,
    parent: `place:${holder.code}`,
    status: 'RESOLVED',
    reason: null,
    candidates: [],
  }
}
