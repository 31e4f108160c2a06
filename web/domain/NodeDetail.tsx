import { NodeLink } from './NodeLink.tsx'
import type { Titled } from './titles.ts'

/** Links to the parent of a node, or else shows its number; nothing if it has neither. */
export function NodeDetail({ node: { detail, of } }: { readonly node: Pick<Titled, 'detail' | 'of'> }) {
  return of ? <NodeLink {...of} /> : detail
}
