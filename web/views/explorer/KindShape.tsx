import type { NodeKind } from '../../drawing/drawing.ts'
import { pathOf, SHAPES } from '../../drawing/shapes.ts'
import { KIND_COLOURS } from '../../styles/palette.ts'

/** The shape and colour of a kind, as on the canvas. */
export function KindShape({ kind, size = 16 }: { readonly kind: NodeKind; readonly size?: number }) {
  const hollow = kind === 'CITED_DOCUMENT'
  const { solid } = KIND_COLOURS[kind]
  return (
    <svg className="kind-shape" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={pathOf(SHAPES[kind], 8, 8, 6.6)} fill={hollow ? '#fff' : solid} stroke={solid} strokeWidth={hollow ? 1.6 : 0} />
    </svg>
  )
}
