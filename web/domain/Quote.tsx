import { BookOpenText } from 'lucide-react'
import { Link } from 'wouter'
import { useWords } from '../i18n/words.ts'
import { linkTo } from './links.ts'
import { type FoundBy, ruleTrust } from './ruleTrust.ts'
import { shownSentence } from './shownSentence.ts'
import { domain } from './words.ts'
import './domain.css'

export interface Evidence {
  readonly quote: string
  /** The rest of the sentence or bracket around the quote. */
  readonly before?: string | null
  readonly after?: string | null
  readonly start: number
  readonly end: number
  readonly origin?: 'READ' | 'CORRECTED'
  readonly foundBy?: FoundBy | null
  readonly document: { readonly id: string }
}

/** The sentence that proves a statement, with the decisive words highlighted and a link to its place in the text. */
export function Quote({ evidence, lines = 3 }: { readonly evidence: Evidence; readonly lines?: number }) {
  const say = useWords(domain)
  const { before, quote, after } = shownSentence(evidence, lines)
  const alone = before === '' && after === ''
  return (
    <Link className="quote" href={linkTo.reader(evidence.document.id, evidence)}>
      <BookOpenText size={14} aria-hidden="true" />
      <q lang="zh-CN" style={{ WebkitLineClamp: lines }}>
        {before}
        {alone ? quote : <mark>{quote}</mark>}
        {after}
      </q>
      {evidence.foundBy && <span className="quote-rule">{ruleTrust(evidence.foundBy, say)}</span>}
      {evidence.origin === 'CORRECTED' && <span className="quote-rule">{say('corrected')}</span>}
      <span className="visually-hidden">{say('openQuote')}</span>
    </Link>
  )
}
