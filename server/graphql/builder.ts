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

/** The one schema builder. Fields are not nullable unless they say so. */
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
    startCursorFieldOptions: { description: 'Cursor of the first row; hand it to `before` to go back.' },
    endCursorFieldOptions: { description: 'Cursor of the last row; hand it to `after` to go on.' },
    firstArgOptions: {
      description: 'How many rows from the start (or after `after`); 20 when left out, 100 at most unless the field says otherwise.',
    },
    lastArgOptions: { description: 'How many rows from the end (or before `before`). Use it instead of `first`.' },
    afterArgOptions: { description: 'Only rows after this cursor. Cursors stay valid when documents are loaded again.' },
    beforeArgOptions: { description: 'Only rows before this cursor.' },
  },
})

builder.queryType({
  description:
    'Questions to the graph of policies. Start with `search` for a name, a document number or words, `overview` for the whole, or one of the lists; from every node you can walk on along its relationships.',
})

/** The type of an input that is exported: the compiler cannot name Pothos's own class in a declaration. */
export type InputRef<Shape extends object> = ReturnType<ReturnType<typeof builder.inputRef<Shape>>['implement']>
