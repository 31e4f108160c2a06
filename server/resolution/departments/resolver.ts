import { levelPrefix } from '../../extraction/departments/ownNames.ts'
import { UNIT_END } from '../../lexicon/names.ts'
import { DEPARTMENTS, type FunctionLine, lineNamed, type NationalDepartment } from '../../reference/departments.ts'
import { type Place, placeChain, placesShortNamed } from '../../reference/places.ts'
import type { Zone } from '../../reference/zones.ts'
import { folded } from '../../text/folded.ts'
import { type JurisdictionResolution, jurisdictionOfPlace, jurisdictionOfZone, NATION, officialName } from '../jurisdictions.ts'
import type { Addressees, ResolvedJurisdiction } from '../types.ts'
import { abbreviates, bareName, contains } from './abbreviation.ts'
import { addresseesOf } from './addressees.ts'
import { type Draft, type Ended, placeKey } from './draft.ts'
import { lineByEnding, lineOf } from './lines.ts'
import { localDepartment } from './localDepartments.ts'
import { isNationalName, nationalDepartment } from './nationalDepartments.ts'
import { isShortForm, type OwnTables } from './ownTables.ts'
import { GROUP_REASON, OPEN_REASON } from './reasons.ts'
import { areOneDepartment, identifyingName } from './sameName.ts'
import { type Home, placeOfLevel, type Whose, whose } from './whose.ts'

/** What leads names to departments in one document. */
export interface Surroundings {
  readonly where: JurisdictionResolution
  readonly tables: OwnTables
  readonly text: string
  readonly year: number | null
  /** Name of the issuer, where a department and not a government issued the document: its own units are then named without a place. */
  readonly issuingDepartment: string | null
  /** Name of the issuer, as printed. */
  readonly issuer: string | null
}

const ORGANISATION =
  /(?:公司|集团|银行|供电局|电网|协会|商会|学会|基金会|大学|学院|医院|学校|研究院|企业|控股|投资|建投|城投|移动|联通|电信|铁塔|燃气|电力)$/

/** Offices that exist for one task, so that a place has one of each name. */
const COORDINATING = /.{2,}(?:领导小组|联席会议|指挥部|委员会)办公室$/

/** Endings that only units within a department have; a 局, 中心 or 总队 may be a body beside it. Their names are printed shortened: 危化处. */
const INNER_UNIT = /(?:处|科|研究室)$|^(?:行政审批)?办公室$/

const UNIT = new RegExp(`${UNIT_END}$`, 'u')
const SPELLED_ZONE =
  /^(?<zone>\p{Script=Han}{2,}(?:经济开发区|经济技术开发区|高新技术产业开发区|综合保税区|风景名胜区|经济试验区|旅游度假区))(?:管委会|管理委员会)$/u

/** Resolves names to departments: by the document's own tables first, then by the reference data on the country, its places and function lines. */
export class DepartmentResolver {
  private readonly around: Surroundings
  private readonly home: Home
  private readonly known = new Map<string, Draft>()

  constructor(around: Surroundings) {
    this.around = around
    const { place, zone, printed, jurisdiction } = around.where
    this.home = { place, zone, printed, national: jurisdiction?.level === 'national' }
  }

  /** The department that a name means. */
  body(name: string): Draft {
    const known = this.known.get(name)
    if (known !== undefined) return known
    const plain = folded(name.normalize('NFKC')).replace(/\s+/g, '')
    const draft =
      this.withSecondName(plain) ?? this.byOwnTables(plain) ?? this.national(plain) ?? this.organisation(plain) ?? this.ofSomebody(plain)
    const sure = this.issues(draft.name) ? confirmed(draft) : draft
    const full = { ...sure, aliases: [name, ...sure.aliases] }
    this.known.set(name, full)
    return full
  }

  /** A class of departments, or an open-ended group: no body of its own. */
  group(words: string, kind: 'collective' | 'open-ended'): Draft {
    const line = kind === 'collective' ? lineByEnding(words) : null
    const reason = kind === 'collective' ? GROUP_REASON : OPEN_REASON
    const { jurisdiction } = this.around.where
    // 各县（市、区） and 各县市、区 ask different ones: the brackets of a group say something.
    return { ...this.unknown(words, words, jurisdiction, line, reason), id: unknownId(jurisdiction, words), kind }
  }

  /** Whom such a group asks, where its words tell. */
  addressees(group: Draft): Addressees | null {
    const { where, issuingDepartment } = this.around
    return addresseesOf(group.name, group.line?.key ?? null, { place: where.jurisdiction, isOffice: issuingDepartment !== null })
  }

  /** A body of the whole country, as the tables of tasks name it. */
  ministry(name: string): Draft {
    return this.national(name, true) ?? { ...this.unknown(name, name, NATION, null, GROUP_REASON), kind: 'collective' }
  }

  /** The department that issued the document: its name is printed in full. */
  issuer(name: string): Draft {
    return confirmed(this.body(issuersIn(name)[0] ?? name))
  }

  /** True of a full name under which the document was issued: its text then means nobody else by it. */
  private issues(name: string): boolean {
    return issuersIn(this.around.issuer ?? '').includes(name)
  }

  /** 省政府办公厅〔省大数据管理局〕: a department with its second name behind it. */
  private withSecondName(name: string): Draft | null {
    const groups = /^(?<first>.{3,})[〔([](?<second>[^〕)\]]{3,})[〕)\]]$/u.exec(name)?.groups
    if (groups?.first === undefined || groups.second === undefined) return null
    const first = this.body(groups.first)
    return first.status === 'RESOLVED' ? { ...first, aliases: [groups.second, ...first.aliases] } : null
  }

  private byOwnTables(name: string): Draft | null {
    const { where, tables } = this.around
    const owner = whose(name, this.home)
    const isOurs = owner !== null && (owner.by === 'home' || (owner.by === 'level' && owner.place === this.home.place))
    const own = tables.find(name) ?? (isOurs && owner.base !== name ? tables.find(owner.base) : null)
    if (own === null) return null
    // 州优化营商环境…办公室（以下简称领导小组办公室）: the word of level is that of the place.
    const level = own.by === 'defined' ? (levelPrefix(own.full)?.level ?? '') : ''
    const base = isOurs && level !== '' && placeOfLevel(level, this.home) === this.home.place ? own.full.slice(level.length) : own.full
    const shown = where.printed ?? ''
    const canonical = own.by === 'defined' ? (base.startsWith(shown) ? base : shown + base) : own.full
    return this.resolved(shown + base, where.jurisdiction, lineOf(base) ?? lineByEnding(base), {
      canonical: own.by === 'listed' && isShortForm(own.full) ? null : canonical,
      aliases: tables.aliasesOf(own.full),
      shown,
    })
  }

  private national(name: string, surely = false): Draft | null {
    if (!surely && !this.home.national && !isNationalName(name)) return null
    const body = nationalDepartment(name, this.around.year)
    return body === null ? null : this.resolved(body.name, NATION, lineNamed(body.line), { aliases: [...body.short], ended: endOf(body) })
  }

  private organisation(name: string): Draft | null {
    const found = DEPARTMENTS.organisations.find((one) => one.name.normalize('NFKC') === name || one.short.includes(name))
    if (found === undefined) return null
    const draft = this.resolved(found.name, this.around.where.jurisdiction, null, { aliases: [...found.short] })
    return { ...draft, kind: 'organisation' }
  }

  private ofSomebody(name: string): Draft {
    const owner = whose(name, this.home)
    const unit = this.unitOfIssuer(name, owner)
    if (unit !== null) return unit
    if (owner === null) return this.unknown(name, name, null, lineOf(name.slice(1)), 'The word of level fits no place around the document.')
    return (
      this.issuingOffice(owner) ??
      this.bankBranch(name, owner) ??
      this.branchOfUpper(name) ??
      this.documentsZone(name) ??
      this.spelledZone(name) ??
      (owner.zone !== null ? this.ofZone(name, owner, owner.zone) : null) ??
      (owner.place !== null ? this.ofPlace(name, owner, owner.place) : null) ??
      this.unknown(name, name, this.around.where.jurisdiction, lineOf(owner.base), 'No body of this name is known.')
    )
  }

  /** 厅法规处, 信息中心 in a notice of a 厅: they belong to it, not to the province. */
  private unitOfIssuer(name: string, owner: Whose | null): Draft | null {
    const { issuingDepartment, where } = this.around
    if (issuingDepartment === null || this.home.national || owner?.by !== 'home' || !UNIT.test(name)) return null
    if (this.isSisterDepartment(name)) return null
    const unit = this.withoutIssuer(name).replace(/^[厅局委](?=.{2})/, '')
    // It works in the line of its department, but a group of departments does not ask it.
    const line = lineByEnding(issuingDepartment)
    const whole = issuingDepartment + unit
    if (INNER_UNIT.test(unit)) return { ...this.resolved(whole, where.jurisdiction, line, { canonical: null }), isUnit: true }
    return { ...this.unknown(whole, whole, where.jurisdiction, line, 'A unit of the issuing body, or one close to it.'), isUnit: true }
  }

  /** 宁东市场监管局 in a notice of the 市场监管厅: a department of the same line elsewhere, no unit. */
  private isSisterDepartment(name: string): boolean {
    const line = lineByEnding(this.around.issuingDepartment ?? '')
    return /局$/.test(name) && line !== null && lineByEnding(name) === line
  }

  /** 市场监管厅登记注册局 → 登记注册局, where the 市场监管厅 issued the document. */
  private withoutIssuer(name: string): string {
    const printed = /^(?<own>\p{Script=Han}{2,12}?[厅局委])(?=\p{Script=Han}{2,})/u.exec(name)?.groups?.own
    return printed !== undefined && contains(this.around.issuingDepartment ?? '', printed) ? name.slice(printed.length) : name
  }

  /** 市工改领导小组办公室 in a notice of the 吉安市工程建设项目审批制度改革领导小组办公室: the issuer itself, shortened. */
  private issuingOffice({ base, by }: Whose): Draft | null {
    const { issuer } = this.around
    if (issuer === null || !COORDINATING.test(base) || (by !== 'level' && by !== 'home')) return null
    const own = whose(issuer, this.home)
    const isShort = own !== null && own.base !== base && abbreviates(base.replace(/办公室$/, '办'), own.base)
    return isShort && own.place === this.home.place ? this.issuer(issuer) : null
  }

  /** 人民银行天津分行, 人行吉安市中心支行: their names tell their place. */
  private bankBranch(name: string, owner: Whose): Draft | null {
    const groups = /^(?:中国)?(?:人民银行|人行)(?<branch>.{2,}(?:分行|中心支行|中支|支行|营业管理部))$/u.exec(name)?.groups
    if (groups?.branch === undefined) return null
    const branch = this.namedBranch(groups.branch.replace(/中支$/, '中心支行'))
    if (branch === null) return null
    const place = owner.place === null ? null : jurisdictionOfPlace(owner.place)
    return this.resolved(`中国人民银行${branch}`, place, lineNamed('central-bank'))
  }

  /** 人行市中心支行 tells its place by the word of level alone; 人行支行 does not tell it at all. */
  private namedBranch(branch: string): string | null {
    const groups = /^(?<level>自治区|[省市区县州旗])?(?<kind>中心支行|分行|支行|营业管理部)$/u.exec(branch)?.groups
    if (groups === undefined) return branch
    const place = groups.level === undefined ? null : placeOfLevel(groups.level, this.home)
    return place === null ? null : officialName(place) + groups.kind
  }

  /** 市规自局滨海分局: the branch of a department above in this place. */
  private branchOfUpper(name: string): Draft | null {
    const groups = /^(?<upper>.{2,}?局)(?<place>\p{Script=Han}{2,6})分局$/u.exec(name)?.groups
    if (groups?.upper === undefined || groups.place === undefined) return null
    const chain = this.home.place === null ? [] : placeChain(this.home.place)
    const place = chain.find((one) => one.shortName === groups.place || one.name === groups.place) ?? onlyOf(placesShortNamed(groups.place))
    const upper = this.body(groups.upper)
    if (place === null || upper.status !== 'RESOLVED') return null
    return this.resolved(`${upper.fullName}${place.name}分局`, jurisdictionOfPlace(place), upper.line)
  }

  /** 红开区 where the text has 区先进制造业开发区: a zone of the place that no list holds. */
  private documentsZone(name: string): Draft | null {
    const { text, where } = this.around
    if (!/区$/.test(name) || where.printed === null || where.place === null) return null
    const full = new Set<string>()
    for (const match of text.matchAll(
      /(?<=[，,、：:；;\s])[区市县](?<zone>\p{Script=Han}{2,14}(?:开发区|高新区|示范区|产业园区))(?![\p{Script=Han}])/gu,
    ))
      full.add(where.printed + match.groups?.zone)
    const fitting = [...full].filter((zone) => name.length >= 3 && abbreviates(`${name.slice(0, -1)}中心`, `${zone.slice(0, -1)}中心`))
    const [only] = fitting
    if (only === undefined || fitting.length > 1) return null
    return this.resolved(only, unlistedZone(only, where.place), lineNamed('zone-committee'))
  }

  /** 陇南经济开发区管委会: no list holds the zone, but its name is printed in full. */
  private spelledZone(name: string): Draft | null {
    const zone = SPELLED_ZONE.exec(name)?.groups?.zone
    const { place } = this.around.where
    if (zone === undefined || place === null) return null
    return this.resolved(`${zone}管理委员会`, unlistedZone(zone, place), lineNamed('zone-committee'))
  }

  private ofZone(name: string, owner: Whose, zone: Zone): Draft | null {
    const place = jurisdictionOfZone(zone)
    if (owner.by !== 'zone')
      return this.unknown(
        zone.name + owner.base,
        owner.base,
        place,
        lineOf(owner.base),
        'The departments of a zone differ from zone to zone.',
      )
    if (!/^(?:管委会|管理委员会|党工委)?$/.test(owner.base))
      return this.unknown(name, owner.base, place, lineOf(owner.base), 'The departments of a zone differ from zone to zone.')
    const words = owner.base === '' ? name : name.slice(0, -owner.base.length)
    const printed = [...zone.former, ...(zone.kind === 'new-area' ? [words] : [])].find((full) => this.around.text.includes(full))
    return this.resolved(`${printed ?? zone.name}管理委员会`, place, lineNamed('zone-committee'))
  }

  private ofPlace(name: string, owner: Whose, place: Place): Draft {
    const isHome = place === this.home.place && this.home.zone === null
    const shown = isHome ? (this.home.printed ?? officialName(place)) : officialName(place)
    const jurisdiction = jurisdictionOfPlace(place)
    if (/海关$/.test(name) && owner.by === 'short-place') return this.resolved(name, jurisdiction, lineNamed('customs'))
    const body = ORGANISATION.test(owner.base) ? null : localDepartment(owner.base, place, shown, owner.party, this.around.year)
    const [only, ...others] = this.ofIssuer(body?.names ?? [])
    if (body !== null && only !== undefined && others.length === 0)
      return this.resolved(only, jurisdiction, body.line, { shown, ended: body.ended })
    // 市政务办 is one department, whether its name is 政务服务办公室 or 政务服务管理办公室: which of them is not known.
    if (body !== null && only !== undefined && areOneDepartment([only, ...others]))
      return { ...this.resolved(only, jurisdiction, body.line, { shown, ended: body.ended, canonical: null }), name: shown + owner.base }
    const written = owner.by === 'level' || owner.by === 'home' ? shown + (owner.party ? '委' : '') + owner.base : name
    const line = body?.line ?? lineOf(owner.base)
    const draft = this.unknown(
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

  /** Of several names that a short one may stand for, that of the issuer itself: 市政务大数据局 in its own notice. */
  private ofIssuer(names: readonly string[]): readonly string[] {
    const { issuingDepartment } = this.around
    return issuingDepartment !== null && names.includes(issuingDepartment) ? [issuingDepartment] : names
  }

  private resolved(
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
    return {
      id: `dept:${placeKey(jurisdiction)}:${identifyingName(base, this.around.text)}`,
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

  private unknown(name: string, base: string, jurisdiction: ResolvedJurisdiction | null, line: FunctionLine | null, reason: string): Draft {
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
}

const unknownId = (jurisdiction: ResolvedJurisdiction | null, base: string): string => `dept:?${placeKey(jurisdiction)}:${base}`

/** 市委办公室、市政府办公室等5部门: those named. */
const issuersIn = (name: string): readonly string[] => name.replace(/等.{1,4}部门$/, '').split('、')

/** The department, its printed name taken for its full one. */
function confirmed(draft: Draft): Draft {
  if (draft.status === 'RESOLVED') return draft
  const { name } = draft
  const id = draft.id.replace('dept:?', 'dept:')
  return { ...draft, id, fullName: name, canonical: name, status: 'RESOLVED', reason: null, candidates: [] }
}

function isOffice(base: string): boolean {
  return !/管委会$/.test(base) && (lineOf(base) !== null || /(?:局|委|办|中心|厅|会)$/.test(base))
}

function noName(isKnown: boolean): string {
  return isKnown ? 'The function line is known, the full name of the department is not.' : 'No body of this name is known.'
}

function endOf({ successor, until }: NationalDepartment): Ended | undefined {
  return until === null ? undefined : { successor, until }
}

function onlyOf(places: readonly Place[]): Place | null {
  return places.length === 1 ? (places[0] ?? null) : null
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
