import type { GraphModel } from './declaration.ts'
import type { FactsOf } from './fields.ts'
import { NODE_TYPES } from './nodeTypes.ts'
import { RELATIONSHIP_TYPES } from './relationshipTypes.ts'

/** The single catalogue of node types and relationships. All other layers are generated from it or checked against it by a test. */
export const MODEL: GraphModel<NodeType, RelationshipTypeName> = { nodes: NODE_TYPES, relationships: RELATIONSHIP_TYPES }

export type NodeType = keyof typeof NODE_TYPES
export type NodeKind = (typeof NODE_TYPES)[NodeType]['kind']
export type RelationshipTypeName = keyof typeof RELATIONSHIP_TYPES

type Relations = typeof RELATIONSHIP_TYPES
/** Relationships from a policy to another document. */
export type CitationName = {
  readonly [R in RelationshipTypeName]: 'Policy' extends Relations[R]['from'][number]
    ? 'CitedDocument' extends Relations[R]['to'][number]
      ? R
      : never
    : never
}[RelationshipTypeName]

/** The record type of a node type. */
export type RecordOf<Type extends NodeType> = { readonly kind: (typeof NODE_TYPES)[Type]['kind']; readonly id: string } & FactsOf<
  (typeof NODE_TYPES)[Type]['fields']
>
