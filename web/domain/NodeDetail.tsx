import { NodeLink } from './NodeLink.tsx'
import type { Titled } from './titles.ts'

/** What a node belongs to, leading there, or else its number; nothing where it has neither. */
export function NodeDetail({ node: { detail, of } }: { readonly node: Pick<Titled, 'detail' | 'of'> }) {
  return of ? <NodeLink {...of} /> : detail
}
