import { Command } from 'cmdk'
import { Highlighted } from '../../components/Highlighted.tsx'
import { KindMark } from '../../domain/KindMark.tsx'
import type { Hit } from '../../domain/operations.ts'

/** One thing found: its kind, its name, and where the words stand in it. */
export function HitItem({ hit, onChoose }: { readonly hit: Hit; readonly onChoose: () => void }) {
  return (
    <Command.Item value={hit.node.id} onSelect={onChoose}>
      <KindMark kind={hit.kind} />
      <div className="palette-hit" lang="zh-CN">
        <span className="palette-title">
          <Highlighted text={hit.title} ranges={hit.titleHighlights} />
        </span>
        {hit.snippet && hit.snippet !== hit.title && (
          <span className="palette-snippet">
            <Highlighted text={hit.snippet} ranges={hit.highlights} />
          </span>
        )}
        {hit.policyTitle && <span className="palette-of">{hit.policyTitle}</span>}
      </div>
    </Command.Item>
  )
}
