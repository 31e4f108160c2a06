import ical, { ICalCalendarMethod } from 'ical-generator'
import { othersInWords, ROLE_NAMES, sourceInWords, type TaskRow } from './taskRow.ts'

const DAY = 86_400_000

/**
 * The deadlines of the tasks as an iCalendar: an all-day entry on the last day of each dated deadline. Lengths of time and recurring
 * deadlines have no day of their own and are left to the list. `changed` is the time of the graph, not of the request, so that the
 * same graph gives the same bytes.
 */
export function taskCalendar(rows: readonly TaskRow[], name: string, changed: Date): string {
  const calendar = ical({
    name,
    prodId: { company: '政策脉络', product: 'Policy Lineage Explorer', language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 6 * 60 * 60,
  })
  for (const row of rows) {
    for (const [i, deadline] of row.deadlines.entries()) {
      if (deadline.to === null) continue
      const day = new Date(`${deadline.to}T00:00:00Z`)
      calendar.createEvent({
        id: `${encodeURIComponent(row.id)}-${i}@policy-lineage`,
        stamp: changed,
        allDay: true,
        timezone: 'UTC',
        start: day,
        end: new Date(day.getTime() + DAY),
        summary: `〔${ROLE_NAMES[row.role]}〕${row.heading ?? row.text.slice(0, 30)}（${deadline.words}）`,
        description: [row.department, othersInWords(row), sourceInWords(row), row.source.quote].filter(Boolean).join('\n'),
        url: row.link,
      })
    }
  }
  return calendar.toString()
}
