import { useMemo } from 'react'
import { useQuery } from 'urql'
import type { NodeKind } from '../../drawing/drawing.ts'
import type { Frame } from '../../drawing/frame.ts'
import { BATCH } from '../../drawing/replay.ts'
import { useWords } from '../../i18n/words.ts'
import { NODE_KINDS } from '../../styles/palette.ts'
import type { Explorer } from './explorer.ts'
import { LeftOut } from './LeftOut.tsx'
import { NEIGHBOURHOOD } from './queries.ts'
import { explorer as words } from './words.ts'

interface Props {
  readonly explorer: Explorer
  readonly frame: Frame
  readonly id: string
}

/** How many neighbours of each kind a node has that are not drawn, before any of them is, and a button that draws the next of them. */
export function AroundNode({ explorer, frame, id }: Props) {
  const say = useWords(words)
  // One neighbour is fetched; the others are counted by the server.
  const asked = useMemo(() => ({ ids: [id], kinds: [...NODE_KINDS], limit: 1, drawn: [...frame.nodes.keys()] }), [frame, id])
  const [{ data, fetching, stale }] = useQuery({ query: NEIGHBOURHOOD, variables: asked })
  if (!data || fetching || stale) return null
  const missing = countsOf(data.neighbourhood, frame)
  if (missing.length === 0) return null
  return (
    <LeftOut
      title={say('leftOutHere')}
      missing={missing}
      most={BATCH}
      onFetch={(kind) => explorer.change({ kind: 'expand', id, kinds: [kind] })}
    />
  )
}

interface Around {
  readonly nodes: readonly { readonly id: string; readonly kind: NodeKind }[]
  readonly omitted: readonly { readonly kind: NodeKind; readonly count: number }[]
}

function countsOf({ nodes, omitted }: Around, frame: Frame) {
  const counts = new Map<NodeKind, number>()
  const add = (kind: NodeKind, count: number) => counts.set(kind, (counts.get(kind) ?? 0) + count)
  for (const { kind, count } of omitted) add(kind, count)
  for (const { id, kind } of nodes) if (!frame.nodes.has(id)) add(kind, 1)
  return NODE_KINDS.flatMap((kind) => (counts.has(kind) ? [{ kind, count: counts.get(kind) ?? 0, fetchable: true }] : []))
}
