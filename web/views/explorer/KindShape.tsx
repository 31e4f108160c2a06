import type { NodeKind } from '../../drawing/drawing.ts'
import { pathOf, SHAPES } from '../../drawing/shapes.ts'
import { kindSlug } from '../../styles/palette.ts'

/** The shape and colour of a kind, as on the canvas. */
export function KindShape({ kind, size = 16 }: { readonly kind: NodeKind; readonly size?: number }) {
  const hollow = kind === 'CITED_DOCUMENT'
  const solid = `var(--kind-${kindSlug(kind)})`
  return (
    <svg className="kind-shape" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={pathOf(SHAPES[kind], 8, 8, 6.6)}
        style={{ fill: hollow ? 'var(--surface)' : solid, stroke: solid }}
        strokeWidth={hollow ? 1.6 : 0}
      />
    </svg>
  )
}
