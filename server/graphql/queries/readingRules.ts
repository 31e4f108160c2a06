import { RULES } from '../../extraction/rules.ts'
import { builder } from '../builder.ts'
import { ReadingRule } from '../types/readingRule.ts'

builder.queryField('readingRules', (t) =>
  t.field({
    type: [ReadingRule],
    description: 'The rules that read statements out of texts, in the order in which they are tried, with how often each was right.',
    resolve: () => RULES.map(({ name }) => ({ name })),
  }),
)
