import { type FunctionLine, lineNamed } from '../../reference/departments.ts'
import { type Place, placeChain } from '../../reference/places.ts'
import { jurisdictionOfPlace, officialName } from '../jurisdictions.ts'
import type { ResolvedJurisdiction } from '../types.ts'
import { type Draft, placeKey } from './draft.ts'
import { lineOf, linesOf } from './lines.ts'
import { type LocalDepartment, localDepartment } from './localDepartments.ts'
import { draftCalledSo, ORGANISATION, resolvedDraft, unknownDraft } from './makeDraft.ts'
import { namesOneDepartment, townGovernment } from './ownName.ts'
import { nameKey, printedName } from './printedNames.ts'
import { areOneDepartment } from './sameName.ts'
import type { Setting } from './surroundings.ts'
import type { Whose } from './whose.ts'

/** Customs houses with individual names: 河东机场海关, 龙南海关. */
const CUSTOMS_HOUSE = /^(?!各|属地|所在地|当地|主管|驻)\p{Script=Han}{2,}海关$/u

/** The department of a place with this name: resolved, ambiguous between several full names, or unknown. */
export function departmentOfPlace(setting: Setting, name: string, owner: Whose, place: Place): Draft {
  const isHome = place === setting.home.place && setting.home.zone === null
  const shown = isHome ? (setting.home.printed ?? officialName(place)) : officialName(place)
  const jurisdiction = jurisdictionOfPlace(place)
  if (CUSTOMS_HOUSE.test(name) && owner.by !== 'level') return resolvedDraft(setting, name, jurisdiction, lineNamed('customs'))
  const body = ORGANISATION.test(owner.base) ? null : localDepartment(owner.base, place, shown, owner.party, setting.year)
  const [only, ...others] = namesOfIssuer(setting, body?.names ?? [])
  const own = ownNameOf(setting, owner, jurisdiction, shown, body, [only, ...others])
  if (body !== null && only !== undefined && others.length === 0)
    return { ...resolvedDraft(setting, only, jurisdiction, body.line, { shown, ended: body.ended }), own }
  // 市政务办 is one department, whether its name is 政务服务办公室 or 政务服务管理办公室; which one is unknown.
  if (body !== null && only !== undefined && areOneDepartment([only, ...others]))
    return {
      ...resolvedDraft(setting, only, jurisdiction, body.line, { shown, ended: body.ended, canonical: null }),
      name: shown + owner.base,
      own,
    }
  const written = owner.by === 'level' || owner.by === 'home' ? shown + (owner.party ? '委' : '') + owner.base : name
  const line = body?.line ?? lineOf(owner.base)
  if (isOneHere(setting, owner, place, body, line)) {
    const isSaid = owner.by === 'home' && owner.base.includes(place.shortName)
    const called = { ...draftCalledSo(setting, isSaid ? name : written, (owner.party ? '委' : '') + owner.base, jurisdiction, line), own }
    return others.length === 0 ? called : { ...called, candidates: body?.names ?? [] }
  }
  const draft = unknownDraft(
    owner.by === 'home' && isHome && !isOffice(owner.base) ? name : written,
    owner.base,
    jurisdiction,
    line,
    noName(body !== null),
  )
  return others.length === 0
    ? draft
    : { ...draft, status: 'AMBIGUOUS', reason: 'More than one full name is usual for this short name.', candidates: body?.names ?? [] }
}

/** Whether the document prints the full name of a department of the place, or abbreviates it. */
function ownNameOf(
  setting: Setting,
  owner: Whose,
  jurisdiction: ResolvedJurisdiction,
  shown: string,
  body: LocalDepartment | null,
  names: readonly (string | undefined)[],
) {
  const { base, party } = owner
  const { year } = setting
  const place = placeKey(jurisdiction)
  const isFull = names.length === 1 && names[0] === shown + base && body?.ended === undefined
  const isShort = !party && body?.ended === undefined && (body === null || body.isShort === true || names.length > 1)
  const alone = names.length === 1 ? (names[0]?.replace(shown, '') ?? null) : null
  return {
    shown,
    prints: isFull ? printedName(place, year, base, null) : null,
    asks: isShort && base.length >= 3 ? { key: nameKey(place, year, base), name: base, alone } : null,
  }
}

/** Whether the name can only mean one department of the place: 市营商办, but not 省金融监管局, which belongs to two lines. */
function isOneHere(setting: Setting, owner: Whose, place: Place, body: LocalDepartment | null, line: FunctionLine | null): boolean {
  const isOfSeveralLines = linesOf(owner.base).length > 1 || (body !== null && body.names.length > 1 && body.line === null)
  const isOfAnotherPlace = body?.line?.kind === 'mass' && body.names.length === 0
  if (isOfSeveralLines || isOfAnotherPlace || ORGANISATION.test(owner.base) || !isNear(setting, place) || !speaksForPlace(setting, owner))
    return false
  return namesOneDepartment(owner, body !== null || line !== null)
}

/** Whether the place is in the province of the document: a name that starts like a distant place may mean something else. */
function isNear(setting: Setting, place: Place): boolean {
  const own = setting.home.place === null ? [] : placeChain(setting.home.place)
  return placeChain(place).at(-1)?.code === own.at(-1)?.code
}

/** false for 城运中心 in a notice of a 街道, which is not the district's, and for names without a place in a notice of a department. */
function speaksForPlace(setting: Setting, { by }: Whose): boolean {
  const { issuer, issuingDepartment } = setting
  return by !== 'home' || (issuingDepartment === null && !/街道|[镇乡](?:(?:人民)?政府|办公室|党委)/u.test(issuer ?? ''))
}

/** Among several candidates for an abbreviation, the issuer's own name: 市政务大数据局 in its own notice. */
function namesOfIssuer(setting: Setting, names: readonly string[]): readonly string[] {
  const { issuingDepartment } = setting
  return issuingDepartment !== null && names.includes(issuingDepartment) ? [issuingDepartment] : names
}

function isOffice(base: string): boolean {
  return !/管委会$/.test(base) && (lineOf(base) !== null || /(?:局|委|办|中心|厅|会)$/.test(base))
}

function noName(isKnown: boolean): string {
  return isKnown ? 'The function line is known, the full name of the department is not.' : 'No department of this name is known.'
}

/** 泗泾镇, 四川北路街道办事处 in a notice of a district: the government of one of its towns. */
export function townDepartment(setting: Setting, name: string, owner: Whose): Draft | null {
  const { place, zone, printed } = setting.home
  // 瑞昌市人民政府湓城街道办事处: the office by its full name, with the government that sends it
  const isSent = owner.place === place && /^(?:人民)?政府.{2,}街道办事处$/u.test(owner.base)
  const ofHome = owner.by === 'home' || owner.by === 'short-place' ? townGovernment(name) : null
  const government = isSent ? owner.base : ofHome
  if (government === null || place?.level !== 'district' || zone !== null) return null
  const shown = printed ?? officialName(place)
  return resolvedDraft(setting, shown + government, jurisdictionOfPlace(place), lineNamed('subdistrict'), { shown })
}
