import { PencilLine } from 'lucide-react'
import { corrections } from '../../domain/corrections/words.ts'
import { useWords } from '../../i18n/words.ts'
import { edition } from '../../state/edition.ts'
import { AnnotationLink } from './AnnotationLink.tsx'

interface Props {
  readonly document: string
  /** Whether the node beside the text was read from it, so that the reading may be wrong. */
  readonly mayBeWrong: boolean
  /** Whether the document has corrections. */
  readonly isCorrected: boolean
  readonly onWrong: () => void
}

/** Corrects what was read of the node beside the text, and exports the corrections. */
export function CorrectionTools({ document, mayBeWrong, isCorrected, onWrong }: Props) {
  const say = useWords(corrections)
  if (edition.published || !(mayBeWrong || isCorrected)) return null
  return (
    <div className="row facts-panel-tools">
      {mayBeWrong && (
        <button type="button" className="button" onClick={onWrong}>
          <PencilLine size={15} aria-hidden="true" />
          {say('wrong')}
        </button>
      )}
      {/* A corrected statement cannot be corrected again, so its button disappears with the focus on it. */}
      {isCorrected && <AnnotationLink document={document} keepsFocus />}
    </div>
  )
}
