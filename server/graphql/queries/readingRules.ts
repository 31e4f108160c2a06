import { RULES } from '../../extraction/rules.ts'
import { builder } from '../builder.ts'
import { ReadingRule } from '../types/readingRule.ts'

builder.queryField('readingRules', (t) =>
  t.field({
    type: [ReadingRule],
    description: 'The rules that extract statements from texts, in the order in which they are tried, each with its precision.',
    resolve: () => RULES.map(({ name }) => ({ name })),
  }),
)

builder.objectFields(ReadingRule, (t) => ({
  does: t.string({
    complexity: 0,
    nullable: true,
    description: 'What the rule does, in one sentence. Null for a rule of an earlier program version.',
    resolve: ({ name }) => RULES.find((rule) => rule.name === name)?.does ?? null,
  }),
  doesInChinese: t.string({
    complexity: 0,
    nullable: true,
    description: 'What the rule does, in Chinese. Null for a rule of an earlier program version.',
    resolve: ({ name }) => RULES.find((rule) => rule.name === name)?.doesInChinese ?? null,
  }),
}))
