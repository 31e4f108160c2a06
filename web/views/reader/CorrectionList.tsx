import { PencilLine } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { failureOf } from '../../api/documents.ts'
import type { Correction } from '../../api/notes.ts'
import { CorrectionInWords } from '../../domain/corrections/CorrectionInWords.tsx'
import { withdraw } from '../../domain/corrections/corrections.ts'
import { Unapplied } from '../../domain/corrections/Unapplied.tsx'
import { corrections } from '../../domain/corrections/words.ts'
import { linkTo } from '../../domain/links.ts'
import { useWords } from '../../i18n/words.ts'
import { AnnotationLink } from './AnnotationLink.tsx'
import type { HeldDocument } from './operations.ts'

/** The corrections of a document, with the original reading struck through. Empty if there are none. */
export function CorrectionList({ document, all }: { readonly document: HeldDocument; readonly all: readonly Correction[] }) {
  const say = useWords(corrections)
  const [busy, setBusy] = useState<string | null>(null)
  const [trouble, setTrouble] = useState('')
  if (all.length === 0) return null
  const takeBack = async (correction: Correction) => {
    setBusy(correction.key)
    try {
      await withdraw(correction)
    } catch (error) {
      const { message, code } = failureOf(error)
      setTrouble(message || code || String(error))
    } finally {
      setBusy(null)
    }
  }
  return (
    <section className="reader-corrections" aria-label={say('list', { count: all.length })}>
      <h2>
        <PencilLine size={15} aria-hidden="true" /> {say('list', { count: all.length })}
      </h2>
      {all.some(({ applied }) => applied) && <p className="faint small">{say('listHint')}</p>}
      <ol>
        {all.map((one) => (
          <li key={one.key}>
            <Link href={placeIn(document, one)} lang="zh-CN">
              “{one.words.quote.slice(0, 30)}”
            </Link>
            <CorrectionInWords said={one} />
            <Unapplied correction={one} />
            {one.remark && <p className="faint small">{one.remark}</p>}
            <button type="button" className="button quiet" disabled={busy === one.key} onClick={() => void takeBack(one)}>
              {say('withdraw')}
            </button>
          </li>
        ))}
      </ol>
      {trouble && (
        <p className="note-bad" role="alert">
          {trouble}
        </p>
      )}
      <AnnotationLink document={document.id} />
    </section>
  )
}

/** Link to the printed words of a correction; to the document if they no longer exist. */
function placeIn({ id, text }: HeldDocument, { words }: Correction): string {
  const start = (text ?? '').indexOf(words.before + words.quote)
  if (start < 0) return linkTo.reader(id)
  const from = start + words.before.length
  return linkTo.reader(id, { start: from, end: from + words.quote.length })
}
