import { groupingOf } from '../../extraction/departments/groups.ts'
import { type ListedName, namesIn } from '../../extraction/departments/nameList.ts'
import { implausible } from '../../extraction/departments/plausible.ts'
import { taskBracketsIn } from '../../extraction/departments/taskBrackets.ts'
import type { Reading } from '../../extraction/findings.ts'
import { PERSON_LABEL, ROLE_LABEL, withoutRoleVerb } from '../../lexicon/roles.ts'
import type { Measure } from '../../structure/outline.ts'
import { opensWithRole } from '../../text/lineKinds/charge.ts'
import { speaksOfDuties } from '../../text/lineKinds/dutyHeading.ts'
import type { Span } from '../../text/span.ts'
import type { AlarmRule } from '../alarm.ts'
import { type ReadNames, readNames, scriptOf, surelyDepartments } from '../names.ts'

export const namesUnread: AlarmRule = {
  kind: 'NAMES_UNREAD',
  does: 'Brackets at the end of a task contain department names that were not all read, or nothing was read after a role label or before a duty.',
  examples: ['建设水库。（市水利局、某某研究集群）', '责任单位：结合实际加快制定', '综合执法片：负责清运垃圾, under 职责分工'],
  find: (reading) => {
    const read = readNames(reading)
    return reading.outline.measures.flatMap((measure) => {
      const known = read(measure.id)
      return [
        ...unreadInBrackets(reading, measure, known),
        ...unreadBehindLabels(reading, measure, known),
        ...unreadBeforeDuty(reading, measure, known),
      ]
    })
  },
}

/** 算力中心（包括通算中心、智算中心）: examples of the word before the bracket. */
const OPENS_GLOSS = /^(?:包括|包含|含|例如|比如|如|指|即|主要[指是]|[以下]*简称)/u

function unreadInBrackets(reading: Reading, measure: Measure, read: ReadNames): Span[] {
  const { folded } = reading.outline.text
  return taskBracketsIn(folded, measure)
    .filter(({ closes, explains, inner }) => closes && explains === null && !OPENS_GLOSS.test(folded.slice(inner.start, inner.end)))
    .flatMap(({ inner }) => unreadIn(reading, inner, read))
}

/** The whole bracket if nothing in it was read, otherwise each name that was not. */
function unreadIn(reading: Reading, inner: Span, read: ReadNames): Span[] {
  const isNew = (name: ListedName) => !read.at(name.span) && !isReadElsewhere(bareName(name.words), read) && mayBeMissed(reading, name)
  if (!read.at(inner)) return surelyDepartments(reading, inner).some(isNew) ? [inner] : []
  const unread = namesIn(scriptOf(reading), inner).filter(isNew)
  // one of them is a clause: the bracket is a sentence that also names departments
  return unread.every(({ words }) => isNameLike(bareName(words))) ? unread.map(({ span }) => span) : []
}

/** 财政局 beside 市财政局, which the measure names elsewhere. */
function isReadElsewhere(name: string, { surfaces }: ReadNames): boolean {
  return surfaces.has(name) || (name.length >= 3 && [...surfaces].some((surface) => surface.endsWith(name)))
}

/** 责任单位：省科技厅 → 省科技厅, 工业和信息化局参与 → 工业和信息化局 */
function bareName(words: string): string {
  return withoutRoleVerb(words.replace(/^\p{Script=Han}{2,8}[：:]/u, ''))
}

/** Deadlines and remarks among names: 6月底前完成, 长期坚持, 不再一一列出, 下同. */
const SAYS_NO_NAME =
  /[年月日时0-9]|坚持|完成|推进|实施|落实|持续|长期|启动|取得|期|[下后]同|以[下上]|上述|不再|另有|详见|依法|按照?|分工|负责|职责|^等/u

/** Whether it is neither a remark nor a label, nor a person after a label: 责任领导：张某、李某. */
function mayBeMissed({ outline }: Reading, { words, span }: ListedName): boolean {
  const { folded } = outline.text
  return (
    !SAYS_NO_NAME.test(words) &&
    !/[：:]/.test(folded.charAt(span.end)) &&
    !OF_PERSONS.test(folded.slice(Math.max(0, span.start - LONGEST_BEFORE), span.end))
  )
}

const LONGEST_BEFORE = 40
const OF_PERSONS = new RegExp(`(?:${PERSON_LABEL})[：:][^；;。：:（(]*$`, 'u')

/** Two to twenty Han characters that may be a name: 某某研究集群, but not 制定完善信息收集. */
function isNameLike(words: string): boolean {
  return /^\p{Script=Han}{2,20}$/u.test(words) && groupingOf(words) === 'none' && implausible(words) === null
}

/** `综合执法片：负责清运垃圾` among the duties of others; groups that coordinate are not departments. */
const BEFORE_DUTY = /^[^\S\n]*(?<names>[\p{Script=Han}、（）()]{2,24})(?<!组|专班|队|办公室|指挥部|小组成员)[：:]\s*/u

function unreadBeforeDuty(reading: Reading, { section, span }: Measure, read: ReadNames): Span[] {
  const words = reading.outline.text.folded.slice(span.start, span.end)
  const match = speaksOfDuties(section ?? '') ? BEFORE_DUTY.exec(words) : null
  const names = match?.groups?.names ?? ''
  if (match === null || !opensWithRole(words.slice(match[0].length))) return []
  const start = span.start + match[0].indexOf(names)
  const own = { start, end: start + names.length }
  return read.at(own) ? [] : [own]
}

/** `责任单位：结合实际加快制定`, on a separate line or in brackets. */
const LABELLED = new RegExp(`(?:${ROLE_LABEL})[：:](?<names>[^\\n。；;：:）)〕】]{2,120})`, 'gu')

function unreadBehindLabels(reading: Reading, { span: within }: Measure, read: ReadNames): Span[] {
  return [...reading.outline.text.folded.slice(within.start, within.end).matchAll(LABELLED)].flatMap((match) => {
    const end = within.start + match.index + match[0].length
    const names = { start: end - (match.groups?.names ?? '').length, end }
    if (read.at(names) || namesIn(scriptOf(reading), names).some(({ words }) => read.surfaces.has(words))) return []
    return [names]
  })
}
