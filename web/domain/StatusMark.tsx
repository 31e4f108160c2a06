import { model } from '../i18n/model.ts'
import { useReasons } from '../i18n/reasons.ts'
import { useWords } from '../i18n/words.ts'
import './domain.css'

export type StatusName = 'RESOLVED' | 'AMBIGUOUS' | 'NOT_HELD' | 'UNRESOLVED'

/** The mark 未收录原文 says this already. */
const SAID_BY_NOT_HELD = 'its text is not held'

/** None of them is likelier than another, so that each list of them has the same order. */
const collator = new Intl.Collator('zh-CN')

interface Props {
  readonly status: StatusName | null | undefined
  readonly reason?: string | null
  readonly candidates?: readonly string[] | null
}

/** Says where a statement is unsure, why, and what else it could mean; a sure one needs no mark. */
export function StatusMark({ status, reason, candidates }: Props) {
  const say = useWords(model)
  const sayReason = useReasons()
  if (!status || status === 'RESOLVED') return null
  return (
    <span className={`status-mark status-${status.toLowerCase().replace('_', '-')}`}>
      {say(status)}
      {reason && reason !== SAID_BY_NOT_HELD && <span className="status-reason">{sayReason(reason)}</span>}
      {candidates && candidates.length > 0 && <span className="status-reason">{candidates.toSorted(collator.compare).join('、')}</span>}
    </span>
  )
}
