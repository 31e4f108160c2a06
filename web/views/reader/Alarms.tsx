import { TriangleAlert } from 'lucide-react'
import { Link } from 'wouter'
import { linkTo } from '../../domain/links.ts'
import { alarm } from '../../i18n/alarm.ts'
import { useWords } from '../../i18n/words.ts'
import type { HeldDocument } from './operations.ts'
import { reader } from './words.ts'

/** Possible reading errors: kind, line and words, each linked to its place in the text. Empty if there are none. */
export function Alarms({ document, onGo }: { readonly document: HeldDocument; readonly onGo?: () => void }) {
  const say = useWords(reader)
  const sayAlarm = useWords(alarm)
  const { id, alarms } = document
  if (alarms.length === 0) return null
  return (
    <section className="reader-alarms" aria-label={say('alarms', { count: alarms.length })}>
      <h2>
        <TriangleAlert size={15} aria-hidden="true" /> {say('alarms', { count: alarms.length })}
      </h2>
      <p className="faint small">{say('alarmsHint')}</p>
      <ol>
        {alarms.map(({ kind, words, line, start, end }) => (
          <li key={`${kind} ${start} ${end}`}>
            <Link href={linkTo.reader(id, { start, end })} onClick={onGo}>
              {sayAlarm(kind)} · {say('line', { line })}
              <span lang="zh-CN">{words}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}
