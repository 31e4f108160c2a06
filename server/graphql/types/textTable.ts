import type { TextTable as TableRecord, TextCell } from '../../neo4j/store/textTables.ts'
import { builder } from '../builder.ts'

const TableCell = builder.objectRef<TextCell>('TableCell').implement({
  description: 'A cell of a table. A merged cell is listed once, with the rows and columns that it spans.',
  fields: (t) => ({
    row: t.exposeInt('row', { description: 'Its row, counted from 0.' }),
    column: t.exposeInt('column', { description: 'Its column, counted from 0.' }),
    rowSpan: t.exposeInt('rowSpan', { description: 'Number of rows that it spans.' }),
    columnSpan: t.exposeInt('columnSpan', { description: 'Number of columns that it spans.' }),
    start: t.exposeInt('start', { description: 'Start offset of its words in the text of the policy.' }),
    end: t.exposeInt('end', { description: 'End offset of its words; equals `start` if the cell is empty.' }),
  }),
})

export const TextTable = builder.objectRef<TableRecord>('TextTable').implement({
  description: 'A table of a source text.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Start offset of the table in the text of the policy.' }),
    end: t.exposeInt('end', { description: 'End offset of the table.' }),
    cells: t.field({ type: [TableCell], description: 'Its cells in reading order.', resolve: ({ cells }) => [...cells] }),
  }),
})
