import { DEPARTMENTS, lineNamed } from '../../reference/departments.ts'
import { liesWithin, type Place, placeChain, placeOfCode, placesNamed, placesShortNamed } from '../../reference/places.ts'
import { jurisdictionOfPlace, officialName } from '../jurisdictions.ts'
import type { Draft } from './draft.ts'
import { resolvedDraft } from './makeDraft.ts'
import type { Setting } from './surroundings.ts'
import { nearest, placeOfLevel, type Whose } from './whose.ts'

/** 人民银行天津分行, 人行吉安市中心支行: their names contain their place. */
export function bankBranch(setting: Setting, name: string, owner: Whose): Draft | null {
  const groups = /^(?:中国)?(?:人民银行|人行)(?<branch>.{2,}(?:分行|中心支行|中支|支行|营业管理部))$/u.exec(name)?.groups
  if (groups?.branch === undefined) return null
  const printed = namedBranch(setting, groups.branch.replace(/中支$/, '中心支行'))
  if (printed === null) return null
  const branch = owner.place === null ? printed : officialBranch(printed, owner.place)
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

/**
 * The branches of a city and of a county have its name with the level word, printed or not: 宜春中心支行 is the 宜春市中心支行. Only the capital of a
 * province leaves it out: 昆明中心支行.
 */
function officialBranch(branch: string, { code, level, name, shortName }: Place): string {
  const written = name.replace(/^.*自治([州县旗])$/u, `${shortName}$1`)
  const kind = /(?<=^\p{Script=Han}{2,})(?:中心)?支行$/u.exec(branch)?.[0]
  const isOfPlace = kind !== undefined && [name, shortName, written].includes(branch.slice(0, -kind.length))
  if (!isOfPlace || (kind === '中心支行' ? 'city' : 'district') !== level || name.endsWith('区')) return branch
  return (code.endsWith('0100') ? shortName : written) + kind
}

/** Names of local offices that begin with their national department: 国家金融监督管理总局{地}监管分局. */
const OFFICE_PATTERNS = DEPARTMENTS.lines.flatMap((line) =>
  line.patterns.flatMap((pattern) => {
    const [lead = '', end = ''] = pattern.split('{地}')
    return line.kind === 'vertical' && lead !== '' ? [{ line, lead, end }] : []
  }),
)

/** 中国银行保险监督管理委员会吉林监管局: the local office of a national department. */
export function localOffice(setting: Setting, name: string): Draft | null {
  const fitting = OFFICE_PATTERNS.find(({ lead, end }) => name.startsWith(lead) && name.endsWith(end))
  if (fitting === undefined) return null
  const words = name.slice(fitting.lead.length, name.length - fitting.end.length)
  const place = nearest([...placesNamed(words), ...placesShortNamed(words)], setting.home)
  return place === null ? null : resolvedDraft(setting, name, jurisdictionOfPlace(place), fitting.line)
}

/** 市规自局滨海分局: the local branch of a higher department. */
export function branchOfUpper(setting: Setting, name: string, body: (name: string) => Draft): Draft | null {
  const groups = /^(?<upper>.{2,}?局)(?<place>\p{Script=Han}{2,6})分局$/u.exec(name)?.groups
  if (groups?.upper === undefined || groups.place === undefined) return null
  const chain = setting.home.place === null ? [] : placeChain(setting.home.place)
  const upper = body(groups.upper)
  const within = placeOfCode(upper.jurisdiction?.code ?? '')
  const near = within === null ? [] : placesShortNamed(groups.place).filter((one) => liesWithin(one, within))
  const place = chain.find((one) => one.shortName === groups.place || one.name === groups.place) ?? onlyOf(near)
  if (place === null || upper.status !== 'RESOLVED') return null
  return resolvedDraft(setting, `${upper.fullName}${place.name}分局`, jurisdictionOfPlace(place), upper.line)
}

function onlyOf(places: readonly Place[]): Place | null {
  return places.length === 1 ? (places[0] ?? null) : null
}
