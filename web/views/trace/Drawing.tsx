import { type CSSProperties, memo, useEffect, useMemo, useRef, useState } from 'react'
import { NodeDetail } from '../../domain/NodeDetail.tsx'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { kindSlug } from '../../styles/palette.ts'
import { foldedOf } from './folds.ts'
import { layeredOf, type PlacedLine } from './layered.ts'
import { type Lineage, wordOf } from './lineage.ts'
import { printedAt } from './printedAt.ts'
import { trace } from './words.ts'

/** The trace as layers, large groups folded. Names link to their pages; the list below has all steps as text. */
export const Drawing = memo(function Drawing({ lineage }: { readonly lineage: Lineage }) {
  const say = useWords(trace)
  const sayModel = useWords(model)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const layered = useMemo(() => layeredOf(foldedOf(lineage, opened)), [lineage, opened])
  const { width, height, nodeWidth, nodeHeight, nodes, folds, lines } = layered
  const sheet = useRef<HTMLElement>(null)
  // On a narrow screen the start may be out of sight, so the drawing is scrolled to it; after opening a group, too, since all is placed anew.
  useEffect(() => {
    const box = sheet.current
    const start = nodes.find(({ id }) => id === lineage.start)
    if (box && start) box.scrollTo(start.x + (nodeWidth - box.clientWidth) / 2, start.y + (nodeHeight - box.clientHeight) / 2)
  }, [nodes, lineage, nodeWidth, nodeHeight])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="lineage" ref={sheet} tabIndex={0} aria-label={say('drawing')}>
      <div className="lineage-sheet" style={{ width, height, ...({ '--printed-at': printedAt(width) } as CSSProperties) }}>
        <svg width={width} height={height} aria-hidden="true">
          <defs>
            <marker id="lineage-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse">
              <path d="M0,0 L8,4 L0,8 z" fill="var(--ink-faint)" />
            </marker>
          </defs>
          {lines.map((line) => (
            <Line key={line.hops[0]?.id} line={line} />
          ))}
        </svg>
        {nodes.map(({ id, kind, title, detail, of, x, y }) => (
          <div
            key={id}
            className={`lineage-node kind-${kindSlug(kind)} ${id === lineage.start ? 'lineage-start' : ''}`}
            style={{ left: x, top: y, width: nodeWidth, height: nodeHeight }}
          >
            <span className="lineage-kind">{sayModel(kind)}</span>
            <NodeLink id={id} kind={kind} title={title} />
            <span className="lineage-detail">
              <NodeDetail node={{ detail, of }} />
            </span>
          </div>
        ))}
        {folds.map(({ id, kind, count, x, y }) => (
          <button
            key={id}
            type="button"
            className={`lineage-node lineage-fold kind-${kindSlug(kind)}`}
            style={{ left: x, top: y, width: nodeWidth, height: nodeHeight }}
            onClick={() => setOpened(new Set([...opened, id]))}
          >
            <span className="lineage-kind">{sayModel(kind)}</span>
            {say('fold', { count })}
          </button>
        ))}
      </div>
    </section>
  )
})

function Line({ line }: { readonly line: PlacedLine }) {
  const sayModel = useWords(model)
  const [hop] = line.hops
  if (!hop) return null
  const unsure = line.hops.every(({ status }) => status === 'AMBIGUOUS' || status === 'UNRESOLVED')
  return (
    <g className={`lineage-line relation-${hop.relation.toLowerCase().replace('_', '-')}`}>
      <path d={line.path} markerEnd="url(#lineage-arrow)" strokeDasharray={unsure ? '4 4' : undefined} />
      <text x={line.label.x} y={line.label.y + 4}>
        {sayModel(wordOf(hop.relation))}
        {line.hops.length > 1 ? ` ×${line.hops.length}` : ''}
      </text>
    </g>
  )
}
