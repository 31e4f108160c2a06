import { builder } from '../builder.ts'
import { Level } from '../types/enums.ts'
import { CoverageMatrix, MATRIX_SIDE, sliceOf } from '../types/matrix.ts'

builder.queryField('coverageMatrix', (t) =>
  t.field({
    type: CoverageMatrix,
    description: `Documents by places: which places implement a document, are based on it, or only mention it. At most ${MATRIX_SIDE} rows and columns at a time. For the quoted words query \`coverage\` of one document.`,
    args: {
      documentLevel: t.arg({ type: [Level], description: 'Only documents issued at these levels.' }),
      words: t.arg.string({ description: 'Only documents whose title or number contains these words.' }),
      placeLevel: t.arg({ type: [Level], description: 'Only places of these levels.' }),
      placesIn: t.arg.id({ description: 'Only this place and the places within it.' }),
      within: t.arg.boolean({
        defaultValue: false,
        description:
          'true: a place gets the state of the strongest policy of it and of the places within it. false: only its own policies count.',
      }),
      skipRows: t.arg.int({ defaultValue: 0, description: 'Number of documents to skip.' }),
      firstRows: t.arg.int({ defaultValue: 30, description: `Number of documents, ${MATRIX_SIDE} at most.` }),
      skipColumns: t.arg.int({ defaultValue: 0, description: 'Number of places to skip.' }),
      firstColumns: t.arg.int({ defaultValue: MATRIX_SIDE, description: `Number of places, ${MATRIX_SIDE} at most.` }),
    },
    complexity: 20,
    resolve: (_, args, context) =>
      context.store.coverageMatrix({
        documentLevels: args.documentLevel ?? null,
        words: args.words ?? '',
        placeLevels: args.placeLevel ?? null,
        placesIn: args.placesIn ?? null,
        within: args.within ?? false,
        rows: sliceOf('Rows', args.skipRows, args.firstRows ?? 30),
        columns: sliceOf('Columns', args.skipColumns, args.firstColumns),
      }),
  }),
)
