import type { FactsOf, Fields } from './fields.ts'

/** A name in both languages of the page. */
export interface Words {
  readonly zh: string
  readonly en: string
}

/** Colours on white and on dark paper. */
export interface Colours {
  readonly light: { readonly solid: string; readonly soft: string }
  readonly dark: { readonly solid: string; readonly soft: string }
}

/** Shapes that the page can draw; each kind of node needs a pair of shape and colour that can be told apart from all others. */
export type ShapeName =
  | 'sheet'
  | 'bar'
  | 'square'
  | 'arrow'
  | 'circle'
  | 'hexagon'
  | 'diamond'
  | 'triangle'
  | 'pentagon'
  | 'octagon'
  | 'house'

export interface NodeTypeDeclaration<Kind extends string = string, F extends Fields = Fields> {
  /** Its name in the API and in addresses. */
  readonly kind: Kind
  /** The label within which its id is unique: one document has one id, whether its text is held or not. */
  readonly identity: string
  /** The property that names the one document that owns such a node, removed with it; null where several documents share it. */
  readonly ownedBy: 'id' | 'document' | 'statedBy' | null
  readonly description: string
  readonly fields: F
  /** Properties that questions ask by, each with an index. */
  readonly indexes: readonly string[]
  /** In which full-text index its properties are found, and how much it counts among equally good fits; null where it is not searched. */
  readonly search: { readonly in: 'known_names' | 'words'; readonly properties: readonly string[]; readonly weight: number } | null
  /**
   * Its part of the opening drawing beside the policies, from 0 to 1, and how many such nodes that hang on one policy alone a policy may
   * show; null where it is not drawn there.
   */
  readonly overview: { readonly share: number; readonly alone: number } | null
  /** True where it is a neighbour if nobody asks for certain kinds. Sections repeat what the measures say. */
  readonly neighbour: boolean
  readonly look: Colours & {
    /** Its name in classes and custom properties of the page. */
    readonly slug: string
    readonly shape: ShapeName
    /** True where such nodes are many and small, and are named only from near. */
    readonly small: boolean
  }
  readonly words: Words
  /** Names of fields, for the facts that the page shows of a kind without a page of facts of its own. */
  readonly fieldWords: { readonly [K in keyof F]?: Words }
  /** What a node is called where there is room for one line. */
  caption(node: FactsOf<F> & { readonly id: string }): string
  /** A short second line, or null. */
  detail(node: FactsOf<F> & { readonly id: string }): string | null
}

type Optional = 'indexes' | 'search' | 'overview' | 'neighbour' | 'fieldWords' | 'detail'

/** A node type. What is left out: no index, not searched, not in the opening drawing, a neighbour, no second line. */
export function nodeType<const Kind extends string, F extends Fields>(
  declared: Omit<NodeTypeDeclaration<Kind, F>, Optional> & Partial<Pick<NodeTypeDeclaration<Kind, F>, Optional>>,
): NodeTypeDeclaration<Kind, F> {
  return { indexes: [], search: null, overview: null, neighbour: true, fieldWords: {}, detail: () => null, ...declared }
}

export interface RelationshipType<Type extends string = string> {
  readonly from: readonly Type[]
  readonly to: readonly Type[]
  /** True where the statement was read out of a text and so carries its evidence. */
  readonly evidence: boolean
  readonly description: string
  /** True where ways between two nodes may go along it. */
  readonly walked: boolean
  readonly look: {
    readonly light: string
    readonly dark: string
    readonly dash: 'solid' | 'dashed' | 'dotted' | 'dashDot'
    /** True where it points somewhere worth an arrow. */
    readonly arrow: boolean
  }
  readonly words: Words
  /** What it is called at the node where it ends. */
  readonly wordsIn: Words
}

/** What builders take, so that a test can pass a model of its own. */
export interface GraphModel<Type extends string = string, Relation extends string = string> {
  readonly nodes: Readonly<Record<Type, NodeTypeDeclaration>>
  readonly relationships: Readonly<Record<Relation, RelationshipType<Type>>>
}
