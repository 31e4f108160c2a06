import type { NodeRecord } from '../../neo4j/store/records.ts'
import type { Draft } from '../draft.ts'
import type { Found } from '../reply.ts'
import type { AskedPage } from '../tool.ts'
import { counted, type Namesakes } from './namesakes.ts'

/** A page of the nodes that some words may name. `drafts` makes the statements of those on the page. */
export async function listed<N extends NodeRecord>(
  { named, more }: Namesakes<N>,
  what: string,
  { rows, at }: AskedPage,
  drafts: (shown: readonly N[]) => Promise<readonly Draft[]>,
): Promise<Found> {
  const from = typeof at === 'number' ? at : 0
  const end = from + rows
  return {
    kind: 'found',
    summary: `${what}: ${counted(named, more)}.`,
    drafts: await drafts(named.slice(from, end)),
    page: { total: named.length, next: end < named.length ? end : null },
    leftOut: more ? [`Only the best ${named.length} are listed. Give more words to find the others.`] : [],
  }
}
