import { corrections } from '../../domain/corrections/words.ts'
import { useWords } from '../../i18n/words.ts'

interface Props {
  readonly document: string
  /** Whether the link takes the focus if the control that had it disappears. */
  readonly keepsFocus?: boolean
}

/** Link to the corrected reading of a document as a file for `npm run eval`. */
export function AnnotationLink({ document, keepsFocus = false }: Props) {
  const say = useWords(corrections)
  return (
    <a
      className="button"
      href={`/export/annotation.zip?document=${encodeURIComponent(document)}`}
      data-keeps-focus={keepsFocus || undefined}
      download
    >
      {say('annotation')}
    </a>
  )
}
