import type { Drawing, NodeKind, Opening, RelationKind } from './drawing.ts'

/** Provides drawings: the API, or a fixture in tests. */
export interface Source {
  /** The opening drawing with at most `limit` nodes; `kinds` limits it to these kinds. */
  opening(limit: number, kinds?: readonly NodeKind[]): Promise<Opening>
  /** The nodes of a kind that are tied to most policies, with these ties and those to other drawn nodes. */
  layer(kind: NodeKind, limit: number, drawn: readonly string[]): Promise<Drawing>
  /** The ids of today for those of these ids that are former ids of a node. */
  idsOfToday(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** The edges between documents with the same words. */
  resemblances(): Promise<Drawing>
  /** The surroundings of a node, with all edges between the new nodes and those already drawn. */
  around(
    id: string,
    asked: {
      readonly kinds?: readonly NodeKind[]
      readonly relations?: readonly RelationKind[]
      readonly limit: number
      readonly drawn: readonly string[]
    },
  ): Promise<Drawing>
}
