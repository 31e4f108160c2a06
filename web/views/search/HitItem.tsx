import { Command } from 'cmdk'
import { Highlighted } from '../../components/Highlighted.tsx'
import { KindMark } from '../../domain/KindMark.tsx'
import type { Hit } from '../../domain/operations.ts'
import { useWords } from '../../i18n/words.ts'
import { leadsToTrace } from './hitAddress.ts'
import { search } from './words.ts'

/** One thing found: its kind, its name, where the words stand in it, and by what it was found. */
export function HitItem({ hit, onChoose }: { readonly hit: Hit; readonly onChoose: () => void }) {
  const say = useWords(search)
  return (
    <Command.Item value={hit.node.id} onSelect={onChoose}>
      <KindMark kind={hit.kind} />
      <div className="palette-hit" lang="zh-CN">
        <span className="palette-title">
          <Highlighted text={hit.title} ranges={hit.titleHighlights} />
        </span>
        {hit.snippet && hit.snippet !== hit.title && (
          <span className="palette-snippet">
            {isNamed(hit) && <span className="palette-by">{say(hit.matchedBy)}</span>}
            <Highlighted text={hit.snippet} ranges={hit.highlights} />
          </span>
        )}
        {hit.policyTitle && <span className="palette-of">{hit.policyTitle}</span>}
        {hit.partial && <span className="palette-of">{say('partial')}</span>}
      </div>
      {leadsToTrace(hit) && <span className="palette-goes">{say('trace')}</span>}
    </Command.Item>
  )
}

/** Another name than the one shown as its title: 简称 红旗区市监局. */
const isNamed = ({ matchedBy }: Hit) =>
  matchedBy === 'OTHER_NAME' || matchedBy === 'LINE' || matchedBy === 'PINYIN' || matchedBy === 'NUMBER'
