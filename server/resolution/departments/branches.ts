import { lineNamed } from '../../reference/departments.ts'
import { type Place, placeChain, placesShortNamed } from '../../reference/places.ts'
import { jurisdictionOfPlace, officialName } from '../jurisdictions.ts'
import type { Draft } from './draft.ts'
import { resolvedDraft } from './makeDraft.ts'
import type { Setting } from './surroundings.ts'
import { placeOfLevel, type Whose } from './whose.ts'

/** 人民银行天津分行, 人行吉安市中心支行: their names contain their place. */
export function bankBranch(setting: Setting, name: string, owner: Whose): Draft | null {
  const groups = /^(?:中国)?(?:人民银行|人行)(?<branch>.{2,}(?:分行|中心支行|中支|支行|营业管理部))$/u.exec(name)?.groups
  if (groups?.branch === undefined) return null
  const branch = namedBranch(setting, groups.branch.replace(/中支$/, '中心支行'))
  if (branch === null) return null
  const place = owner.place === null ? null : jurisdictionOfPlace(owner.place)
  return resolvedDraft(setting, `中国人民银行${branch}`, place, lineNamed('central-bank'))
}

/** 人行市中心支行 gives its place only by the level word; 人行支行 does not give it at all. */
function namedBranch(setting: Setting, branch: string): string | null {
  const groups = /^(?<level>自治区|[省市区县州旗])?(?<kind>中心支行|分行|支行|营业管理部)$/u.exec(branch)?.groups
  if (groups === undefined) return branch
  const place = groups.level === undefined ? null : placeOfLevel(groups.level, setting.home)
  return place === null ? null : officialName(place) + groups.kind
}

/** 市规自局滨海分局: the local branch of a higher department. */
export function branchOfUpper(setting: Setting, name: string, body: (name: string) => Draft): Draft | null {
  const groups = /^(?<upper>.{2,}?局)(?<place>\p{Script=Han}{2,6})分局$/u.exec(name)?.groups
  if (groups?.upper === undefined || groups.place === undefined) return null
  const chain = setting.home.place === null ? [] : placeChain(setting.home.place)
  const place = chain.find((one) => one.shortName === groups.place || one.name === groups.place) ?? onlyOf(placesShortNamed(groups.place))
  const upper = body(groups.upper)
  if (place === null || upper.status !== 'RESOLVED') return null
  return resolvedDraft(setting, `${upper.fullName}${place.name}分局`, jurisdictionOfPlace(place), upper.line)
}

function onlyOf(places: readonly Place[]): Place | null {
  return places.length === 1 ? (places[0] ?? null) : null
}
