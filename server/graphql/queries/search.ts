import { builder } from '../builder.ts'
import { clientError } from '../errors.ts'
import { checkIds, LIMITS, within } from '../limits.ts'
import { NodeKind } from '../types/enums.ts'
import { SearchHit } from '../types/searchHit.ts'

builder.queryField('search', (t) =>
  t.field({
    type: [SearchHit],
    description:
      'Searches titles (also by pinyin), document numbers (any or no brackets), names of departments (full, short, other names, pinyin, English), industries, places, words in measures and upstream tasks, and measures by number: 滨海新区 12. Matches of the whole name come first, then policies, departments and measures; partial matches come last.',
    args: {
      text: t.arg.string({ required: true, description: 'What to look for; every character is taken literally.' }),
      kinds: t.arg({ type: [NodeKind], description: 'Only nodes of these kinds; all by default.' }),
      among: t.arg.idList({ description: `Only these nodes, up to ${LIMITS.drawn}, such as those that a drawing shows; all by default.` }),
      first: t.arg.int({ defaultValue: 20, description: 'Number of hits, 100 at most.' }),
    },
    complexity: ({ first }) => ({ field: 5, multiplier: Math.max(1, first ?? 20) }),
    resolve: async (_, { text, kinds, among, first }, context) => {
      const words = text.trim()
      if (words.length > LIMITS.searchText)
        throw clientError('BAD_USER_INPUT', `\`text\` has ${words.length} characters; ${LIMITS.searchText} are allowed.`)
      const rows = first ?? 20
      if (rows > LIMITS.page) throw clientError('PAGE_TOO_LARGE', `\`first\` is ${rows}; it must be from 1 to ${LIMITS.page}.`)
      within('first', rows, 1, LIMITS.page)
      return words === ''
        ? []
        : [
            ...(await context.store.search({
              text: words,
              kinds: kinds ?? null,
              among: among ? checkIds('among', among, LIMITS.drawn) : null,
              first: rows,
            })),
          ]
    },
  }),
)
