import { Link } from 'wouter'
import { linkTo } from '../../domain/links.ts'
import { joined } from '../../domain/shownSentence.ts'
import { useWords } from '../../i18n/words.ts'
import type { FoundFault } from './operations.ts'
import { review } from './words.ts'

interface Props {
  readonly fault: FoundFault
  readonly onShow: () => void
}

/** One finding: the problem, its position, the reason, and the remedy. */
export function Fault({ fault, onShow }: Props) {
  const say = useWords(review)
  const { severity, name, line, words, why, advice, source } = fault
  return (
    <li className={`card review-fault review-${severity.toLowerCase()}`}>
      <h3>
        <span className="chip">{say(severity)}</span> {name} <span className="faint small">{say('line', { line })}</span>
      </h3>
      <blockquote lang="zh-CN">{joined(words)}</blockquote>
      <p>{why}</p>
      <p className="review-advice">→ {advice}</p>
      <p className="row small">
        <button type="button" className="text-button" onClick={onShow}>
          {say('show')}
        </button>
        {source !== null && <Link href={linkTo.node(source)}>{say('source')}</Link>}
      </p>
    </li>
  )
}
