/** The one catalogue of node types and relationships. A test walks it and names what another layer lacks. */

interface NodeTypeDeclaration {
  /** Its name in the API and in addresses. */
  readonly kind: string
  /** The label within which its id is unique: one document has one id, whether its text is held or not. */
  readonly identity: string
  /** The property that names the one document that owns such a node, removed with it; null where several documents share it. */
  readonly ownedBy: string | null
  readonly description: string
}

export const NODE_TYPES = {
  Policy: {
    kind: 'POLICY',
    identity: 'Document',
    ownedBy: 'id',
    description: 'A document whose text is held.',
  },
  CitedDocument: {
    kind: 'CITED_DOCUMENT',
    identity: 'Document',
    ownedBy: null,
    description: 'A document that is cited and whose text is not held.',
  },
  Section: {
    kind: 'SECTION',
    identity: 'Section',
    ownedBy: 'document',
    description: 'A part of a policy or of one of its attachments.',
  },
  Measure: {
    kind: 'MEASURE',
    identity: 'Measure',
    ownedBy: 'document',
    description: 'The smallest numbered unit of a policy that gives a task.',
  },
  UpstreamTask: {
    kind: 'UPSTREAM_TASK',
    identity: 'UpstreamTask',
    ownedBy: 'statedBy',
    description: 'A task of a cited document, known through a local division-of-work table.',
  },
  Department: {
    kind: 'DEPARTMENT',
    identity: 'Department',
    ownedBy: null,
    description: 'A department in its jurisdiction, or an open-ended group of departments.',
  },
  Jurisdiction: {
    kind: 'JURISDICTION',
    identity: 'Jurisdiction',
    ownedBy: null,
    description: 'A place or a zone.',
  },
  Industry: {
    kind: 'INDUSTRY',
    identity: 'Industry',
    ownedBy: null,
    description: 'An industry or sector.',
  },
  Target: {
    kind: 'TARGET',
    identity: 'Target',
    ownedBy: 'document',
    description: 'A figure or a deadline that a measure sets, or the document as a whole.',
  },
} as const satisfies Record<string, NodeTypeDeclaration>

export type NodeType = keyof typeof NODE_TYPES
export type NodeKind = (typeof NODE_TYPES)[NodeType]['kind']

interface RelationshipType<Type extends string = NodeType> {
  readonly from: readonly Type[]
  readonly to: readonly Type[]
  /** True where the statement was read out of a text and so carries its evidence. */
  readonly evidence: boolean
  readonly description: string
}

export const RELATIONSHIP_TYPES = {
  HAS_SECTION: { from: ['Policy', 'Section'], to: ['Section'], evidence: false, description: 'The policy is divided into this section.' },
  HAS_MEASURE: {
    from: ['Policy', 'Section'],
    to: ['Measure'],
    evidence: false,
    description: 'The section or policy contains this measure.',
  },
  ASSIGNED_TO: {
    from: ['Measure'],
    to: ['Department'],
    evidence: true,
    description: 'The measure names this department, in the role given.',
  },
  IMPLEMENTS: {
    from: ['Policy', 'Measure'],
    to: ['Policy', 'CitedDocument'],
    evidence: true,
    description: 'The text implements this document (贯彻, 落实, 执行).',
  },
  BASED_ON: {
    from: ['Policy', 'Measure'],
    to: ['Policy', 'CitedDocument'],
    evidence: true,
    description: 'The text is based on this document (根据, 依据, 按照, 参照).',
  },
  REPEALS: {
    from: ['Policy', 'Measure'],
    to: ['Policy', 'CitedDocument'],
    evidence: true,
    description: 'The text ends this document (废止, 停止执行).',
  },
  AMENDS: {
    from: ['Policy', 'Measure'],
    to: ['Policy', 'CitedDocument'],
    evidence: true,
    description: 'The text changes this document or asks for its revision (修订, 修改, 修正, 调整).',
  },
  FORWARDS: {
    from: ['Policy', 'Measure'],
    to: ['Policy', 'CitedDocument'],
    evidence: true,
    description: 'The text hands on this document of another issuer (转发, 批转).',
  },
  CITES: { from: ['Policy', 'Measure'], to: ['Policy', 'CitedDocument'], evidence: true, description: 'The text mentions this document.' },
  TASK_OF: {
    from: ['UpstreamTask'],
    to: ['Policy', 'CitedDocument'],
    evidence: true,
    description: 'The task belongs to this document.',
  },
  CARRIES_OUT: {
    from: ['Measure'],
    to: ['UpstreamTask'],
    evidence: true,
    description: 'A table says that the measure carries out this upstream task.',
  },
  LED_BY: {
    from: ['UpstreamTask'],
    to: ['Department'],
    evidence: true,
    description: 'The table names this department for the upstream task.',
  },
  CONCERNS: { from: ['Measure', 'Policy'], to: ['Industry'], evidence: true, description: 'The text names this industry.' },
  HAS_TARGET: {
    from: ['Policy', 'Measure'],
    to: ['Target'],
    evidence: true,
    description: 'The measure, or the document as a whole (a goal), sets this figure or deadline.',
  },
  ISSUED_BY: { from: ['Policy'], to: ['Department'], evidence: true, description: 'The policy was issued by this department.' },
  APPLIES_IN: { from: ['Policy'], to: ['Jurisdiction'], evidence: true, description: 'The policy holds in this place or zone.' },
  SERVES: { from: ['Department'], to: ['Jurisdiction'], evidence: false, description: 'The department belongs to this place or zone.' },
  WITHIN: { from: ['Jurisdiction'], to: ['Jurisdiction'], evidence: false, description: 'The place lies within the other one.' },
  BROADER: { from: ['Industry'], to: ['Industry'], evidence: false, description: 'The other industry holds this one.' },
} as const satisfies Record<string, RelationshipType>

export type RelationshipTypeName = keyof typeof RELATIONSHIP_TYPES

/** What builders take, so that a test can pass a model of its own. */
export interface GraphModel<Type extends string = string, Relation extends string = string> {
  readonly nodes: Readonly<Record<Type, NodeTypeDeclaration>>
  readonly relationships: Readonly<Record<Relation, RelationshipType<Type>>>
}

export const MODEL: GraphModel<NodeType, RelationshipTypeName> = { nodes: NODE_TYPES, relationships: RELATIONSHIP_TYPES }
