import { createHash } from 'node:crypto'
import ical, { type ICalCalendar, ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator'
import { type Deadline, namingInWords, othersInWords, roleInWords, sourceInWords, type TaskRow, titleInWords } from './taskRow.ts'

const DAY = 86_400_000

export interface CalendarHead {
  readonly name: string
  /** What was chosen, in words. */
  readonly choice: string
}

/**
 * The deadlines of the tasks as an iCalendar: an all-day entry on the last day of each dated deadline. Lengths of time and recurring
 * deadlines have no day of their own and are left to the list. Nothing in it is the time of the request, so that the same graph gives
 * the same bytes.
 */
export function taskCalendar(rows: readonly TaskRow[], { name, choice }: CalendarHead): string {
  const calendar = ical({
    name,
    description: `${choice}。每条为一项任务期限的最后一天；没有写明日期的任务不在日历中。`,
    prodId: { company: '政策脉络', product: 'Policy Lineage Explorer', language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 6 * 60 * 60,
  })
  for (const row of rows) for (const deadline of row.deadlines) addDeadline(calendar, row, deadline)
  return calendar.toString()
}

function addDeadline(calendar: ICalCalendar, row: TaskRow, { id, words, to }: Deadline): void {
  if (to === null) return
  const day = new Date(`${to}T00:00:00Z`)
  const role = roleInWords(row)
  calendar.createEvent({
    id: `${createHash('sha256').update(`${row.id} ${id}`).digest('hex').slice(0, 32)}@policy-lineage`,
    // The day of the document: what is known of when the entry came to be.
    stamp: new Date(`${row.issuedOn ?? to}T00:00:00Z`),
    allDay: true,
    timezone: 'UTC',
    start: day,
    end: new Date(day.getTime() + DAY),
    summary: shortened(`${role ? `【${role}】` : ''}${row.named ? '' : '【未点名】'}${titleInWords(row)}`),
    description: descriptionOf(row, words),
    url: row.link,
    ...(role && { categories: [{ name: role }] }),
    // A deadline takes nobody's time.
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  })
}

/** What an official sees on opening the entry: who, until when, with whom, what, said where. */
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

const MOST = 60

const shortened = (words: string): string => (words.length <= MOST ? words : `${Array.from(words).slice(0, MOST).join('')}…`)
