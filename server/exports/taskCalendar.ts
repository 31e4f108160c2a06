import { createHash } from 'node:crypto'
import ICAL from 'ical.js'
import { dayAfter } from '../text/days.ts'
import { type DatedDeadline, exactnessOf, firstDated } from './deadline.ts'
import { namingInWords, othersInWords, roleInWords, sourceInWords, type TaskRow, titleInWords } from './taskRow.ts'
import { BY_RULE, deadlineBy, printedWords, type UndatedRule } from './undated.ts'

export interface CalendarHead {
  readonly name: string
  /** The selection, as text. */
  readonly choice: string
  /** The day for tasks without a date; they are omitted if there is no rule. */
  readonly undated?: UndatedRule | null
}

/** A property in jCal form (RFC 7265): name, parameters, type, value. */
type Property = readonly [name: string, parameters: Readonly<Record<string, string>>, type: string, value: string | number]

/** Text without carriage returns and control characters: some readers would end the line there. */
const text = (name: string, value: string): Property => [name, {}, 'text', value.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '')]

// Properties outside RFC 5545 that calendar programs read. Without a declared type the writer would neither escape text nor omit VALUE=.
for (const [name, defaultType] of [
  ['name', 'text'],
  ['x-wr-calname', 'text'],
  ['x-wr-caldesc', 'text'],
  ['x-published-ttl', 'duration'],
  ['x-microsoft-cdo-busystatus', 'text'],
] as const)
  ICAL.design.icalendar.property[name] = { defaultType }
// The writer does not count the space before a continuation line: 1 + 74 octets.
ICAL.foldLength = 74

const READ_AGAIN = 'PT6H'

/**
 * The deadlines of tasks as an iCalendar: an all-day entry on the last day of each dated deadline, or on the day to which people moved it.
 * Durations and recurring deadlines have no day, so they are omitted. The output does not depend on the current time, so the same graph gives the same bytes.
 */
export function taskCalendar(rows: readonly TaskRow[], { name, choice, undated = null }: CalendarHead): string {
  const moved = rows.some(({ note }) => note?.movedTo) ? WITH_MOVED : ''
  const description = `${choice}。${HOW_TO_READ}${moved}${undated === null ? WITHOUT_UNDATED : BY_THE_RULE}`
  const head: readonly Property[] = [
    text('version', '2.0'),
    text('prodid', '-//政策脉络//Policy Lineage Explorer//ZH'),
    text('method', 'PUBLISH'),
    text('name', name),
    text('x-wr-calname', name),
    text('description', description),
    text('x-wr-caldesc', description),
    ['refresh-interval', {}, 'duration', READ_AGAIN],
    ['x-published-ttl', {}, 'duration', READ_AGAIN],
  ]
  const several = new Set(rows.filter(({ named }) => named).map(({ department }) => department)).size > 1
  const entries = rows.flatMap((row) => duesOf(row, undated).map((due) => ['vevent', entry(row, due, several), []]))
  return ICAL.stringify(['vcalendar', head, entries])
}

const HOW_TO_READ = '每条为一项任务期限的最后一天；原文只写到月或年的，列在该月或该年的最后一天，标题中注明原文；'
const WITH_MOVED = '有人调整过时限的，列在调整后的日期，标题中注明，原文的期限见说明；'
const WITHOUT_UNDATED = '没有写明日期的任务不在日历中。'
const BY_THE_RULE = '没有写明日期的任务按设定的规则列入，标题中注明；所属文件没有日期的，不在日历中。'

/** A day on which a task is due. */
interface Due {
  /** Id of the deadline, which stays the same when people move it. */
  readonly id: string
  readonly day: string
  /** What the title must say of the day; empty if it is as printed. */
  readonly mark: string
  readonly words: string
}

/** The days of a task. If people moved its deadline, the new day replaces that of the first deadline, as in the lists. */
function duesOf(row: TaskRow, undated: UndatedRule | null): readonly Due[] {
  const movedTo = row.note?.movedTo ?? null
  if (movedTo === null) return daysOf(row, undated).map(asPrinted)
  const dated = daysOf(row, null)
  const first = firstDated(dated)
  const moved: Due = {
    id: first?.id ?? BY_RULE,
    day: movedTo,
    mark: '时限已调整：',
    words: `${first ? `${first.words}（${first.to}）` : printedWords(row)}；调整为${movedTo}`,
  }
  return [moved, ...dated.filter((deadline) => deadline !== first).map(asPrinted)]
}

const asPrinted = (deadline: DatedDeadline): Due => ({
  id: deadline.id,
  day: deadline.to,
  mark: deadline.id !== BY_RULE && exactnessOf(deadline) === 'day' ? '' : `${deadline.words}：`,
  words: deadline.words,
})

/** The dated deadlines of a task; without any, the one given by the rule. */
function daysOf(row: TaskRow, undated: UndatedRule | null): readonly DatedDeadline[] {
  const dated = row.deadlines.filter((deadline): deadline is DatedDeadline => deadline.to !== null)
  if (dated.length > 0 || undated === null) return dated
  const given = deadlineBy(undated, row)
  return given === null ? [] : [given]
}

function entry(row: TaskRow, due: Due, several: boolean): readonly Property[] {
  const role = roleInWords(row)
  return [
    text('uid', `${createHash('sha256').update(`${row.id} ${due.id}`).digest('hex').slice(0, 32)}@policy-lineage`),
    // The day of the document is the best available creation time of the entry.
    ['dtstamp', {}, 'date-time', `${row.issuedOn ?? due.day}T00:00:00Z`],
    // Calendar programs replace an imported entry only by one with a higher number.
    ...(row.note ? [['sequence', {}, 'integer', row.note.revision] as const] : []),
    ['dtstart', {}, 'date', due.day],
    ['dtend', {}, 'date', dayAfter(due.day, 1)],
    text('summary', titleOf(row, due, several)),
    text('description', descriptionOf(row, due.words)),
    ['url', {}, 'uri', row.link],
    ...(role ? [text('categories', role)] : []),
    // A deadline does not make anybody busy.
    text('transp', 'TRANSPARENT'),
    text('x-microsoft-cdo-busystatus', 'FREE'),
  ]
}

/** 【牵头】到2025年：（三）规范涉企收费: the period is shown if the deadline is less precise than a day; with several departments, each is named. */
function titleOf(row: TaskRow, { mark }: Due, several: boolean): string {
  const role = roleInWords(row)
  const head = [role && `【${role}】`, row.named ? (several ? `${row.department}：` : '') : '【未点名】', mark]
  return head.join('') + shortened(titleInWords(row))
}

/** The text of an entry: who, until when, with whom, what, and the source. */
function descriptionOf(row: TaskRow, words: string): string {
  return [
    `部门：${row.department}${row.named ? '' : `　${namingInWords(row)}`}`,
    `期限：${words}`,
    row.figures.length > 0 && `指标：${row.figures.join('；')}`,
    row.others.length > 0 && `其他单位：${othersInWords(row)}`,
    `任务：${row.text}`,
    `出处：${sourceInWords(row)}`,
    `原文：${row.source.quote}`,
    `链接：${row.link}`,
  ]
    .filter(Boolean)
    .join('\n')
}

const LONGEST_SUMMARY = 50

function shortened(words: string): string {
  const letters = Array.from(words.replace(/\s*\n\s*/gu, ''))
  return letters.length <= LONGEST_SUMMARY ? letters.join('') : `${letters.slice(0, LONGEST_SUMMARY).join('')}…`
}
