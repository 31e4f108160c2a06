import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import RelayPlugin from '@pothos/plugin-relay'
import type { Context } from './context.ts'

export interface SchemaTypes {
  Context: Context
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: string; Output: string }
  }
  DefaultFieldNullability: false
}

/** The schema builder. Fields are non-null by default. */
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [ComplexityPlugin, RelayPlugin],
  defaultFieldNullability: false,
  complexity: { defaultComplexity: 1, defaultListMultiplier: 5, disabled: true },
  relay: {
    cursorType: 'String',
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    pageInfoTypeOptions: { description: 'The position of a page in its list.' },
    hasNextPageFieldOptions: { description: 'True when rows follow this page.' },
    hasPreviousPageFieldOptions: { description: 'True when rows come before this page.' },
    startCursorFieldOptions: { description: 'Cursor of the first row; pass it as `before` to go back.' },
    endCursorFieldOptions: { description: 'Cursor of the last row; pass it as `after` to go on.' },
    firstArgOptions: {
      description: 'Number of rows from the start, or after `after`. 20 by default; 100 at most unless the field says otherwise.',
    },
    lastArgOptions: { description: 'Number of rows from the end, or before `before`. Use it instead of `first`.' },
    afterArgOptions: { description: 'Only rows after this cursor. Cursors stay valid when documents are loaded again.' },
    beforeArgOptions: { description: 'Only rows before this cursor.' },
  },
})

builder.queryType({
  description:
    'Queries on the policy graph. Start with `search` for a name, a document number or words, with `overview` for the whole graph, or with one of the lists. From every node you can follow its relationships.',
})

/** The type of an exported input: a declaration cannot name Pothos's own class. */
export type InputRef<Shape extends object> = ReturnType<ReturnType<typeof builder.inputRef<Shape>>['implement']>
