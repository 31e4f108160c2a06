import { nodeOfKind } from '../context.ts'
import { Evidence, passageEvidence } from './evidence.ts'
import { Measure, Node, Target } from './refs.ts'

Target.implement({
  description: 'A figure or a deadline that a measure sets.',
  interfaces: [Node],
  fields: (t) => ({
    measure: t.field({
      type: Measure,
      nullable: true,
      description: 'The measure that sets it.',
      resolve: ({ measure }, _, context) => nodeOfKind(context, 'MEASURE', measure),
    }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'The quoted words that set it.',
      resolve: (target) => passageEvidence(target, target.document),
    }),
  }),
})
