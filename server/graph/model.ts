/** The one catalogue of node types and relationships. A test walks it and names what another layer lacks. */

export const NODE_TYPES = {
  Policy: { key: 'id', colour: 'policy', description: 'A document whose text is held.' },
  CitedDocument: { key: 'id', colour: 'cited', description: 'A document that is cited and whose text is not held.' },
  Section: { key: 'id', colour: 'section', description: 'A part of a policy or of one of its attachments.' },
  Measure: { key: 'id', colour: 'measure', description: 'The smallest numbered unit of a policy that gives a task.' },
  UpstreamTask: { key: 'id', colour: 'task', description: 'A task of a cited document, known through a local division-of-work table.' },
  Department: { key: 'id', colour: 'department', description: 'A body in its jurisdiction, or an open-ended group of bodies.' },
  Jurisdiction: { key: 'id', colour: 'jurisdiction', description: 'A place or a zone.' },
  Industry: { key: 'id', colour: 'industry', description: 'An industry or sector.' },
  Target: { key: 'id', colour: 'target', description: 'A figure or a deadline that a measure sets, or the document as a whole.' },
} as const

export type NodeType = keyof typeof NODE_TYPES

interface RelationshipType {
  readonly from: readonly NodeType[]
  readonly to: readonly NodeType[]
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
  ASSIGNED_TO: { from: ['Measure'], to: ['Department'], evidence: true, description: 'The measure names this body, in the role given.' },
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
  LED_BY: { from: ['UpstreamTask'], to: ['Department'], evidence: true, description: 'The table names this body for the upstream task.' },
  CONCERNS: { from: ['Measure', 'Policy'], to: ['Industry'], evidence: true, description: 'The text names this industry.' },
  HAS_TARGET: {
    from: ['Policy', 'Measure'],
    to: ['Target'],
    evidence: true,
    description: 'The measure, or the document as a whole (a goal), sets this figure or deadline.',
  },
  ISSUED_BY: { from: ['Policy'], to: ['Department'], evidence: true, description: 'The policy was issued by this body.' },
  APPLIES_IN: { from: ['Policy'], to: ['Jurisdiction'], evidence: true, description: 'The policy holds in this place or zone.' },
  SERVES: { from: ['Department'], to: ['Jurisdiction'], evidence: false, description: 'The body belongs to this place or zone.' },
  WITHIN: { from: ['Jurisdiction'], to: ['Jurisdiction'], evidence: false, description: 'The place lies within the other one.' },
  BROADER: { from: ['Industry'], to: ['Industry'], evidence: false, description: 'The other industry holds this one.' },
} as const satisfies Record<string, RelationshipType>

export type RelationshipTypeName = keyof typeof RELATIONSHIP_TYPES
