import type { Drawing, NodeKind, Opening } from './drawing.ts'

/** Where drawings come from: the API, or a fixture. */
export interface Source {
  /** The opening drawing, of at most so many nodes; with `kinds`, also those of these kinds that it would leave out. */
  opening(limit: number, kinds?: readonly NodeKind[]): Promise<Opening>
  /** What surrounds a node, with every edge between the newcomers and what is drawn already. */
  around(
    id: string,
    asked: { readonly kinds?: readonly NodeKind[]; readonly limit: number; readonly drawn: readonly string[] },
  ): Promise<Drawing>
}
