import { useStore } from '@nanostores/react'
import { CircleCheck } from 'lucide-react'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { saveFile } from '../../components/saveFile.ts'
import { useWords } from '../../i18n/words.ts'
import { $language } from '../../state/language.ts'
import { DraftText, showInDraft } from './DraftText.tsx'
import type { Draft } from './draft.ts'
import { Fault } from './Fault.tsx'
import { type FoundReview, ReviewOfDraft } from './operations.ts'
import { review } from './words.ts'

interface Props {
  readonly draft: Draft
  readonly onEdit: () => void
}

/** The findings beside the draft. */
export function ReviewPage({ draft, onEdit }: Props) {
  const say = useWords(review)
  const language = useStore($language) === 'zh' ? 'ZH' : 'EN'
  const { data, error, retry } = useScreenQuery(ReviewOfDraft, { ...draft, language })
  const back = (
    <button type="button" className="button" onClick={onEdit}>
      {say('edit')}
    </button>
  )
  if (error) {
    return (
      <>
        {back}
        <Failure error={error} onRetry={retry} />
      </>
    )
  }
  if (!data) return <Loading />
  const found = data.review
  return (
    <>
      <ReadAs documents={found.documents} />
      <div className="row review-actions">
        {back}
        <SaveButtons name={draft.name} found={found} />
      </div>
      <div className="review-sides">
        <section aria-labelledby="review-findings">
          <h2 id="review-findings">
            {say('findings')} <span className="faint small">{found.findings.length}</span>
          </h2>
          {found.findings.length === 0 ? (
            <Notice title={say('nothing')} icon={<CircleCheck size={28} aria-hidden="true" />}>
              <p>{say('nothingHint')}</p>
            </Notice>
          ) : (
            <ol className="plain review-findings">
              {found.findings.map((fault) => (
                <Fault key={`${fault.kind} ${fault.start}`} fault={fault} onShow={() => showInDraft(fault.start)} />
              ))}
            </ol>
          )}
        </section>
        <DraftText text={draft.text} faults={found.findings} />
      </div>
    </>
  )
}

function ReadAs({ documents }: Pick<FoundReview, 'documents'>) {
  const say = useWords(review)
  return (
    <p className="small">
      {say('read')}
      {documents.map(({ title, documentNumber, measures, citations, asOf }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two documents of one text may have the same title.
        <span key={at}>
          {' '}
          <span lang="zh-CN">
            {title === null ? say('untitled') : `《${title}》`} {documentNumber}
          </span>{' '}
          <span className="faint">{say('counts', { measures, citations, asOf })}</span>
        </span>
      ))}
    </p>
  )
}

function SaveButtons({ name, found }: { readonly name: string; readonly found: FoundReview }) {
  const say = useWords(review)
  const base = name.replace(/\.[^.]*$/, '')
  const save = (text: string, type: string, ending: string) => saveFile(new Blob([text], { type }), `${base}.${ending}`)
  return (
    <>
      <button type="button" className="button" onClick={() => save(found.markdown, 'text/markdown', 'review.md')}>
        {say('markdown')}
      </button>
      <button type="button" className="button" onClick={() => save(found.sarif, 'application/sarif+json', 'sarif')}>
        {say('sarif')}
      </button>
    </>
  )
}
