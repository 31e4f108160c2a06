import { builder } from '../builder.ts'
import { POLICY_TESTS, PolicyFilter } from '../filters/documentFilter.ts'
import { where } from '../filters/filter.ts'
import { CorpusAxis, CorpusMatrix, MATRIX_SIDE, sliceOf } from '../types/matrix.ts'

builder.queryField('corpusMatrix', (t) =>
  t.field({
    type: CorpusMatrix,
    description: `How many held documents there are by two axes at once: places and years, say. ${MATRIX_SIDE} rows and columns at a time at most.`,
    args: {
      rows: t.arg({ type: CorpusAxis, required: true, description: 'The axis of the rows.' }),
      columns: t.arg({ type: CorpusAxis, required: true, description: 'The axis of the columns.' }),
      where: t.arg({ type: PolicyFilter, description: 'Which documents; all when left out.' }),
      asOf: t.arg({ type: 'Date', required: true, description: 'The day on which their state is counted.' }),
      skipRows: t.arg.int({ defaultValue: 0, description: 'Rows before the first that is given.' }),
      firstRows: t.arg.int({ defaultValue: MATRIX_SIDE, description: `Rows; ${MATRIX_SIDE} at most.` }),
      skipColumns: t.arg.int({ defaultValue: 0, description: 'Columns before the first that is given.' }),
      firstColumns: t.arg.int({ defaultValue: MATRIX_SIDE, description: `Columns; ${MATRIX_SIDE} at most.` }),
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
