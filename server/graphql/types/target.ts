import { nodeOfKind } from '../context.ts'
import { Comparator, TargetKind } from './enums.ts'
import { Evidence, passageEvidence } from './evidence.ts'
import { Measure, Node, Target } from './refs.ts'

Target.implement({
  description: 'A figure or a deadline that a measure sets.',
  interfaces: [Node],
  fields: (t) => ({
    surface: t.exposeString('surface', {
      description: 'The words as printed, on one line: 2022年6月底前. The exact words of the source are in `evidence`.',
    }),
    kind: t.expose('targetKind', { type: TargetKind, description: 'What the figure is.' }),
    value: t.exposeFloat('value', { nullable: true, description: 'The figure in units of `unit`; of a range the lower end.' }),
    upper: t.exposeFloat('upper', { nullable: true, description: 'Upper end of a range.' }),
    unit: t.exposeString('unit', { nullable: true, description: '万元, 家, % ….' }),
    comparator: t.expose('comparator', { type: Comparator, nullable: true, description: 'How the figure is to be met.' }),
    from: t.expose('from', { type: 'Date', nullable: true, description: 'First day of the span, for deadlines.' }),
    to: t.expose('to', { type: 'Date', nullable: true, description: 'Last day: due by, for deadlines.' }),
    recurring: t.exposeString('recurring', { nullable: true, description: 'The words of the recurrence: 每季度末, 每月.' }),
    start: t.exposeInt('start', { nullable: true, description: 'Where it begins in the source text of the policy.' }),
    end: t.exposeInt('end', { nullable: true, description: 'Where it ends in the source text of the policy.' }),
    line: t.exposeInt('line', { nullable: true, description: 'Line of the source text, from 1.' }),
    measure: t.field({
      type: Measure,
      nullable: true,
      description: 'The measure that sets it.',
      resolve: ({ measure }, _, context) => nodeOfKind(context, 'MEASURE', measure),
    }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'The words that set it.',
      resolve: (target) => passageEvidence(target, target.document),
    }),
  }),
})
