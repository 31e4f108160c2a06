import { levelPrefix } from '../../extraction/departments/ownNames.ts'
import { COORDINATING_GROUP } from '../../lexicon/coordinatingGroups.ts'
import { folded } from '../../lexicon/folded.ts'
import { endsSurelyAsName } from '../../lexicon/names.ts'
import { DEPARTMENTS, lineNamed, type NationalDepartment } from '../../reference/departments.ts'
import { NATION } from '../jurisdictions.ts'
import type { Addressees } from '../types.ts'
import { abbreviates } from './abbreviation.ts'
import { addresseesOf } from './addressees.ts'
import { bankBranch, branchOfUpper, localOffice } from './branches.ts'
import { type Draft, type Ended, placeKey } from './draft.ts'
import { unitOfIssuer } from './issuersUnits.ts'
import { lineByEnding, lineOf } from './lines.ts'
import { confirmed, resolvedDraft, unknownDraft, unknownId } from './makeDraft.ts'
import { isNationalName, nationalDepartment } from './nationalDepartments.ts'
import { isShortForm } from './ownTables.ts'
import { departmentOfPlace, townDepartment } from './placeDepartments.ts'
import { type PrintedName, printedName } from './printedNames.ts'
import { GROUP_REASON, NO_PLACE, OPEN_REASON } from './reasons.ts'
import { issuersIn, type Setting, type Surroundings, settingOf } from './surroundings.ts'
import { placeOfLevel, type Whose, whose } from './whose.ts'
import { departmentOfZone, documentsZone, namedZone, spelledZone } from './zoneDepartments.ts'

/** Offices that exist for one task, so that each name is unique in a place. */
const COORDINATING = new RegExp(`.{2,}${COORDINATING_GROUP}办公室$`, 'u')

/** 工业和信息化部〔节能与综合利用司〕: a part of the department, not its second name. */
const IS_DIVISION = /[司处科股]$/u

/**
 * Resolves names to departments: by the document's own tables first, then by reference data on the country, its places and function lines.
 */
export class DepartmentResolver {
  private readonly setting: Setting
  private readonly known = new Map<string, Draft>()

  constructor(around: Surroundings) {
    this.setting = settingOf(around)
  }

  /** The department that a name means. */
  body(name: string): Draft {
    const known = this.known.get(name)
    if (known !== undefined) return known
    const plain = folded(name.normalize('NFKC')).replace(/\s+/g, '')
    const draft =
      this.withSecondName(plain) ?? this.byOwnTables(plain) ?? this.national(plain) ?? this.organisation(plain) ?? this.ofSomebody(plain)
    const sure = this.issues(draft.name) ? this.ofIssuer(draft) : this.withoutPlace(draft)
    const full = { ...sure, aliases: [name, ...sure.aliases] }
    this.known.set(name, full)
    return full
  }

  /** For a text without a known place: only the function line of 市财政局 is known. */
  private withoutPlace(draft: Draft): Draft {
    const isOpen = draft.kind === 'body' && draft.status === 'UNRESOLVED' && this.setting.where.jurisdiction === null
    return isOpen ? { ...draft, reason: NO_PLACE } : draft
  }

  /** A class of departments or an open-ended group, which is not a department itself. */
  group(words: string, kind: 'collective' | 'open-ended'): Draft {
    const line = kind === 'collective' ? lineByEnding(words) : null
    const reason = kind === 'collective' ? GROUP_REASON : OPEN_REASON
    const { jurisdiction } = this.setting.where
    // 各县（市、区） and 各县市、区 include different departments, so the brackets of a group matter.
    return { ...unknownDraft(words, words, jurisdiction, line, reason), id: unknownId(jurisdiction, words), kind }
  }

  /** The departments that such a group includes, if its words say so. */
  addressees(group: Draft): Addressees | null {
    const { where, issuingDepartment } = this.setting
    return addresseesOf(group.name, group.line?.key ?? null, { place: where.jurisdiction, isOffice: issuingDepartment !== null })
  }

  /** A national department, as named in tables of tasks. */
  ministry(name: string): Draft {
    return this.national(name, true) ?? { ...unknownDraft(name, name, NATION, null, GROUP_REASON), kind: 'collective' }
  }

  /** A department that issued the document; its name is printed in full. */
  issuer(name: string): Draft {
    return this.ofIssuer(this.body(name))
  }

  /** 市政府办公厅 is no full name if the document does not tell which city. */
  private ofIssuer(draft: Draft): Draft {
    return draft.jurisdiction === null && levelPrefix(draft.name) !== null ? this.withoutPlace(draft) : confirmed(draft)
  }

  /** Whether the document was issued under this full name: the text then means no other department by it. */
  private issues(name: string): boolean {
    return issuersIn(this.setting.issuer ?? '').includes(name)
  }

  /** A department with its second name after it: 省政府办公厅〔省大数据管理局〕. */
  private withSecondName(name: string): Draft | null {
    const groups = /^(?<first>.{3,})[〔([](?<second>[^〕)\]]{3,})[〕)\]]$/u.exec(name)?.groups
    if (groups?.first === undefined || groups.second === undefined) return null
    const first = this.body(groups.first)
    if (first.status !== 'RESOLVED') return null
    return IS_DIVISION.test(groups.second) ? first : { ...first, aliases: [groups.second, ...first.aliases] }
  }

  private byOwnTables(name: string): Draft | null {
    const { where, tables } = this.setting
    const owner = whose(name, this.setting.home)
    const isOurs = owner !== null && (owner.by === 'home' || (owner.by === 'level' && owner.place === this.setting.home.place))
    const own = tables.find(name) ?? (isOurs && owner.base !== name ? tables.find(owner.base) : null)
    if (own === null || (own.by === 'listed' && this.isAbbreviation(own.full))) return null
    // 州优化营商环境…办公室（以下简称领导小组办公室）: the level word is that of the place.
    const level = own.by === 'defined' ? (levelPrefix(own.full)?.level ?? '') : ''
    const base =
      isOurs && level !== '' && placeOfLevel(level, this.setting.home) === this.setting.home.place ? own.full.slice(level.length) : own.full
    const shown = where.printed ?? ''
    const canonical = own.by === 'defined' ? (base.startsWith(shown) ? base : shown + base) : own.full
    return resolvedDraft(this.setting, shown + base, where.jurisdiction, lineOf(base) ?? lineByEnding(base), {
      canonical: own.by === 'listed' && isShortForm(own.full) ? null : canonical,
      aliases: tables.aliasesOf(own.full),
      shown,
    })
  }

  private national(name: string, surely = false): Draft | null {
    if (!surely && !this.setting.home.national && !isNationalName(name)) return null
    const body = nationalDepartment(name, this.setting.year)
    return body === null
      ? null
      : resolvedDraft(this.setting, body.name, NATION, lineNamed(body.line), { aliases: [...body.short], ended: endOf(body) })
  }

  private organisation(name: string): Draft | null {
    const found = DEPARTMENTS.organisations.find((one) => one.name.normalize('NFKC') === name || one.short.includes(name))
    if (found === undefined) return null
    const draft = resolvedDraft(this.setting, found.name, this.setting.where.jurisdiction, null, { aliases: [...found.short] })
    return { ...draft, kind: 'organisation' }
  }

  private ofSomebody(name: string): Draft {
    const owner = whose(name, this.setting.home)
    const office = owner?.by === 'home' ? localOffice(this.setting, name) : null
    if (office !== null) return office
    const unit = unitOfIssuer(this.setting, name, owner, (issuer) => this.body(issuer))
    if (unit !== null) return unit
    if (owner === null) return unknownDraft(name, name, null, lineOf(name.slice(1)), 'The word of level fits no place around the document.')
    return (
      this.issuingOffice(owner) ??
      bankBranch(this.setting, name, owner) ??
      branchOfUpper(this.setting, name, (upper) => this.body(upper)) ??
      documentsZone(this.setting, name) ??
      spelledZone(this.setting, name) ??
      namedZone(this.setting, name, owner) ??
      townDepartment(this.setting, name, owner) ??
      (owner.zone !== null ? departmentOfZone(this.setting, name, owner, owner.zone) : null) ??
      (owner.place !== null ? departmentOfPlace(this.setting, name, owner, owner.place) : null) ??
      unknownDraft(name, name, this.setting.where.jurisdiction, lineOf(owner.base), 'No department of this name is known.')
    )
  }

  /** 市工改领导小组办公室 in a notice of the 吉安市工程建设项目审批制度改革领导小组办公室: the issuer itself, abbreviated. */
  private issuingOffice({ base, by }: Whose): Draft | null {
    const { issuer } = this.setting
    if (issuer === null || !COORDINATING.test(base) || (by !== 'level' && by !== 'home')) return null
    const own = whose(issuer, this.setting.home)
    const isShort = own !== null && own.base !== base && abbreviates(base.replace(/办公室$/, '办'), own.base)
    return isShort && own.place === this.setting.home.place ? this.issuer(issuersIn(issuer)[0] ?? issuer) : null
  }

  /**
   * The printed name for other documents of the place, from a list, a definition or the issuer's name; null if it is itself an abbreviation.
   */
  printed(full: string, short: string | null): PrintedName | null {
    const [owner, shorter] = [whose(full, this.setting.home), short === null ? null : whose(short, this.setting.home)]
    const { jurisdiction } = this.setting.where
    const isOurs =
      owner !== null &&
      !owner.party &&
      (owner.place !== null ? owner.place === this.setting.home.place : owner.zone === this.setting.home.zone)
    if (!isOurs || jurisdiction === null || jurisdiction === NATION || jurisdiction.status !== 'RESOLVED' || !endsSurelyAsName(owner.base))
      return null
    return this.isAbbreviation(full) ? null : printedName(placeKey(jurisdiction), this.setting.year, owner.base, shorter?.base ?? null)
  }

  /** Whether the usual full name of the department is another: 吉林省发展改革委 is the 发展和改革委员会. */
  private isAbbreviation(name: string): boolean {
    const usual = this.ofSomebody(name).own?.asks?.alone ?? null
    return usual !== null && usual !== whose(name, this.setting.home)?.base
  }

  /** Completes a department with the full name printed in documents of its place. */
  named(draft: Draft, full: string): Draft {
    const { shown = '' } = draft.own ?? {}
    const line = lineOf(full) ?? draft.line
    const named = resolvedDraft(this.setting, shown + full, draft.jurisdiction, line, { shown, aliases: draft.aliases })
    const formerIds = [...(draft.formerIds ?? []), draft.id]
    return { ...named, kind: draft.kind, formerIds, ...(draft.own && { own: draft.own }) }
  }
}

function endOf({ successor, until }: NationalDepartment): Ended | undefined {
  return until === null ? undefined : { successor, until }
}
