import { builder } from '../builder.ts'
import { POLICY_TESTS, PolicyFilter } from '../filters/documentFilter.ts'
import { where } from '../filters/filter.ts'
import { CorpusAxis, CorpusMatrix, MATRIX_SIDE, sliceOf } from '../types/matrix.ts'

builder.queryField('corpusMatrix', (t) =>
  t.field({
    type: CorpusMatrix,
    description: `Number of held documents by two axes, for example places and years. At most ${MATRIX_SIDE} rows and columns at a time.`,
    args: {
      rows: t.arg({ type: CorpusAxis, required: true, description: 'The axis of the rows.' }),
      columns: t.arg({ type: CorpusAxis, required: true, description: 'The axis of the columns.' }),
      where: t.arg({ type: PolicyFilter, description: 'Which documents; all by default.' }),
      asOf: t.arg({ type: 'Date', required: true, description: 'The day on which the state of the documents is taken.' }),
      skipRows: t.arg.int({ defaultValue: 0, description: 'Number of rows to skip.' }),
      firstRows: t.arg.int({ defaultValue: MATRIX_SIDE, description: `Number of rows, ${MATRIX_SIDE} at most.` }),
      skipColumns: t.arg.int({ defaultValue: 0, description: 'Number of columns to skip.' }),
      firstColumns: t.arg.int({ defaultValue: MATRIX_SIDE, description: `Number of columns, ${MATRIX_SIDE} at most.` }),
    },
    complexity: 20,
    resolve: (_, { rows, columns, asOf, ...args }, context) =>
      context.store.corpusMatrix({
        rows,
        columns,
        where: where(args.where, POLICY_TESTS),
        asOf,
        rowSlice: sliceOf('Rows', args.skipRows, args.firstRows),
        columnSlice: sliceOf('Columns', args.skipColumns, args.firstColumns),
      }),
  }),
)
