import type { CDPSession } from 'playwright-core'

/** The part of a heap snapshot that is read here; each node takes as many numbers as it has fields. */
interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] } }
  readonly nodes: readonly number[]
}

/**
 * Bytes of all live objects of a page. Machine code and what belongs to the browser itself are left out: V8 compiles more functions the
 * longer a page runs, so they grow without any object being kept.
 */
export async function liveHeap(session: CDPSession): Promise<number> {
  const chunks: string[] = []
  const collect = ({ chunk }: { readonly chunk: string }) => void chunks.push(chunk)
  session.on('HeapProfiler.addHeapSnapshotChunk', collect)
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  session.off('HeapProfiler.addHeapSnapshotChunk', collect)
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  let bytes = 0
  for (let at = 0; at < nodes.length; at += fields.length) {
    const name = types[0][nodes[at + type] as number]
    if (name !== 'code' && name !== 'native') bytes += nodes[at + size] as number
  }
  return bytes
}
