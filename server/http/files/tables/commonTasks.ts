import { checkIds } from '../../../graphql/limits.ts'
import { LEAST_PLACES, MOST_OTHERS } from '../../../graphql/queries/commonTasks.ts'
import type { CommonMeasure, CommonTask, CommonTasks } from '../../../neo4j/store/commonTasks.ts'
import type { CentreType } from '../../../neo4j/store/corpus/commonTasks.ts'
import type { NodeRecord } from '../../../neo4j/store/records.ts'
import { titleOf } from '../../../neo4j/store/titles.ts'
import { addressOf, choiceParameter, idParameter, numberParameter, textParameter, textsParameter } from '../../address.ts'
import { type Columns, type TableExport, tableOf } from './table.ts'

const MOST_TASKS = 1000
const MOST_PLACES = 10_000
const LAST_YEAR = 9999

/** Tasks that other places give to a function line and one place lacks (or has too: `missing=false`): a row for each of their measures. */
export const commonTasksTable: TableExport = {
  parameters: ['place', 'line', 'from', 'to', 'others', 'least', 'missing'],
  async table(store, request) {
    const others = textsParameter(request, 'others')
    const yearOf = (name: 'from' | 'to') =>
      textParameter(request, name) === null ? null : numberParameter(request, name, LAST_YEAR, LAST_YEAR)
    const missing = choiceParameter(request, 'missing', ['true', 'false']) === 'true'
    const [from, to, least] = [yearOf('from'), yearOf('to'), numberParameter(request, 'least', LEAST_PLACES, MOST_PLACES)]
    const found = await store.commonTasks({
      place: idParameter(request, 'place', 'the place whose tasks are compared'),
      line: textParameter(request, 'line'),
      from,
      to,
      others: others ? checkIds('others', others, MOST_OTHERS) : null,
      least,
      missing,
      skip: 0,
      first: MOST_TASKS,
    })
    if (!found) return null
    const rows = found.tasks.flatMap((task, at) => task.measures.map((measure): Row => ({ task, at, measure })))
    const policies = await store.nodes([...new Set(rows.map(({ measure }) => measure.measure.document))])
    const title = `${found.own.place.name}${found.line?.name ?? ''}${missing ? '他地有而本地未见' : '与他地共有'}的任务`
    return tableOf(title, columnsOf(found, addressOf(request), policies), rows, [
      `至少${least}个地区有`,
      from === null ? null : `他地文件自${from}年`,
      to === null ? null : `他地文件至${to}年`,
      `与${found.places.length}个地区比较${others ? `：${found.places.map(({ place }) => place.name).join('、')}` : ''}`,
    ])
  },
}

interface Row {
  readonly task: CommonTask
  readonly at: number
  readonly measure: CommonMeasure
}

const TIES: Readonly<Record<CentreType, string>> = { Measure: '文字相同', UpstreamTask: '同一上级任务', Document: '落实同一文件' }

function columnsOf(
  { places }: CommonTasks,
  address: ReturnType<typeof addressOf>,
  policies: ReadonlyMap<string, NodeRecord>,
): Columns<Row> {
  const policyOf = ({ measure }: Row) => {
    const node = policies.get(measure.measure.document)
    return node?.kind === 'POLICY' ? node : null
  }
  return [
    ['序号', ({ at }) => at + 1],
    ['任务', ({ task }) => titleOf(task.centre)],
    ['共同之处', ({ task }) => TIES[task.centreType]],
    ['有此任务的地区数', ({ task }) => task.placeTotal],
    ['比较的地区数', () => places.length],
    ['地区', ({ measure }) => measure.places.map(({ name }) => name).join('、')],
    ['文件', (row) => policyOf(row)?.title ?? null],
    ['文号', (row) => policyOf(row)?.documentNumber ?? null],
    ['措施', ({ measure }) => titleOf(measure.measure)],
    ['措施内容', ({ measure }) => measure.measure.text],
    ['相同比例', ({ measure }) => measure.relation?.sameWords?.share ?? null],
    [
      '链接',
      ({ measure: { measure } }) =>
        measure.start === null || measure.end === null
          ? address.node(measure.id)
          : address.reader(measure.document, measure.start, measure.end),
    ],
    ['本地相应的措施或文件', ({ task }) => task.here.map(titleOf).join('、') || null],
    ['本地文字最近的措施', ({ task }) => (task.nearest ? titleOf(task.nearest.measure) : null)],
    ['与它相同的比例', ({ task }) => (task.nearest ? Math.round(task.nearest.share * 10_000) / 10_000 : null)],
    ['最近措施的链接', ({ task }) => (task.nearest ? address.node(task.nearest.measure.id) : null)],
  ]
}
