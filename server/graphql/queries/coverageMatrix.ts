import { builder } from '../builder.ts'
import { Level } from '../types/enums.ts'
import { CoverageMatrix, MATRIX_SIDE, sliceOf } from '../types/matrix.ts'

builder.queryField('coverageMatrix', (t) =>
  t.field({
    type: CoverageMatrix,
    description: `How places stand to the documents that others refer to: who carries them out, rests on them, or only mentions them. ${MATRIX_SIDE} rows and columns at a time at most. For the words that say so ask \`coverage\` of one document.`,
    args: {
      documentLevel: t.arg({ type: [Level], description: 'Only documents of issuers of these levels.' }),
      words: t.arg.string({ description: 'Only documents with these words in their title or number.' }),
      placeLevel: t.arg({ type: [Level], description: 'Only places of these levels.' }),
      placesIn: t.arg.id({ description: 'Only this place and places within it.' }),
      within: t.arg.boolean({
        defaultValue: false,
        description:
          'true: a place stands to a document as the strongest policy of it or of a place within it does. false: its own policies alone count.',
      }),
      skipRows: t.arg.int({ defaultValue: 0, description: 'Documents before the first that is given.' }),
      firstRows: t.arg.int({ defaultValue: 30, description: `Documents; ${MATRIX_SIDE} at most.` }),
      skipColumns: t.arg.int({ defaultValue: 0, description: 'Places before the first that is given.' }),
      firstColumns: t.arg.int({ defaultValue: MATRIX_SIDE, description: `Places; ${MATRIX_SIDE} at most.` }),
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
