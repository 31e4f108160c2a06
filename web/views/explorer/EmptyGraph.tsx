import { FileQuestion } from 'lucide-react'
import { Notice } from '../../components/Notice.tsx'
import { useWords } from '../../i18n/words.ts'
import { panelWords } from './panelWords.ts'

/** Shown in place of the drawing if nothing has been loaded yet. */
export function EmptyGraph() {
  const say = useWords(panelWords)
  return (
    <div className="explorer-cover">
      <Notice title={say('empty')} icon={<FileQuestion size={28} aria-hidden="true" />}>
        <p>{say('emptyHint')}</p>
      </Notice>
    </div>
  )
}
