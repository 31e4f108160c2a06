import { FunnelX } from 'lucide-react'
import { Notice } from '../../components/Notice.tsx'
import { useWords } from '../../i18n/words.ts'
import type { Explorer } from './explorer.ts'
import { panelWords } from './panelWords.ts'

/** Shown on the empty canvas if filters or hiding leave no node. */
export function NothingLeft({ explorer }: { readonly explorer: Explorer }) {
  const say = useWords(panelWords)
  return (
    <div className="explorer-note">
      <Notice title={say('nothingLeft')} icon={<FunnelX size={28} aria-hidden="true" />}>
        <button type="button" className="button" onClick={() => explorer.change({ kind: 'showAll' })}>
          {say('showAll')}
        </button>
      </Notice>
    </div>
  )
}
