import { precisionOf } from '../../extraction/precision.ts'
import { RULES } from '../../extraction/rules.ts'
import { builder } from '../builder.ts'

/** Fewer statements tell little of a rule. */
const ENOUGH = 20

interface ReadingRuleRecord {
  readonly name: string
}

/** A reading rule, with how often it was right. All of it is in memory: it costs nothing beside the evidence that names it. */
export const ReadingRule = builder.objectRef<ReadingRuleRecord>('ReadingRule').implement({
  description:
    'A rule that reads statements out of texts, with how often it was right among statements that were checked by hand: apart on documents that somebody annotated who did not see the rules, and on those that the rules were made on.',
  fields: (t) => ({
    name: t.exposeString('name', {
      complexity: 0,
      description: 'The name, as `rule` of evidence gives it.',
    }),
    does: t.string({
      complexity: 0,
      nullable: true,
      description: 'What the rule does, in a sentence. Null for a rule of an earlier version of the program.',
      resolve: ({ name }) => RULES.find((rule) => rule.name === name)?.does ?? null,
    }),
    doesInChinese: t.string({
      complexity: 0,
      nullable: true,
      description: 'The same in Chinese. Null for a rule of an earlier version of the program.',
      resolve: ({ name }) => RULES.find((rule) => rule.name === name)?.doesInChinese ?? null,
    }),
    precision: t.float({
      complexity: 0,
      nullable: true,
      description:
        'The share of right statements, from 0 to 1, in documents annotated by somebody who did not see the rules, some of which were mended after them. Null where none was checked.',
      resolve: ({ name }) => shareOf(heldOut(name)),
    }),
    low: t.float({
      complexity: 0,
      nullable: true,
      description:
        'The lower end of the 95 % interval (Wilson) of `precision`: what the rule can be trusted with. Null where none was checked.',
      resolve: ({ name }) => heldOut(name)?.[2] ?? null,
    }),
    high: t.float({
      complexity: 0,
      nullable: true,
      description: 'The upper end of the 95 % interval (Wilson) of `precision`. Null where none was checked.',
      resolve: ({ name }) => heldOut(name)?.[3] ?? null,
    }),
    checked: t.int({
      complexity: 0,
      description: 'How many statements of the rule were checked in documents annotated by somebody who did not see the rules.',
      resolve: ({ name }) => heldOut(name)?.[1] ?? 0,
    }),
    checkedEnough: t.boolean({
      complexity: 0,
      description: `Whether at least ${ENOUGH} statements were checked; fewer tell little.`,
      resolve: ({ name }) => (heldOut(name)?.[1] ?? 0) >= ENOUGH,
    }),
    precisionOnTuned: t.float({
      complexity: 0,
      nullable: true,
      description: 'The share of right statements, from 0 to 1, in the documents that the rules were made on. Null where none was checked.',
      resolve: ({ name }) => shareOf(precisionOf(name)?.[1] ?? null),
    }),
    checkedOnTuned: t.int({
      complexity: 0,
      description: 'How many statements of the rule were checked in the documents that the rules were made on.',
      resolve: ({ name }) => precisionOf(name)?.[1]?.[1] ?? 0,
    }),
  }),
})

const heldOut = (name: string) => precisionOf(name)?.[2] ?? null

function shareOf(figures: readonly [right: number, checked: number, low: number, high: number] | null): number | null {
  return figures === null ? null : figures[0] / figures[1]
}
