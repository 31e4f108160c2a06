import type * as drawing from '../../neo4j/store/drawing.ts'
import { builder } from '../builder.ts'
import { Level, NodeKind, RelationKind, ResolutionStatus, Role } from './enums.ts'
import { Evidence, evidenceOf } from './evidence.ts'

const DrawingNode = builder.objectRef<drawing.DrawingNode>('DrawingNode').implement({
  description: 'A node with what a drawing needs of it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the node; `node(id)` has all its facts.' }),
    kind: t.expose('kind', { type: NodeKind, description: 'What it is.' }),
    label: t.exposeString('label', { description: 'Short label.' }),
    detail: t.exposeString('detail', { nullable: true, description: 'A short second line: document number, full name, section.' }),
    level: t.expose('level', { type: Level, nullable: true, description: 'Level of government, where it has one.' }),
    date: t.exposeString('date', {
      nullable: true,
      description: 'For documents: the day of issue or publication, or the year of the document number.',
    }),
    place: t.exposeString('place', { nullable: true, description: 'For documents: the place whose authority issued it.' }),
    issuer: t.exposeString('issuer', { nullable: true, description: 'For documents: who issued it, as printed.' }),
    status: t.expose('status', { type: ResolutionStatus, description: 'How far it is resolved.' }),
    degree: t.exposeInt('degree', { description: 'All its neighbours in the whole graph; measures count as neighbours of their policy.' }),
    folded: t.exposeInt('folded', { description: 'Measures folded into a policy; 0 for others.' }),
  }),
})

const DrawingEdge = builder.objectRef<drawing.DrawingEdge>('DrawingEdge').implement({
  description: 'A line between two nodes: one statement, or several of the same kind folded together.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the relationship, or of the fold.' }),
    kind: t.expose('kind', { type: RelationKind, description: 'What it says.' }),
    source: t.exposeID('source', { description: 'Id of the node where it starts.' }),
    target: t.exposeID('target', { description: 'Id of the node where it ends.' }),
    count: t.exposeInt('count', { description: 'How many single statements are folded into it; `unfold(source, target)` shows them.' }),
    role: t.expose('role', { type: Role, nullable: true, description: 'For assignments: the role.' }),
    status: t.expose('status', {
      type: ResolutionStatus,
      description: 'How far it is resolved; for a fold the least sure of its statements.',
    }),
    quote: t.exposeString('quote', { nullable: true, description: 'The words that say so; for a fold of several null.' }),
    direct: t.exposeBoolean('direct', {
      description:
        'False where all its statements are of measures folded into the source: then the two are no neighbours, and `degree` does not count them.',
    }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'Where in the text these words stand; null for a fold and for what was not read out of a text.',
      resolve: ({ relation }) => evidenceOf(relation),
    }),
    reason: t.string({
      nullable: true,
      complexity: 0,
      description: 'Why it is not resolved; null for a fold.',
      resolve: ({ relation }) => relation?.reason ?? null,
    }),
    candidates: t.stringList({
      complexity: 0,
      description: 'What else it could mean; none for a fold.',
      resolve: ({ relation }) => [...(relation?.candidates ?? [])],
    }),
  }),
})

export const Omission = builder.objectRef<drawing.Omission>('Omission').implement({
  description: 'What a drawing leaves out, and why.',
  fields: (t) => ({
    kind: t.expose('kind', { type: NodeKind, description: 'Kind of the nodes left out.' }),
    of: t.exposeID('of', { nullable: true, description: 'Id of the node around which they are; null for the whole.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
    reason: t.exposeString('reason', { description: 'Why: the limit, or a filter.' }),
  }),
})

export const Drawing = builder.objectRef<drawing.Drawing>('Drawing').implement({
  description: 'A part of the graph, ready to be drawn, with what was left out of it.',
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
      description: 'The lines between these nodes.',
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
