import { type Reason, type TighteningVerdict, VERDICTS } from '../../../figures/tightening.ts'
import { type Basis, type FigurePair, STEPS, type Step } from '../../../neo4j/store/corpus/figurePairs.ts'
import type { NodeRecord, TargetRecord } from '../../../neo4j/store/records.ts'
import { addressOf, choiceParameter, textParameter } from '../../address.ts'
import { type Columns, namesOf, type TableExport, tableOf } from './table.ts'

const MOST_ROWS = 20_000

/** Figures and deadlines for the same object, across levels or years: one row for each pair. */
export const tighteningTable: TableExport = {
  parameters: ['step', 'verdict', 'target', 'document', 'place'],
  async table(store, request) {
    const step = choiceParameter(request, 'step', ['any', ...STEPS])
    const verdict = choiceParameter(request, 'verdict', ['any', ...VERDICTS])
    const [target, document] = [textParameter(request, 'target'), textParameter(request, 'document')]
    const place = textParameter(request, 'place')
    const { pairs } = await store.tightening({
      step: step === 'any' ? null : step,
      verdicts: verdict === 'any' ? null : [verdict],
      target,
      document,
      place,
      skip: 0,
      first: MOST_ROWS,
    })
    const policies = await store.nodes([...new Set(pairs.flatMap(({ before, after }) => [before.document, after.document]))])
    return tableOf('层层加码', columnsOf(addressOf(request), policies), pairs, [
      step === 'any' ? null : STEP_WORDS[step],
      verdict === 'any' ? null : VERDICT_WORDS[verdict],
      ...(await Promise.all([place, document, target].map((id) => (id ? namesOf(store, [id]) : null)))),
    ])
  },
}

const VERDICT_WORDS: Readonly<Record<TighteningVerdict, string>> = {
  TIGHTER: '更紧',
  SAME: '相同',
  LOOSER: '更松',
  NOT_COMPARABLE: '不可比',
}
const STEP_WORDS: Readonly<Record<Step, string>> = { LEVEL: '上级与下级', YEAR: '同地前后' }
const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  CITED: '下级文件引用上级文件',
  SAME_WORDS: '措施文字相同',
  SAME_PLACE: '同一地区的文件',
}
const REASON_WORDS: Readonly<Record<Reason, string>> = {
  AMOUNT: '数量，各地只承担一部分',
  NO_OBJECT: '原文没有说明是什么的指标',
  BOUNDS: '一个是下限、一个是上限，或时长没有说明是哪一种',
  OPEN: '区间、周期，或没有日期和时长',
}

function columnsOf(address: ReturnType<typeof addressOf>, policies: ReadonlyMap<string, NodeRecord>): Columns<FigurePair> {
  const policyOf = ({ document }: TargetRecord) => {
    const node = policies.get(document)
    return node?.kind === 'POLICY' ? node : null
  }
  const side = (name: string, of: (pair: FigurePair) => TargetRecord): Columns<FigurePair> => [
    [`${name}文件`, (pair) => policyOf(of(pair))?.title ?? null],
    [`${name}文号`, (pair) => policyOf(of(pair))?.documentNumber ?? null],
    [`${name}日期`, (pair) => policyOf(of(pair))?.issuedOn ?? null],
    [`${name}指标`, (pair) => of(pair).surface],
    [`${name}数值`, (pair) => of(pair).to ?? of(pair).value],
    [`${name}链接`, (pair) => linkOf(of(pair), address)],
  ]
  return [
    ['比较', ({ step }) => STEP_WORDS[step]],
    ['结论', ({ verdict }) => VERDICT_WORDS[verdict]],
    ['不可比的原因', ({ reason }) => (reason === null ? null : REASON_WORDS[reason])],
    ...side('上级或先前', ({ before }) => before),
    ...side('下级或后来', ({ after }) => after),
    ['单位', ({ after }) => after.unit],
    ['上下文相同比例', ({ similarity }) => Math.round(similarity * 100) / 100],
    ['为何比较', ({ basis }) => BASIS_WORDS[basis]],
  ]
}

const linkOf = ({ id, document, start, end }: TargetRecord, address: ReturnType<typeof addressOf>): string =>
  start === null || end === null ? address.node(id) : address.reader(document, start, end)
