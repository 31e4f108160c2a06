import { builder } from '../builder.ts'
import { DOCUMENT_TESTS, DocumentFilter } from '../filters/documentFilter.ts'
import { where } from '../filters/filter.ts'
import { listPage } from '../lists.ts'
import { pageCost } from '../paging.ts'
import { DocumentConnection } from '../types/connections.ts'

const DocumentOrder = builder.enumType('DocumentOrder', {
  description: 'Sort order of documents; ties are ordered by id.',
  values: {
    TITLE_ASC: { value: 'title' as const, description: 'By title, ascending.' },
    TITLE_DESC: { value: '-title' as const, description: 'By title, descending.' },
    DOCUMENT_NUMBER_ASC: { value: 'documentNumber' as const, description: 'By document number, ascending.' },
    DOCUMENT_NUMBER_DESC: { value: '-documentNumber' as const, description: 'By document number, descending.' },
    YEAR_ASC: { value: 'year' as const, description: 'By year, ascending.' },
    YEAR_DESC: { value: '-year' as const, description: 'By year, descending.' },
    CITED_ASC: { value: 'cited' as const, description: 'By the number of mentions, ascending.' },
    CITED_DESC: { value: '-cited' as const, description: 'By the number of mentions, descending.' },
  },
})

builder.queryField('documents', (t) =>
  t.field({
    type: DocumentConnection,
    description: 'All documents: those whose text is held and those that are only cited.',
    args: {
      ...t.arg.connectionArgs(),
      where: t.arg({ type: DocumentFilter, description: 'Which documents; all by default.' }),
      orderBy: t.arg({ type: DocumentOrder, description: 'Sort order; CITED_DESC by default.' }),
    },
    complexity: pageCost,
    resolve: (_, args, context) => listPage(context, 'documents', where(args.where, DOCUMENT_TESTS), args.orderBy ?? '-cited', args),
  }),
)
