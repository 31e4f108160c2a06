import { describe, expect, it } from 'vitest'
import { comparisonOf } from '../../server/comparison/comparison.ts'
import { differenceOf, type ListOf } from '../../server/comparison/difference.ts'
import type { DepartmentRecord, MeasureRecord, RelationRecord, Role, TargetRecord } from '../../server/neo4j/store/records.ts'
import type { Side } from '../../server/neo4j/store/sides.ts'

/** A measure in short: its words, who is named in which role, and its figures as printed. */
interface Sketch {
  readonly text: string
  readonly named: Readonly<Record<string, Role>>
  readonly figures?: readonly { readonly surface: string; readonly value: number }[]
}

function sideOf(name: string, sketches: readonly Sketch[], level = 'city'): Side {
  const measures = sketches.map(({ text, named, figures = [] }, at) => ({
    measure: { kind: 'MEASURE', id: `${name}${at + 1}`, heading: null, text } as MeasureRecord,
    assignments: Object.entries(named).map(([id, role]) => ({
      relation: { role } as RelationRecord,
      department: { id, line: id.slice(-1), lineName: `${id.slice(-1)}条线` } as DepartmentRecord,
    })),
    industries: [],
    targets: figures.map((figure, i) => ({
      ...({ targetKind: 'count', unit: '家', comparator: null, upper: null, to: null } as unknown as TargetRecord),
      id: `${name}${at + 1}t${i}`,
      ...figure,
    })),
    upstream: [],
  }))
  return { node: { kind: 'POLICY', level } as Side['node'], measures, measureTotal: measures.length, tasks: [], cited: [] }
}

const GROW = '新增规上工业企业20家以上，培育专精特新企业。'
const GROW_MORE = '新增规上工业企业30家以上，培育专精特新企业。'
const SHOP = '举办汽车促销活动，发放消费券。'
const A = '甲A'
const B = '乙B'

const told = (left: readonly Sketch[], right: readonly Sketch[], whose: ListOf | null) =>
  differenceOf(sideOf('l', left), sideOf('r', right), whose).map(({ kind, left: l, right: r, elsewhere }) => [
    kind,
    l?.measure.id ?? null,
    r?.measure.id ?? null,
    elsewhere?.measure.id ?? null,
  ])
const of = (...department: string[]): ListOf => ({ department, line: null })

describe('what a list gains and loses', () => {
  it.each<[string, Sketch[], Sketch[], ListOf | null, unknown[]]>([
    [
      'a task that both have',
      [{ text: SHOP, named: { [A]: 'lead' } }],
      [{ text: SHOP, named: { [A]: 'lead' } }],
      of(A),
      [['KEPT', 'l1', 'r1', null]],
    ],
    [
      'a task of the left alone',
      [{ text: SHOP, named: { [A]: 'lead' } }],
      [{ text: GROW, named: { [B]: 'lead' } }],
      of(A),
      [['LOST', 'l1', null, null]],
    ],
    [
      'a task that others take over',
      [{ text: SHOP, named: { [A]: 'lead' } }],
      [{ text: SHOP, named: { [B]: 'lead' } }],
      of(A),
      [['LOST', 'l1', null, 'r1']],
    ],
    [
      'a task taken over from others',
      [{ text: SHOP, named: { [B]: 'lead' } }],
      [{ text: SHOP, named: { [A]: 'lead' } }],
      of(A),
      [['GAINED', null, 'r1', 'l1']],
    ],
    [
      'a task of everybody',
      [{ text: SHOP, named: { [A]: 'lead' } }],
      [{ text: SHOP, named: { [B]: 'lead' } }],
      null,
      [['KEPT', 'l1', 'r1', null]],
    ],
    [
      'a stronger role',
      [{ text: SHOP, named: { [A]: 'support' } }],
      [{ text: SHOP, named: { [A]: 'lead' } }],
      of(A),
      [['TIGHTENED', 'l1', 'r1', null]],
    ],
    [
      'a weaker role',
      [{ text: SHOP, named: { [A]: 'lead' } }],
      [{ text: SHOP, named: { [A]: 'support' } }],
      of(A),
      [['LOOSENED', 'l1', 'r1', null]],
    ],
    [
      'roles of others',
      [{ text: SHOP, named: { [A]: 'lead', [B]: 'support' } }],
      [{ text: SHOP, named: { [A]: 'lead', [B]: 'lead' } }],
      of(A),
      [['KEPT', 'l1', 'r1', null]],
    ],
    [
      'a line by its name',
      [{ text: SHOP, named: { [A]: 'lead' } }],
      [{ text: SHOP, named: { 丙A: 'lead' } }],
      { department: null, line: ['A条线'] },
      [['KEPT', 'l1', 'r1', null]],
    ],
    [
      'another place of the line',
      [{ text: SHOP, named: { [A]: 'lead' } }],
      [{ text: SHOP, named: { 丙A: 'lead' } }],
      of(A),
      [['LOST', 'l1', null, 'r1']],
    ],
  ])('%s', (_, left, right, whose, expected) => expect(told(left, right, whose)).toEqual(expected))

  it('a higher figure, with both words', () => {
    const [found] = differenceOf(
      sideOf('l', [{ text: GROW, named: { [A]: 'lead' }, figures: [{ surface: '20家以上', value: 20 }] }]),
      sideOf('r', [{ text: GROW_MORE, named: { [A]: 'lead' }, figures: [{ surface: '30家以上', value: 30 }] }]),
      of(A),
    )
    expect(found?.kind).toBe('TIGHTENED')
    expect(found?.changes).toMatchObject([{ what: 'FIGURE', left: '20家以上', right: '30家以上', tightened: true }])
    expect(found?.similarity).toBeGreaterThan(0.7)
  })

  it('another number of a province, which is more for it has more places, as a change alone', () => {
    const [found] = differenceOf(
      sideOf('l', [{ text: GROW, named: { [A]: 'lead' }, figures: [{ surface: '20家以上', value: 20 }] }]),
      sideOf('r', [{ text: GROW_MORE, named: { [A]: 'lead' }, figures: [{ surface: '30家以上', value: 30 }] }], 'province'),
      of(A),
    )
    expect(found?.kind).toBe('CHANGED')
    expect(found?.changes).toMatchObject([{ what: 'FIGURE', tightened: null }])
  })

  it('the same task of the bureau goes before a more alike one of others', () => {
    const left: Sketch[] = [{ text: GROW, named: { [A]: 'lead' } }]
    const right: Sketch[] = [
      { text: GROW, named: { [B]: 'lead' } },
      { text: GROW_MORE, named: { [A]: 'lead' } },
    ]
    expect(told(left, right, of(A))).toEqual([['KEPT', 'l1', 'r2', null]])
  })
})

// 郑政文〔2023〕32号 and 郑政文〔2023〕62号: 31 % of their words are common.
const SERVICES =
  '强化政务服务数字化。持续做好政务数据共享平台优化升级，支撑政务数据归集、共享、应用。持续做好电子证照库建设，扩大电子证照应用场景。持续做好以“社会保障卡”为载体的市民卡服务体系建设。持续做好“郑好办”APP、政务服务网优化升级，提升网上政务服务质量。持续规范事项开发、上线、运维、办件受理、办件审批、办件监督、系统升级等工作。'
const SERVICES_IN_USE =
  '强化政务服务数字化应用。持续优化升级政务数据共享平台，支撑政务数据归集、共享、应用。持续推进电子证照库建设，扩大电子证照应用场景。优化升级“郑好办”APP、政务服务网，将政务服务事项从主城区向乡村延伸。推动更多政务服务事项上线政务服务自助一体机，实现“就近办”。推进省市电子印章平台对接，重点强化电子印章、电子营业执照在政务服务领域多场景应用。\n牵头单位：市大数据局。责任单位：各开发区管委会、区县（市）政府，市政府有关部门。完成时限：2023年12月。'

describe('two documents', () => {
  const sides = () =>
    [
      sideOf(
        'l',
        [SERVICES, SHOP].map((text) => ({ text, named: {} })),
      ),
      sideOf(
        'r',
        [SERVICES_IN_USE, GROW].map((text) => ({ text, named: {} })),
      ),
    ] as const

  it('share the same tasks in the comparison and in the list of changes', () => {
    const shared = comparisonOf(...sides()).tasks.map(({ left, right, similarity }) => [left.id, right.id, similarity])
    const paired = differenceOf(...sides(), null).flatMap(({ left, right, similarity }) =>
      left && right ? [[left.measure.id, right.measure.id, similarity]] : [],
    )
    expect(shared).toEqual([['l1', 'r1', expect.closeTo(0.305, 2)]])
    expect(paired).toEqual(shared)
  })
})
