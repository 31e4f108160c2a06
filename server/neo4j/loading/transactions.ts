import { PolicyLineageError } from '../../errors.ts'
import type { Loadable } from './loadDocument.ts'

/** Maximum nodes and relationships in one transaction, unless a single document has more. */
const BATCH_SIZE = 30_000

/** Whether these are few enough nodes and relationships for one transaction. */
export function fitTogether(documents: readonly Loadable[]): boolean {
  return documents.reduce((sum, { graph }) => sum + graph.nodes.length + graph.edges.length, 0) <= BATCH_SIZE
}

/** Whether a document was held under another id, and is therefore written alone. */
export const isRenamed = ({ former, graph }: Loadable): boolean => former.some((id) => id !== graph.document)

/** Loads all in one transaction. If the database refuses, each is loaded alone. */
export async function togetherOrAlone<T, R>(all: readonly T[], load: (some: readonly T[]) => Promise<readonly R[]>): Promise<readonly R[]> {
  try {
    return await load(all)
  } catch (error) {
    const isRefused = error instanceof PolicyLineageError && error.code === 'DATABASE_FAILED'
    if (all.length === 1 || !isRefused) throw error
    const loaded: R[] = []
    for (const each of all) loaded.push(...(await load([each])))
    return loaded
  }
}

/** Divides documents into those that are written together. */
export function inTransactions(documents: readonly Loadable[]): readonly (readonly Loadable[])[] {
  const [renamed, kept] = [documents.filter(isRenamed), documents.filter((document) => !isRenamed(document))]
  const together: Loadable[][] = []
  for (const document of kept) {
    const last = together.at(-1)
    if (last && fitTogether([...last, document])) last.push(document)
    else together.push([document])
  }
  return [...together, ...renamed.map((document) => [document])]
}
