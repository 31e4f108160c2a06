import { precisionOf } from '../../extraction/precision.ts'
import { builder } from '../builder.ts'

/** With fewer checked statements the precision of a rule means little. */
const FEWEST_CHECKED = 20

interface ReadingRuleRecord {
  readonly name: string
}

/** An extraction rule with its precision. All rules are in memory, so the field costs nothing beyond the evidence that names the rule. */
export const ReadingRule = builder.objectRef<ReadingRuleRecord>('ReadingRule').implement({
  description:
    'A rule that extracts statements from texts, with its precision on statements checked by hand. Two figures are given: for documents annotated by somebody who did not see the rules, and for documents the rules were developed on.',
  fields: (t) => ({
    name: t.exposeString('name', {
      complexity: 0,
      description: 'The name, as in `rule` of evidence.',
    }),
    precision: t.float({
      complexity: 0,
      nullable: true,
      description:
        'Share of correct statements, from 0 to 1, in documents annotated by somebody who did not see the rules. Some of these annotations were used later to improve rules. Null if none was checked.',
      resolve: ({ name }) => shareOf(heldOut(name)),
    }),
    low: t.float({
      complexity: 0,
      nullable: true,
      description:
        'Lower bound of the 95 % confidence interval (Wilson) of `precision`: use it to decide how far to trust the rule. Null if none was checked.',
      resolve: ({ name }) => heldOut(name)?.[2] ?? null,
    }),
    high: t.float({
      complexity: 0,
      nullable: true,
      description: 'Upper bound of the 95 % confidence interval (Wilson) of `precision`. Null if none was checked.',
      resolve: ({ name }) => heldOut(name)?.[3] ?? null,
    }),
    checked: t.int({
      complexity: 0,
      description: 'Number of checked statements of the rule in documents annotated by somebody who did not see the rules.',
      resolve: ({ name }) => heldOut(name)?.[1] ?? 0,
    }),
    checkedEnough: t.boolean({
      complexity: 0,
      description: `Whether at least ${FEWEST_CHECKED} statements were checked; with fewer, the precision means little.`,
      resolve: ({ name }) => (heldOut(name)?.[1] ?? 0) >= FEWEST_CHECKED,
    }),
    precisionOnTuned: t.float({
      complexity: 0,
      nullable: true,
      description: 'Share of correct statements, from 0 to 1, in the documents the rules were developed on. Null if none was checked.',
      resolve: ({ name }) => shareOf(precisionOf(name)?.[1] ?? null),
    }),
    checkedOnTuned: t.int({
      complexity: 0,
      description: 'Number of checked statements of the rule in the documents the rules were developed on.',
      resolve: ({ name }) => precisionOf(name)?.[1]?.[1] ?? 0,
    }),
  }),
})

const heldOut = (name: string) => precisionOf(name)?.[2] ?? null

function shareOf(figures: readonly [right: number, checked: number, low: number, high: number] | null): number | null {
  return figures === null ? null : figures[0] / figures[1]
}
