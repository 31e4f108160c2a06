import { RELATION_WORDS, STATUS_WORDS } from '../../../exports/chainRow.ts'
import { taskTitle } from '../../../graph/captions.ts'
import { PLACE_STATE_WORDS } from '../../../lexicon/placeStates.ts'
import type { CoveredTask, CoveringPlace } from '../../../neo4j/store/coverage.ts'
import { documentsPassed } from '../../../neo4j/store/coverageChains.ts'
import type { NodeRecord, RelationRecord } from '../../../neo4j/store/records.ts'
import { titleOf } from '../../../neo4j/store/titles.ts'
import { addressOf, choiceParameter, idParameter, numberParameter } from '../../address.ts'
import { type Columns, type TableExport, tableOf } from './table.ts'

const MOST_ROWS = 1000

type Address = ReturnType<typeof addressOf>

/** How policies relate to a document, by place, or who implements it, by task; a row says if nobody is known to. */
export const coverageTable: TableExport = {
  parameters: ['document', 'by', 'limit'],
  async table(store, request) {
    const by = choiceParameter(request, 'by', ['place', 'task'])
    const document = idParameter(request, 'document', 'the document that is implemented')
    const found = await store.coverage(document, numberParameter(request, 'limit', MOST_ROWS, MOST_ROWS))
    if (!found) return null
    const address = addressOf(request)
    const title = titleOf(found.document)
    if (by === 'place')
      return tableOf(`${title}落实覆盖（按地区）`, placeColumns(address), [
        ...found.places.flatMap(placeRows),
        ...found.policiesWithoutPlace.map((covering) => ({ place: null, covering })),
      ])
    const policies = await store.nodes([...new Set(found.tasks.flatMap(({ measures }) => measures.map((each) => each.measure.document)))])
    return tableOf(`${title}落实覆盖（按任务）`, taskColumns(address, policies), found.tasks.flatMap(taskRows))
  },
}

interface PlaceRow {
  /** Null if the place of the policy is unknown. */
  readonly place: CoveringPlace['place'] | null
  readonly covering: CoveringPlace['policies'][number] | null
}

const placeRows = ({ place, policies }: CoveringPlace): readonly PlaceRow[] =>
  policies.length === 0 ? [{ place, covering: null }] : policies.map((covering) => ({ place, covering }))

const placeColumns = (address: Address): Columns<PlaceRow> => [
  ['地区', ({ place }) => place?.name ?? '未知'],
  ['状态', ({ covering }) => PLACE_STATE_WORDS[covering?.state ?? 'NONE'].zh],
  ['文件', ({ covering }) => (covering ? titleOf(covering.policy) : null)],
  ['文号', ({ covering }) => covering?.policy.documentNumber ?? null],
  ['第几层', ({ covering }) => (covering ? documentsPassed(covering.chain) : null)],
  [
    '经由',
    ({ covering }) =>
      covering?.chain
        .slice(0, -1)
        .map(({ target }) => titleOf(target))
        .join(' → ') ?? null,
  ],
  ['怎样提到', ({ covering }) => covering?.chain.map(({ kind }) => RELATION_WORDS[kind] ?? kind).join(' → ') ?? null],
  ['承接任务数', ({ covering }) => covering?.tasks ?? null],
  ['承接措施数', ({ covering }) => covering?.measures ?? null],
  ['原文', ({ covering }) => covering?.chain[0]?.relation?.quote ?? null],
  ['行', ({ covering }) => covering?.chain[0]?.relation?.line ?? null],
  [
    '链接',
    ({ covering }) =>
      covering ? (linkOf(covering.chain[0]?.relation ?? undefined, covering.policy.id, address) ?? address.node(covering.policy.id)) : null,
  ],
]

interface TaskRow extends Pick<CoveredTask, 'task'> {
  readonly carrying: CoveredTask['measures'][number] | null
}

const taskRows = ({ task, measures }: CoveredTask): readonly TaskRow[] =>
  measures.length === 0 ? [{ task, carrying: null }] : measures.map((carrying) => ({ task, carrying }))

function taskColumns(address: Address, policies: ReadonlyMap<string, NodeRecord>): Columns<TaskRow> {
  const policyOf = ({ carrying }: TaskRow) => {
    const node = carrying ? policies.get(carrying.measure.document) : undefined
    return node?.kind === 'POLICY' ? node : null
  }
  return [
    ['任务', ({ task }) => taskTitle(task)],
    ['领域', ({ task }) => task.area],
    ['地区', ({ carrying }) => carrying?.places.join('、') ?? null],
    ['承接它的措施', ({ carrying }) => (carrying ? titleOf(carrying.measure) : PLACE_STATE_WORDS.NONE.zh)],
    ['措施内容', ({ carrying }) => carrying?.measure.text ?? null],
    ['文件', (row) => policyOf(row)?.title ?? null],
    ['文号', (row) => policyOf(row)?.documentNumber ?? null],
    ['状态', ({ carrying }) => (carrying ? (STATUS_WORDS[carrying.relation.status] ?? carrying.relation.status) : null)],
    ['原文', ({ carrying }) => carrying?.relation.quote ?? null],
    ['行', ({ carrying }) => carrying?.relation.line ?? null],
    [
      '链接',
      ({ carrying }) =>
        carrying ? (linkOf(carrying.relation, carrying.measure.document, address) ?? address.node(carrying.measure.id)) : null,
    ],
  ]
}

/** URL of the words in the reader, if they have a position in the policy. */
function linkOf(relation: RelationRecord | undefined, policy: string, address: Address): string | null {
  if (!relation || relation.start === null || relation.end === null) return null
  return address.reader(relation.statedBy ?? policy, relation.start, relation.end)
}
