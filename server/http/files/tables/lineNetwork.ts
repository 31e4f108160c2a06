import { where } from '../../../graphql/filters/filter.ts'
import { MEASURE_TESTS } from '../../../graphql/filters/measureFilter.ts'
import type { LineNetwork } from '../../../neo4j/store/corpus/lineNetwork.ts'
import { choiceParameter, textParameter } from '../../address.ts'
import { type Columns, namesOf, type TableExport, tableOf } from './table.ts'

/** Which function lines work together: `by=line` for their figures, `by=tie` for pairs; over all places or within one. */
export const lineNetworkTable: TableExport = {
  parameters: ['place', 'by'],
  async table(store, request) {
    const place = textParameter(request, 'place')
    const { lines, ties } = await store.lineNetwork(where(place === null ? null : { place: [place] }, MEASURE_TESTS))
    const within = place === null ? [] : [await namesOf(store, [place])]
    if (choiceParameter(request, 'by', ['line', 'tie']) === 'line') return tableOf('条线协作网络', LINES, lines, within)
    const names = new Map(lines.map(({ value, name }) => [value, name ?? value]))
    const columns: Columns<LineNetwork['ties'][number]> = [
      ['条线甲', ({ one }) => names.get(one) ?? one],
      ['条线乙', ({ other }) => names.get(other) ?? other],
      ['共同任务数', ({ measures }) => measures],
    ]
    return tableOf('条线协作关系', columns, ties, within)
  },
}

const LINES: Columns<LineNetwork['lines'][number]> = [
  ['条线', ({ value, name }) => name ?? value],
  ['任务数', ({ measures }) => measures],
  ['度', ({ degree }) => degree],
  ['中介中心性', ({ betweenness }) => betweenness],
  ['社群', ({ community }) => community],
]
