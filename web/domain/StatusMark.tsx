import { model } from '../i18n/model.ts'
import { useReasons } from '../i18n/reasons.ts'
import { useWords } from '../i18n/words.ts'
import './domain.css'

export type StatusName = 'RESOLVED' | 'AMBIGUOUS' | 'NOT_HELD' | 'UNRESOLVED'

/** The mark 未收录原文 already says this. */
const SAID_BY_NOT_HELD = 'its text is not held'

/** Candidates are equally likely, so every list sorts them the same way. */
const collator = new Intl.Collator('zh-CN')

interface Props {
  readonly status: StatusName | null | undefined
  readonly reason?: string | null
  readonly candidates?: readonly string[] | null
}

/**
 * Marks an uncertain statement with the reason and its other possible meanings. For a certain one it shows only the possible full name, or
 * the source of that name.
 */
export function StatusMark({ status, reason, candidates }: Props) {
  const say = useWords(model)
  const sayReason = useReasons()
  const names = candidates?.toSorted(collator.compare).join('、') ?? ''
  if (!status || status === 'RESOLVED') {
    const words = [...(reason ? [sayReason(reason)] : []), ...(names === '' ? [] : [say('fullNameMayBe', { names })])]
    return words.length === 0 ? null : <span className="status-reason">{words.join(' · ')}</span>
  }
  return (
    <span className={`status-mark status-${status.toLowerCase().replace('_', '-')}`}>
      {say(status)}
      {reason && reason !== SAID_BY_NOT_HELD && <span className="status-reason">{sayReason(reason)}</span>}
      {names !== '' && <span className="status-reason">{names}</span>}
    </span>
  )
}
