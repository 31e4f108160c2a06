import { BookOpenText } from 'lucide-react'
import { Link } from 'wouter'
import { useWords } from '../i18n/words.ts'
import { linkTo } from './links.ts'
import { domain } from './words.ts'
import './domain.css'

export interface Evidence {
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly rule?: string | null
  readonly document: { readonly id: string }
}

/** The words of a document that prove a statement, and the way to where they stand. */
export function Quote({ evidence, lines = 3 }: { readonly evidence: Evidence; readonly lines?: number }) {
  const say = useWords(domain)
  return (
    <Link
      className="quote"
      href={linkTo.reader(evidence.document.id, evidence)}
      title={evidence.rule ? say('rule', { rule: evidence.rule }) : undefined}
    >
      <BookOpenText size={14} aria-hidden="true" />
      <q lang="zh-CN" style={{ WebkitLineClamp: lines }}>
        {evidence.quote}
      </q>
      <span className="visually-hidden">{say('openQuote')}</span>
    </Link>
  )
}
