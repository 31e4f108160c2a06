import { UNIT_END } from '../../lexicon/names.ts'
import { contains } from './abbreviation.ts'
import type { Draft } from './draft.ts'
import { lineByEnding } from './lines.ts'
import { resolvedDraft, unknownDraft } from './makeDraft.ts'
import { namesUnit } from './ownName.ts'
import { issuersIn, type Setting } from './surroundings.ts'
import type { Whose } from './whose.ts'

/**
 * Endings that only units within a department have; a 局, 中心 or 总队 may be a separate department. Unit names are printed abbreviated: 危化处.
 */
const INNER_UNIT = /(?:处|科|研究室)$|^(?:行政审批)?办公室$/

const UNIT = new RegExp(`${UNIT_END}$`, 'u')

/** 厅法规处, 信息中心 in a notice of a 厅: they belong to it, not to the province. */
export function unitOfIssuer(setting: Setting, name: string, owner: Whose | null, body: (name: string) => Draft): Draft | null {
  const { issuingDepartment, where } = setting
  if (issuingDepartment === null || setting.home.national || owner === null || !UNIT.test(name)) return null
  const called = owner.by === 'home' ? name : afterLevelWord(setting, owner)
  if (called === null || isSisterDepartment(setting, called) || issuersIn(setting.issuer ?? '').includes(name)) return null
  const unit = withoutIssuer(setting, called).replace(/^[厅局委](?=.{2})/, '')
  // A unit works in the line of its department, but groups of departments do not include it.
  const line = lineByEnding(issuingDepartment)
  // 吉林省发展改革委 issues documents under its full name too, with the same units.
  const whole = (body(issuingDepartment).fullName ?? issuingDepartment) + unit
  if (INNER_UNIT.test(unit) || (namesUnit(unit) && isMarkedAsUnit(setting, unit)))
    return { ...resolvedDraft(setting, whole, where.jurisdiction, line, { canonical: null }), isUnit: true }
  return { ...unknownDraft(whole, whole, where.jurisdiction, line, 'A unit of the issuing department, or one close to it.'), isUnit: true }
}

/** 省局信息中心 in a notice of the 甘肃省药品监督管理局: 省局 is the issuer itself. */
function afterLevelWord({ issuingDepartment, home }: Setting, { by, place, base, party }: Whose): string | null {
  const isIssuer = by === 'level' && !party && place === home.place && /^[局厅].{2}/u.test(base)
  return isIssuer && issuingDepartment?.endsWith(base.charAt(0)) ? base : null
}

/** Whether the text also says 厅执法监督局 for 执法监督局; 省公路局 may be a separate department. */
function isMarkedAsUnit(setting: Setting, unit: string): boolean {
  const { issuingDepartment, text } = setting
  return text.includes((issuingDepartment ?? '').slice(-1) + unit)
}

/** 宁东市场监管局 in a notice of the 市场监管厅: a department of the same line elsewhere, not a unit. */
function isSisterDepartment(setting: Setting, name: string): boolean {
  const line = lineByEnding(setting.issuingDepartment ?? '')
  return /局$/.test(name) && line !== null && lineByEnding(name) === line
}

/** 市场监管厅登记注册局 → 登记注册局, if the 市场监管厅 issued the document. */
function withoutIssuer(setting: Setting, name: string): string {
  const printed = /^(?<own>\p{Script=Han}{2,12}?[厅局委])(?=\p{Script=Han}{2,})/u.exec(name)?.groups?.own
  return printed !== undefined && contains(setting.issuingDepartment ?? '', printed) ? name.slice(printed.length) : name
}
