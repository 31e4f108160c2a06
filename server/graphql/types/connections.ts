import type { Page } from '../../neo4j/store/page.ts'
import type { NodeRecord } from '../../neo4j/store/records.ts'
import type { RelatedEdge } from '../../neo4j/store/related.ts'
import { builder } from '../builder.ts'
import { nodeOfKind } from '../context.ts'
import { CitationKind, ResolutionStatus, Role } from './enums.ts'
import { Evidence, evidenceOf } from './evidence.ts'
import * as refs from './refs.ts'

type Ref<T> = ReturnType<typeof builder.objectRef<T>> | ReturnType<typeof builder.interfaceRef<T>>

const Stated = builder.interfaceRef<RelatedEdge<NodeRecord>>('Stated').implement({
  description: 'A row that was read from a text, with its resolution status and the quoted words.',
  fields: (t) => ({
    as: t.string({
      nullable: true,
      description: 'The words as printed, if they differ from the name.',
      resolve: ({ relation }) => relation?.as ?? null,
    }),
    status: t.field({
      type: ResolutionStatus,
      description: 'Whether the words were resolved to one entity.',
      resolve: ({ relation }) => relation?.status ?? ('RESOLVED' as const),
    }),
    reason: t.string({
      nullable: true,
      description: 'If unresolved, why. If resolved, where the full name is known from. Often null.',
      resolve: ({ relation }) => relation?.reason ?? null,
    }),
    candidates: t.stringList({
      description: 'The candidates, if several fit.',
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ relation }) => relation?.candidates ?? [],
    }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'The quoted words that state it.',
      resolve: ({ relation }) => evidenceOf(relation),
    }),
  }),
})

/** Defines a connection type: totalCount, edges, nodes, pageInfo. An edge has cursor and node. */
function connection<N extends NodeRecord>(name: string, node: Ref<N>, description: string) {
  const edge = builder.objectRef<RelatedEdge<N>>(`${name}Edge`).implement({
    description: `A row of ${name}Connection.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { complexity: 0, description: 'The position of this row in its list.' }),
      node: t.field({ type: node, complexity: 0, description: 'The node that this row points to.', resolve: (row) => row.node as never }),
    }),
  })
  const page = builder.objectRef<Page<RelatedEdge<N>>>(`${name}Connection`).implement({
    description,
    fields: (t) => ({
      totalCount: t.exposeInt('totalCount', { complexity: 0, description: 'Number of rows in the whole list, not only on this page.' }),
      edges: t.field({
        type: [edge],
        complexity: { field: 0, multiplier: 1 },
        description: 'The rows, each with the properties of its relationship.',
        resolve: ({ edges }) => edges as RelatedEdge<N>[],
      }),
      nodes: t.field({
        type: [node],
        complexity: { field: 0, multiplier: 1 },
        description: 'Only the nodes, without the properties of their relationships.',
        resolve: ({ edges }) => edges.map((row) => row.node) as never,
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        complexity: 0,
        description: 'The position of this page in the list.',
        resolve: ({ pageInfo }) => pageInfo,
      }),
    }),
  })
  return { edge, page }
}

/** Defines a connection type whose rows were read from a text. */
export function statedConnection<N extends NodeRecord>(name: string, node: Ref<N>, description: string) {
  const { edge, page } = connection(name, node, description)
  edge.addInterfaces([Stated])
  return { edge, page }
}

function withRole<N extends NodeRecord>({ edge, page }: ReturnType<typeof statedConnection<N>>) {
  builder.objectFields(edge, (t) => ({
    role: t.field({
      type: Role,
      nullable: true,
      description: 'The role of the department.',
      resolve: ({ relation }) => relation?.role ?? null,
    }),
    collective: t.boolean({
      description: 'true if the department is named as a member of a class: 各镇政府.',
      resolve: ({ relation }) => relation?.collective ?? false,
    }),
    standing: t.boolean({
      description: 'true if a general clause of the document states it (以下均需…，不再列出), not the measure itself.',
      resolve: ({ relation }) => relation?.standing ?? false,
    }),
  }))
  return page
}

function withCitation<N extends NodeRecord>({ edge, page }: ReturnType<typeof statedConnection<N>>) {
  builder.objectFields(edge, (t) => ({
    relation: t.field({
      type: CitationKind,
      description: 'How the text refers to the document.',
      resolve: ({ relation }) => (relation?.type ?? 'CITES') as 'CITES',
    }),
    measure: t.field({
      type: refs.Measure,
      nullable: true,
      description: 'The measure that cites; null if the policy cites outside its measures.',
      resolve: ({ relation }, _, context) => (relation?.from.includes('#m') ? nodeOfKind(context, 'MEASURE', relation.from) : null),
    }),
  }))
  return page
}

export const PolicyConnection = connection('Policy', refs.Policy, 'A list of policies.').page
export const DocumentConnection = connection('Document', refs.Document, 'A list of documents, held or not.').page
export const SectionConnection = connection('Section', refs.Section, 'The parts of a policy.').page
export const MeasureConnection = connection('Measure', refs.Measure, 'A list of measures.').page
export const DepartmentConnection = connection('Department', refs.Department, 'A list of departments.').page
export const JurisdictionConnection = connection('Jurisdiction', refs.Jurisdiction, 'A list of places and zones.').page
export const IndustryConnection = connection('Industry', refs.Industry, 'A list of industries.').page
export const TargetConnection = connection('Target', refs.Target, 'Figures and deadlines.').page

export const AssignmentConnection = withRole(
  statedConnection('Assignment', refs.Department, 'The departments that a measure names, with their roles.'),
)
export const DutyConnection = withRole(
  statedConnection('Duty', refs.Measure, 'The measures that name a department, with its role in each.'),
)
export const CitationConnection = withCitation(
  statedConnection('Citation', refs.Document, 'The documents that a policy or measure refers to.'),
)
export const CitedByConnection = withCitation(
  statedConnection('CitedBy', refs.Policy, 'The policies that refer to a document; one row for each mention.'),
)
export const UpstreamTaskConnection = statedConnection('UpstreamTask', refs.UpstreamTask, 'Tasks of a cited document.').page
export const CarryingMeasureConnection = statedConnection('CarryingMeasure', refs.Measure, 'The local measures that carry out a task.').page
export const MinistryConnection = statedConnection(
  'Ministry',
  refs.Department,
  'The departments that a division-of-work table names for a task.',
).page
export const IssuerConnection = statedConnection('Issuer', refs.Department, 'The departments that issued a policy.').page
export const PlaceConnection = statedConnection('Place', refs.Jurisdiction, 'The places where a policy applies.').page
export const ConcernedMeasureConnection = statedConnection('ConcernedMeasure', refs.Measure, 'The measures that name an industry.').page

const concern = statedConnection('Concern', refs.Industry, 'The industries that a policy or measure names.')
builder.objectFields(concern.edge, (t) => ({
  count: t.exposeInt('count', { description: 'Number of mentions in the text. The evidence is the first one.' }),
}))
export const ConcernConnection = concern.page

const WordsDirection = builder.enumType('WordsDirection', {
  description: 'What shows which of two documents had the same words first.',
  values: {
    LEVEL_AND_DATE: {
      value: 'LEVEL_AND_DATE' as const,
      description: 'The other document has a higher level, in a place around this one, and was signed earlier.',
    },
    LEVEL: {
      value: 'LEVEL' as const,
      description: 'The other document has a higher level, in a place around this one; the dates do not decide.',
    },
    DATE: { value: 'DATE' as const, description: 'The other document was signed earlier; the levels do not decide.' },
  },
})

/** Id of the end of a RESEMBLES relationship that is not `node`. */
const ownEnd = ({ node, relation }: RelatedEdge<NodeRecord>) => (relation?.from === node.id ? relation.to : relation?.from) ?? ''

const sameWords = connection(
  'SameWords',
  refs.Node,
  'Measures and upstream tasks of other documents with the same words. This does not say that one carries out the other.',
)
builder.objectFields(sameWords.edge, (t) => ({
  share: t.float({
    complexity: 0,
    description:
      'Share of common words, from 0.5 to 1 (Dice coefficient of character trigrams): twice the common trigrams, divided by those of both.',
    resolve: ({ relation }) => relation?.sameWords?.share ?? 0,
  }),
  direction: t.field({
    type: WordsDirection,
    nullable: true,
    complexity: 0,
    description: 'What shows which came first; null if neither level nor date decides, or if they contradict each other.',
    resolve: ({ relation }) => relation?.sameWords?.direction ?? null,
  }),
  isEarlier: t.boolean({
    nullable: true,
    complexity: 0,
    description: 'true if the other text is from the higher or earlier document; null if unknown.',
    resolve: ({ node, relation }) => (relation?.sameWords?.direction ? relation.to === node.id : null),
  }),
  own: t.field({
    type: refs.Node,
    nullable: true,
    description: 'The measure or task on this side.',
    resolve: (edge, _, { nodes }) => nodes.load(ownEnd(edge)),
  }),
  here: t.field({
    type: Evidence,
    nullable: true,
    description: 'The longest common passage, as printed on this side.',
    resolve: ({ node, relation }) => (relation?.from === node.id ? (relation.sameWords?.there ?? null) : evidenceOf(relation)),
  }),
  there: t.field({
    type: Evidence,
    nullable: true,
    description: 'The same passage, as printed in the other document.',
    resolve: ({ node, relation }) => (relation?.from === node.id ? evidenceOf(relation) : (relation?.sameWords?.there ?? null)),
  }),
}))
export const SameWordsConnection = sameWords.page
