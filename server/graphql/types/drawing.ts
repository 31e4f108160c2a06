import type * as drawing from '../../neo4j/store/drawing.ts'
import { builder } from '../builder.ts'
import { Level, NodeKind, RelationKind, ResolutionStatus, Role } from './enums.ts'
import { Evidence, evidenceOf } from './evidence.ts'

const DrawingNode = builder.objectRef<drawing.DrawingNode>('DrawingNode').implement({
  description: 'A node with the fields needed to draw it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the node; `node(id)` has all its facts.' }),
    kind: t.expose('kind', { type: NodeKind, description: 'Kind of the node.' }),
    label: t.exposeString('label', { description: 'Short label.' }),
    detail: t.exposeString('detail', { nullable: true, description: 'A short second line: document number, full name, section.' }),
    level: t.expose('level', { type: Level, nullable: true, description: 'Level of government, if it has one.' }),
    date: t.exposeString('date', {
      nullable: true,
      description: 'For documents, the day of issue or publication, or else the year of the document number.',
    }),
    place: t.exposeString('place', { nullable: true, description: 'For documents, the place whose authority issued it.' }),
    issuer: t.exposeString('issuer', { nullable: true, description: 'For documents, the issuer as printed.' }),
    status: t.expose('status', { type: ResolutionStatus, description: 'Resolution status.' }),
    degree: t.exposeInt('degree', {
      description: 'Number of neighbours in the whole graph; measures count as neighbours of their policy.',
    }),
    folded: t.exposeInt('folded', { description: 'Number of measures folded into a policy; 0 for other kinds.' }),
    due: t.exposeString('due', {
      nullable: true,
      description: 'For measures the first deadline, for targets the last day of the deadline, as YYYY-MM-DD; null in the overview.',
    }),
  }),
})

const DrawingEdge = builder.objectRef<drawing.DrawingEdge>('DrawingEdge').implement({
  description: 'An edge between two nodes: one statement, or several of the same kind folded together.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the relationship, or of the folded edge.' }),
    kind: t.expose('kind', { type: RelationKind, description: 'Type of the relationship.' }),
    source: t.exposeID('source', { description: 'Id of its source node.' }),
    target: t.exposeID('target', { description: 'Id of its target node.' }),
    count: t.exposeInt('count', { description: 'Number of statements folded into it; `unfold(source, target)` lists them.' }),
    role: t.expose('role', { type: Role, nullable: true, description: 'For assignments, the role.' }),
    status: t.expose('status', {
      type: ResolutionStatus,
      description: 'Resolution status; for a folded edge that of its least certain statement.',
    }),
    quote: t.exposeString('quote', { nullable: true, description: 'The quoted words; null for a folded edge.' }),
    direct: t.exposeBoolean('direct', {
      description:
        'false if all its statements are from measures folded into the source. The two nodes are then not neighbours, and `degree` does not count them.',
    }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'Position of the quoted words in the text; null for a folded edge and for anything not read from a text.',
      resolve: ({ relation }) => evidenceOf(relation),
    }),
    reason: t.string({
      nullable: true,
      complexity: 0,
      description: 'Why it is unresolved; null for a folded edge.',
      resolve: ({ relation }) => relation?.reason ?? null,
    }),
    candidates: t.stringList({
      complexity: 0,
      description: 'The other candidates; empty for a folded edge.',
      resolve: ({ relation }) => [...(relation?.candidates ?? [])],
    }),
  }),
})

const OmittedRelation = builder.objectRef<NonNullable<drawing.Omission['relations']>[number]>('OmittedRelation').implement({
  description: 'Number of nodes reached by a relationship.',
  fields: (t) => ({
    relation: t.expose('relation', { type: RelationKind, description: 'Type of the relationship, in either direction.' }),
    count: t.exposeInt('count', { description: 'Number of nodes.' }),
  }),
})

export const Omission = builder.objectRef<drawing.Omission>('Omission').implement({
  description: 'What a drawing leaves out, and why.',
  fields: (t) => ({
    kind: t.expose('kind', { type: NodeKind, description: 'Kind of the nodes left out.' }),
    of: t.exposeID('of', { nullable: true, description: 'Id of the node that they surround; null if they belong to the whole drawing.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
    reason: t.exposeString('reason', { description: 'Why they were left out: the limit of nodes or links, or a filter.' }),
    relations: t.field({
      type: [OmittedRelation],
      complexity: { field: 0, multiplier: 0 },
      description:
        'In a neighbourhood: number of omitted nodes by relationship; a node reached by two relationships counts for both. `neighbourhood(relations:)` returns those of one. Empty elsewhere.',
      resolve: ({ relations }) => [...(relations ?? [])],
    }),
  }),
})

export const Drawing = builder.objectRef<drawing.Drawing>('Drawing').implement({
  description: 'A part of the graph to draw, with what was left out of it.',
  fields: (t) => ({
    nodes: t.field({
      type: [DrawingNode],
      complexity: { field: 0, multiplier: 1 },
      description: 'The nodes, in a fixed order.',
      resolve: ({ nodes }) => [...nodes],
    }),
    edges: t.field({
      type: [DrawingEdge],
      complexity: { field: 0, multiplier: 1 },
      description: 'The edges between these nodes.',
      resolve: ({ edges }) => [...edges],
    }),
    omitted: t.field({
      type: [Omission],
      complexity: { field: 0, multiplier: 1 },
      description: 'What was left out.',
      resolve: ({ omitted }) => [...omitted],
    }),
  }),
})
