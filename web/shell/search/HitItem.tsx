import { Command } from 'cmdk'
import { HitWords } from '../../domain/HitWords.tsx'
import { KindMark } from '../../domain/KindMark.tsx'
import type { Hit } from '../../domain/operations.ts'
import { useWords } from '../../i18n/words.ts'
import { leadsToTrace } from './hitAddress.ts'
import { search } from './words.ts'

/** One hit: its kind, its name with the matching words highlighted, and the matching field. */
export function HitItem({ hit, onChoose }: { readonly hit: Hit; readonly onChoose: () => void }) {
  const say = useWords(search)
  return (
    <Command.Item value={hit.node.id} onSelect={onChoose}>
      <KindMark kind={hit.kind} />
      <HitWords hit={hit} />
      {leadsToTrace(hit) && <span className="palette-goes">{say('trace')}</span>}
    </Command.Item>
  )
}
