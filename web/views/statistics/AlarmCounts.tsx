import type { ResultOf } from '../../api/graphql.ts'
import { alarm } from '../../i18n/alarm.ts'
import { useWords } from '../../i18n/words.ts'
import type { GraphStatistics } from './operations.ts'
import { statistics } from './words.ts'

type Counts = ResultOf<typeof GraphStatistics>['statistics']['alarms']

/** Number of possible reading errors, by kind. */
export function AlarmCounts({ alarms }: { readonly alarms: Counts }) {
  const say = useWords(statistics)
  const sayAlarm = useWords(alarm)
  const raised = alarms.filter(({ count }) => count > 0)
  return (
    <section>
      <h2>{say('alarms')}</h2>
      <p className="faint small">{raised.length === 0 ? say('alarmsNone') : say('alarmsHint')}</p>
      <ul>
        {raised.map(({ kind, count, policies }) => (
          <li key={kind}>
            {sayAlarm(kind)}: {say('alarmCount', { count, policies })}
          </li>
        ))}
      </ul>
    </section>
  )
}
