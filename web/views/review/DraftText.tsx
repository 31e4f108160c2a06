import { piecesOf } from '../../components/Highlighted.tsx'
import { useWords } from '../../i18n/words.ts'
import type { FoundFault } from './operations.ts'
import { review } from './words.ts'

/** The draft with the words of all findings highlighted. */
export function DraftText({ text, faults }: { readonly text: string; readonly faults: readonly FoundFault[] }) {
  const say = useWords(review)
  return (
    <section className="card review-draft" aria-label={say('draft')} lang="zh-CN">
      {piecesOf(text, faults).map(({ start, words, marked }) =>
        marked ? (
          <mark key={start} data-start={start}>
            {words}
          </mark>
        ) : (
          <span key={start}>{words}</span>
        ),
      )}
    </section>
  )
}

/** Scrolls to the highlight that contains this position. Overlapping highlights are merged. */
export function showInDraft(start: number): void {
  const marks = [...document.querySelectorAll<HTMLElement>('.review-draft mark')]
  const mark = marks.filter(({ dataset }) => Number(dataset.start) <= start).at(-1)
  for (const each of marks) each.classList.toggle('review-shown', each === mark)
  mark?.scrollIntoView({ block: 'center', behavior: 'smooth' })
}
