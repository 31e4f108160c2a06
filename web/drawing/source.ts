import type { Drawing, NodeKind, Opening } from './drawing.ts'

/** Where drawings come from: the API, or a fixture. */
export interface Source {
  /** The opening drawing with at most `limit` nodes; with `kinds`, only nodes of these kinds. */
  opening(limit: number, kinds?: readonly NodeKind[]): Promise<Opening>
  /** What surrounds a node, with every edge between the newcomers and what is drawn already. */
  around(
    id: string,
    asked: { readonly kinds?: readonly NodeKind[]; readonly limit: number; readonly drawn: readonly string[] },
  ): Promise<Drawing>
}
