import { useState } from 'react'
import { useWords } from '../../i18n/words.ts'
import { DraftForm } from './DraftForm.tsx'
import type { Draft } from './draft.ts'
import { ReviewPage } from './ReviewPage.tsx'
import { review } from './words.ts'
import './review.css'

/** Reviews a draft. Neither the address nor the browser stores the draft. */
export function ReviewView() {
  const say = useWords(review)
  const [draft, setDraft] = useState<Draft>({ name: 'draft.txt', text: '' })
  const [submitted, setSubmitted] = useState(false)
  return (
    <div className="page review">
      <div className="page-head">
        <h1>{say('title')}</h1>
        {!submitted && <p>{say('intro')}</p>}
      </div>
      {submitted ? (
        <ReviewPage draft={draft} onEdit={() => setSubmitted(false)} />
      ) : (
        <DraftForm draft={draft} onChange={setDraft} onSubmit={() => setSubmitted(true)} />
      )}
    </div>
  )
}
