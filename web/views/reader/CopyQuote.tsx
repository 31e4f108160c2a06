import { Check, Quote } from 'lucide-react'
import { useCopy } from '../../components/useCopy.ts'
import { linkTo } from '../../domain/links.ts'
import type { Span } from '../../domain/span.ts'
import { documentTitle } from '../../domain/titles.ts'
import { common } from '../../i18n/common.ts'
import { useWords } from '../../i18n/words.ts'
import { linkOf } from '../../state/address.ts'
import type { HeldDocument } from './operations.ts'
import { reader } from './words.ts'

/** Copies the selected words with the document's title, number and date, and a link to the words. */
export function CopyQuote({ document, span }: { readonly document: HeldDocument; readonly span: Span }) {
  const say = useWords(reader)
  const sayCommon = useWords(common)
  const [done, copy] = useCopy(sayCommon('copyFailed'))
  return (
    <button
      type="button"
      className="button"
      // Moving the focus would clear the selection.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => copy(quoteWithSource(document, span, linkOf(linkTo.reader(document.id, span))))}
    >
      {done ? <Check size={15} aria-hidden="true" /> : <Quote size={15} aria-hidden="true" />}
      {done ? sayCommon('copied') : say('copyQuote')}
    </button>
  )
}

/** “…” ——title（number，day）, followed by the link on its own line. */
export function quoteWithSource({ title, documentNumber, issuedOn, text }: HeldDocument, span: Span, link: string): string {
  const words = (text ?? '').slice(span.start, span.end).trim()
  const facts = [documentNumber, issuedOn].filter((fact) => fact).join('，')
  return `“${words}”\n——${documentTitle({ title, documentNumber: null })}${facts === '' ? '' : `（${facts}）`}\n${link}`
}
