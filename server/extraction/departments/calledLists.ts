import { GENERAL_ACTOR_ENDINGS } from '../../lexicon/generalActors.ts'
import { GROUP_NOUN, SURE_NAME_END } from '../../lexicon/names.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import { DUTY_OPENING } from '../../lexicon/roles.ts'
import type { Span } from '../../text/span.ts'
import { isNamed, isNoName } from './actors.ts'
import { type Assigned, assignmentIn } from './assignments.ts'
import type { Script } from './nameList.ts'
import { isPlacedDepartment } from './ownNames.ts'
import { implausible } from './plausible.ts'

/** 市数据局、数字浙江|负责平台运维 */
const LIST = new RegExp(`^(?<names>[\\p{Script=Han}、（）()]{4,80}?)(?=${DUTY_OPENING})`, 'u')

/**
 * The actors before a duty that holds for a whole list, if the ending of at least one of them is unknown: 市数据局、数字浙江|负责平台运维. Null if
 * all endings are known, or if the words are no list of names. After a department, an unknown name is an actor; before all departments it may be
 * a clause (群众评议、市民政局|负责公示) and is left out, as are people and means (市民政局、村民|共同承担). A department after it must say whose it is:
 * 大庆市质量、计量、标准化工作联席会议 is one name.
 */
export function calledListIn(
  script: Script,
  clause: Span,
  known: ReadonlySet<string>,
): { actors: readonly Assigned[]; end: number } | null {
  const names = LIST.exec(script.plain.slice(clause.start, clause.end))?.groups?.names
  if (names === undefined) return null
  const end = clause.start + names.length
  const { assigned, refused } = assignmentIn(script, { start: clause.start, end }, { role: 'responsible', known, trusted: true })
  const isSure = (one: Assigned) => isNamed(one, { doing: 'must', known, mustBePlaced: false, called: true })
  const firstSure = assigned.findIndex(isSure)
  const first = assigned[firstSure]
  if (first === undefined || !opensList(first, clause) || (refused.length === 0 && assigned.every(isSure))) return null
  const words = [
    ...assigned.filter((one) => !isSure(one)).map(({ surface }) => surface),
    ...refused.map(({ span }) => script.plain.slice(span.start, span.end)),
  ]
  if (words.some(isNoMember)) return null
  return { actors: assigned.filter((one, index) => isSure(one) || (index > firstSure && isUnknownName(one))), end }
}

const opensList = ({ surface, span }: Assigned, { start }: Span) => span.start === start || isPlacedDepartment(surface)

/** 市财政局安排资金: a clause with its own actor; 每月一次改为每季一次: no actor at all. */
const HOLDS_CLAUSE = new RegExp(`${SURE_NAME_END}(?=\\p{Script=Han})|${GROUP_NOUN}(?=\\p{Script=Han})|[向变转改到至为]`, 'u')
const LONGEST = 10

function isNoMember(words: string): boolean {
  return words.length > LONGEST || HOLDS_CLAUSE.test(words) || isNoName(words)
}

const IS_GENERAL = new RegExp(`${oneOf(GENERAL_ACTOR_ENDINGS)}$`, 'u')

function isUnknownName({ kind, surface }: Assigned): boolean {
  return kind === 'department' && surface.length >= 3 && !IS_GENERAL.test(surface) && implausible(surface) === null
}
