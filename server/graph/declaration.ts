import type { FactsOf, Fields } from './fields.ts'

/** A name in both languages of the page. */
export interface Words {
  readonly zh: string
  readonly en: string
}

/** Colours on a light and on a dark background. */
export interface Colours {
  readonly light: { readonly solid: string; readonly soft: string }
  readonly dark: { readonly solid: string; readonly soft: string }
}

/** The shapes that the page can draw. Each identity has a shape of its own. */
export const SHAPE_NAMES = [
  'sheet',
  'bar',
  'square',
  'arrow',
  'circle',
  'hexagon',
  'diamond',
  'triangle',
  'pentagon',
  'octagon',
  'house',
] as const
export type ShapeName = (typeof SHAPE_NAMES)[number]

export interface NodeTypeDeclaration<Kind extends string = string, F extends Fields = Fields> {
  /** Its name in the API and in URLs. */
  readonly kind: Kind
  /** The label within which its id is unique. Held and cited documents share one, because a document has one id. */
  readonly identity: string
  /**
   * Name of the property with the id of the document that owns the node; the node is removed with that document. Null if several documents
   * share the node.
   */
  readonly ownedBy: 'id' | 'document' | 'statedBy' | null
  readonly description: string
  readonly fields: F
  /** Properties used to look nodes up; each gets an index. */
  readonly indexes: readonly string[]
  /** The full-text index that contains its properties, and its weight among equally good matches; null if it is not searched. */
  readonly search: { readonly in: 'known_names' | 'words'; readonly properties: readonly string[]; readonly weight: number } | null
  /**
   * Only for kinds in the opening drawing: `share` is the kind's share of the nodes beside the policies, from 0 to 1; `alone` limits how
   * many nodes linked to a single policy each policy shows. Null for other kinds.
   */
  readonly overview: { readonly share: number; readonly alone: number } | null
  /** Whether it is a neighbour by default, that is, when no kinds are given. Sections are not: they repeat what the measures say. */
  readonly neighbour: boolean
  readonly look: Colours & {
    /** Its name in CSS classes and custom properties of the page. */
    readonly slug: string
    readonly shape: ShapeName
    /** Whether such nodes are numerous and small; their labels appear only at close zoom. */
    readonly small: boolean
  }
  readonly words: Words
  /** Display names of fields, for kinds without a page of their own. */
  readonly fieldWords: { readonly [K in keyof F]?: Words }
  /** Display name in one line. */
  caption(node: FactsOf<F> & { readonly id: string }): string
  /** Short second line, or null. */
  detail(node: FactsOf<F> & { readonly id: string }): string | null
}

type Optional = 'indexes' | 'search' | 'overview' | 'neighbour' | 'fieldWords' | 'detail'

/** Declares a node type. Defaults: no index, not searched, not in the opening drawing, a neighbour, no second line. */
export function nodeType<const Kind extends string, F extends Fields>(
  declared: Omit<NodeTypeDeclaration<Kind, F>, Optional> & Partial<Pick<NodeTypeDeclaration<Kind, F>, Optional>>,
): NodeTypeDeclaration<Kind, F> {
  return { indexes: [], search: null, overview: null, neighbour: true, fieldWords: {}, detail: () => null, ...declared }
}

export interface RelationshipType<Type extends string = string> {
  readonly from: readonly Type[]
  readonly to: readonly Type[]
  /** Whether the statement is read from a text and so carries its evidence. */
  readonly evidence: boolean
  readonly description: string
  /** Whether paths between two nodes may follow it. */
  readonly walked: boolean
  readonly look: {
    readonly light: string
    readonly dark: string
    readonly dash: 'solid' | 'dashed' | 'dotted' | 'dashDot'
    /** Whether its direction is meaningful, so that it is drawn with an arrow. */
    readonly arrow: boolean
  }
  readonly words: Words
  /** Its display name at the target node. */
  readonly wordsIn: Words
}

/** The type that builders accept, so that a test can pass its own model. */
export interface GraphModel<Type extends string = string, Relation extends string = string> {
  readonly nodes: Readonly<Record<Type, NodeTypeDeclaration>>
  readonly relationships: Readonly<Record<Relation, RelationshipType<Type>>>
}
