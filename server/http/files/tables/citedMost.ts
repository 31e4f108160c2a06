import { LIMITS } from '../../../graphql/limits.ts'
import type { CitedMost } from '../../../neo4j/store/connections.ts'
import { titleOf } from '../../../neo4j/store/titles.ts'
import { addressOf, choiceParameter, numberParameter } from '../../address.ts'
import { type Columns, type TableExport, tableOf } from './table.ts'

const HELD = { all: null, true: true, false: false } as const

/** The documents that most policies refer to; those that are not held should be collected next. */
export const citedMostTable: TableExport = {
  parameters: ['held', 'first'],
  async table(store, request) {
    const held = HELD[choiceParameter(request, 'held', ['all', 'true', 'false'])]
    const found = await store.citedMost(held, numberParameter(request, 'first', LIMITS.page, LIMITS.page))
    const { node } = addressOf(request)
    const columns: Columns<CitedMost> = [
      ['文件', ({ document }) => titleOf(document)],
      ['文号', ({ document }) => document.documentNumber],
      ['收录原文', ({ document }) => (document.kind === 'POLICY' ? '是' : '否')],
      ['引用它的文件数', ({ policies }) => policies],
      ['引用处', ({ mentions }) => mentions],
      ['贯彻落实', ({ implements: carriesOut }) => carriesOut],
      ['依据', ({ basedOn }) => basedOn],
      ['引用', ({ cites }) => cites],
      ['链接', ({ document }) => node(document.id)],
    ]
    return tableOf(held === false ? '引用最多而未收录原文' : '引用最多的文件', columns, found)
  },
}
