import { builder } from '../builder.ts'
import { clientError } from '../errors.ts'
import { LIMITS, within } from '../limits.ts'
import { NodeKind } from '../types/enums.ts'
import { SearchHit } from '../types/searchHit.ts'

builder.queryField('search', (t) =>
  t.field({
    type: [SearchHit],
    description:
      'Finds titles, document numbers in any style of brackets or none, names of departments (full, short, other names, pinyin), industries, places, words inside measures and upstream tasks, and a measure by its number: 滨海新区 12. Whole names come first, then policies, departments, measures; parts of what was asked for last.',
    args: {
      text: t.arg.string({ required: true, description: 'What to look for; every sign is taken literally.' }),
      kinds: t.arg({ type: [NodeKind], description: 'Only nodes of these kinds; all when left out.' }),
      first: t.arg.int({ defaultValue: 20, description: 'How many hits, 100 at most.' }),
    },
    complexity: ({ first }) => ({ field: 5, multiplier: Math.max(1, first ?? 20) }),
    resolve: async (_, { text, kinds, first }, context) => {
      const words = text.trim()
      if (words.length > LIMITS.searchText)
        throw clientError('BAD_USER_INPUT', `\`text\` has ${words.length} characters; ${LIMITS.searchText} are allowed.`)
      const rows = first ?? 20
      if (rows > LIMITS.page) throw clientError('PAGE_TOO_LARGE', `\`first\` is ${rows}; it must be from 1 to ${LIMITS.page}.`)
      within('first', rows, 1, LIMITS.page)
      return words === '' ? [] : [...(await context.store.search({ text: words, kinds: kinds ?? null, first: rows }))]
    },
  }),
)
