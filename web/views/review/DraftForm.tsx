import { FileText } from 'lucide-react'
import { useRef, useState } from 'react'
import { type DocumentFailure, failureOf } from '../../api/documents.ts'
import { useWords } from '../../i18n/words.ts'
import { useFailureWords } from '../documents/useFailureWords.ts'
import { type Draft, LONGEST_DRAFT, textOf } from './draft.ts'
import { review } from './words.ts'

interface Props {
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
  readonly onSubmit: () => void
}

/** Input for the draft: pasted text or a file. */
export function DraftForm({ draft, onChange, onSubmit }: Props) {
  const say = useWords(review)
  const chooser = useRef<HTMLInputElement>(null)
  const failureWords = useFailureWords()
  const [failure, setFailure] = useState<DocumentFailure | null>(null)
  const tooLong = draft.text.length > LONGEST_DRAFT
  const choose = async (file: File | undefined) => {
    if (!file) return
    try {
      onChange({ name: file.name, text: await textOf(file) })
      setFailure(null)
    } catch (error) {
      setFailure(failureOf(error))
    }
  }
  return (
    <form
      className="review-form"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <label htmlFor="review-draft">{say('draft')}</label>
      <textarea
        id="review-draft"
        lang="zh-CN"
        rows={18}
        spellCheck={false}
        placeholder={say('draftHint')}
        value={draft.text}
        onChange={({ target }) => onChange({ ...draft, text: target.value })}
      />
      <div className="row">
        <button type="submit" className="button primary" disabled={draft.text.trim() === '' || tooLong}>
          {say('start')}
        </button>
        <button type="button" className="button" onClick={() => chooser.current?.click()}>
          <FileText size={16} aria-hidden="true" /> {say('choose')}
        </button>
        <input ref={chooser} type="file" aria-label={say('choose')} hidden onChange={({ target }) => void choose(target.files?.[0])} />
      </div>
      {tooLong && <p role="alert">{say('tooLong', { count: draft.text.length, most: LONGEST_DRAFT })}</p>}
      {failure && <p role="alert">{failureWords(failure)}</p>}
    </form>
  )
}
