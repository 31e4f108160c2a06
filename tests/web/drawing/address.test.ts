import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromQuery, queryWith, toQuery } from '../../../web/drawing/address.ts'
import { codeOf, SAVED_LETTERS } from '../../../web/drawing/codes.ts'
import { LEVEL_CHOICES, RELATION_KINDS, ROLES } from '../../../web/drawing/drawing.ts'
import { ARRANGEMENTS, HOPS, LANES, OPENING_VIEW, OPENINGS, type Step, type View } from '../../../web/drawing/view.ts'
import { NODE_KINDS } from '../../../web/styles/palette.ts'

const code = fc.string({ minLength: 1, maxLength: 40 }).map(codeOf)
const step: fc.Arbitrary<Step> = fc.oneof(
  code.map((of): Step => ({ kind: 'expand', of })),
  code.map((of): Step => ({ kind: 'expand', of, most: 100 })),
  fc
    .tuple(code, fc.subarray([...NODE_KINDS], { minLength: 1 }))
    .map(([of, kinds]): Step => ({ kind: 'expand', of, kinds: inOrder(kinds) })),
  fc
    .tuple(code, fc.subarray([...RELATION_KINDS], { minLength: 1 }))
    .map(([of, relations]): Step => ({ kind: 'expand', of, relations: RELATION_KINDS.filter((kind) => relations.includes(kind)) })),
  code.map((of): Step => ({ kind: 'collapse', of })),
  fc.string({ minLength: 1 }).map((of): Step => ({ kind: 'add', of })),
  fc.constant<Step>({ kind: 'widen', of: '' }),
  fc.constantFrom(...NODE_KINDS).map((kind): Step => ({ kind: 'widen', of: '', kinds: [kind] })),
  fc.constantFrom(...NODE_KINDS).map((kind): Step => ({ kind: 'widen', of: '', kinds: [kind], most: 300 })),
)
const KIND_ORDER = [
  'POLICY',
  'CITED_DOCUMENT',
  'SECTION',
  'MEASURE',
  'UPSTREAM_TASK',
  'DEPARTMENT',
  'JURISDICTION',
  'INDUSTRY',
  'TARGET',
] as const
/** The letters a to s of saved links. */
const SAVED_RELATIONS = [
  'IMPLEMENTS',
  'BASED_ON',
  'CITES',
  'ASSIGNED_TO',
  'HAS_SECTION',
  'HAS_MEASURE',
  'HAS_TARGET',
  'CONCERNS',
  'CARRIES_OUT',
  'TASK_OF',
  'LED_BY',
  'ISSUED_BY',
  'APPLIES_IN',
  'SERVES',
  'WITHIN',
  'BROADER',
  'REPEALS',
  'AMENDS',
  'FORWARDS',
] as const
const inOrder = (kinds: readonly (typeof NODE_KINDS)[number][]) => NODE_KINDS.filter((kind) => kinds.includes(kind))

const parts: fc.Arbitrary<View> = fc.record({
  arrangement: fc.constantFrom(...ARRANGEMENTS),
  opening: fc.constantFrom(...OPENINGS),
  centre: fc.option(code),
  lanes: fc.constantFrom(...LANES),
  opened: fc.array(code),
  steps: fc.array(step),
  hidden: fc.array(code),
  only: fc.option(code),
  hops: fc.constantFrom(...HOPS),
  within: fc.record({
    place: fc.constantFrom(null, '天津市', '新乡市红旗区', 'a&b=c'),
    from: fc.constantFrom(null, '2019'),
    to: fc.constantFrom(null, '2023'),
    dueFrom: fc.constantFrom(null, '2024-01-01'),
    dueTo: fc.constantFrom(null, '2025-12-31'),
    least: fc.constantFrom(null, 1, 20),
  }),
  off: fc.record({
    kinds: fc.subarray([...KIND_ORDER]),
    relations: fc.subarray([...RELATION_KINDS]),
    levels: fc.subarray([...LEVEL_CHOICES]),
    roles: fc.subarray([...ROLES]),
  }),
  moved: fc.dictionary(code, fc.record({ x: fc.integer({ min: -9999, max: 9999 }), y: fc.integer({ min: -9999, max: 9999 }) })),
  selected: fc.option(code),
  picked: fc.array(code, { maxLength: 60 }),
  captions: fc.dictionary(code, fc.stringMatching(/^[一-龥a-z&=_.]{1,12}$/), { maxKeys: 20 }),
  tall: fc.boolean(),
})

/** How far a neighbourhood goes means something only where one is shown. */
const view = parts.map((one): View => (one.only === null ? { ...one, hops: 1 } : one))

describe('the address of a view', () => {
  it('is empty for the opening view', () => {
    expect(toQuery(OPENING_VIEW)).toBe('')
  })

  it('names kinds and relationships alike, for none of them has the name of another', () => {
    expect(NODE_KINDS.filter((kind) => (RELATION_KINDS as readonly string[]).includes(kind))).toEqual([])
  })

  it('is short where ids are long', () => {
    const id = 'dept:120116:天津市滨海新区发展和改革委员会'
    const query = toQuery({ ...OPENING_VIEW, steps: [{ kind: 'expand', of: codeOf(id) }], selected: codeOf(id) })
    expect(query).toMatch(/^x=[0-9a-z]{7}_&s=[0-9a-z]{7}&as=lineage$/)
  })

  it('says where the view is looked at from, and leaves out what is no place', () => {
    const look = { x: -340, y: 28, zoom: 0.85 }
    expect(queryWith(OPENING_VIEW, look)).toBe('at=-340_28_85')
    expect(fromQuery('at=-340_28_85')).toMatchObject({ view: OPENING_VIEW, look })
    expect(queryWith({ ...OPENING_VIEW, tall: true }, null)).toBe(toQuery({ ...OPENING_VIEW, tall: true }))
    for (const broken of ['', 'at=1_2', 'at=1_2_0', 'at=a_2_3', 'at=1_2_9999']) expect(fromQuery(broken).look, broken).toBeNull()
  })

  it('tells layers from those of links that brought more at once', () => {
    expect(fromQuery('x=*-DEPARTMENT_&as=lineage').view.steps).toEqual([{ kind: 'widen', of: '', kinds: ['DEPARTMENT'] }])
    expect(fromQuery('x=*-DEPARTMENT&as=lineage').view.steps).toEqual([{ kind: 'widen', of: '', kinds: ['DEPARTMENT'], most: 300 }])
  })

  it('gives the same view back', () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(fromQuery(toQuery(one)).view).toEqual(one)
      }),
    )
  })

  it.each([
    ['', 'lineage'],
    ['s=abc1234', 'lineage'],
    ['x=abc1234&s=abc1234', 'force'],
    ['m=abc1234_5_6', 'force'],
    ['x=abc1234&as=lineage', 'lineage'],
    ['as=force', 'force'],
    ['as=spiral', 'lineage'],
  ])('of %j is arranged as %s: links from before there was a choice keep the force layout', (query, arrangement) => {
    expect(fromQuery(query).view.arrangement).toBe(arrangement)
  })

  it('expands by a hundred in links from when a batch was as large', () => {
    expect(fromQuery('x=abc1234-d.abc1234-d_').view.steps).toEqual([
      { kind: 'expand', of: 'abc1234', kinds: ['DEPARTMENT'], most: 100 },
      { kind: 'expand', of: 'abc1234', kinds: ['DEPARTMENT'] },
    ])
  })

  it('never fails on what people type', () => {
    fc.assert(fc.property(fc.string(), (text) => void fromQuery(text)))
    expect(fromQuery('x=%E4.~.!.-md&h=…&only=..&m=a_b_c&k=zz&as=lineage').view).toEqual(OPENING_VIEW)
  })

  it('names a node to go to by its full id', () => {
    expect(fromQuery('focus=doc%3A%E6%B4%A5%E6%BB%A8%E6%94%BF%E5%8F%91%E3%80%942020%E3%80%9520%E5%8F%B7').focus).toBe(
      'doc:津滨政发〔2020〕20号',
    )
    expect(fromQuery('x=abc1234').focus).toBeNull()
  })
})

describe('what is switched off', () => {
  it('stands in an address by its name, so that a new kind or relation changes no saved link', () => {
    const off = { kinds: ['POLICY', 'TARGET'], relations: ['CITES', 'BROADER'], levels: ['CITY'], roles: ['GUIDE'] } as const
    const steps: Step[] = [{ kind: 'expand', of: 'abc1234', kinds: ['CITED_DOCUMENT', 'MEASURE'] }]
    expect(decodeURIComponent(toQuery({ ...OPENING_VIEW, arrangement: 'force', steps, off }))).toBe(
      'x=abc1234-CITED_DOCUMENT-MEASURE_&kinds=POLICY.TARGET&relations=CITES.BROADER&levels=CITY&roles=GUIDE&as=force&with=documents',
    )
  })

  it('is read from the letters and digits of older links as they were written', () => {
    const off = { kinds: 'pcsmudjit', relations: 'abcdefghijklmnopqrs', levels: '012345', roles: '0123' }
    const { view } = fromQuery(`x=abc1234-md&k=${off.kinds}&r=${off.relations}&l=${off.levels}&o=${off.roles}`)
    expect(view.steps).toEqual([{ kind: 'expand', of: 'abc1234', most: 100, kinds: ['MEASURE', 'DEPARTMENT'] }])
    expect({ ...view.off, relations: new Set(view.off.relations) }).toEqual({
      kinds: KIND_ORDER,
      relations: new Set(SAVED_RELATIONS),
      levels: ['NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT', 'ZONE', 'STREET'],
      roles: ['LEAD', 'RESPONSIBLE', 'SUPPORT', 'GUIDE'],
    })
    expect([...off.relations].map((letter) => SAVED_LETTERS.relations[letter])).toEqual(SAVED_RELATIONS)
    expect([...off.kinds].map((letter) => SAVED_LETTERS.kinds[letter])).toEqual(KIND_ORDER)
  })

  it('leaves out what names nothing', () => {
    expect(fromQuery('kinds=POLICY.UNHEARD&relations=&x=abc1234-UNHEARD&k=z').view).toMatchObject({
      off: { kinds: ['POLICY'], relations: [] },
      steps: [],
    })
  })
})

describe('codes of ids', () => {
  it('differ for the ids of a large graph', () => {
    const ids = Array.from({ length: 20_000 }, (_, at) => `doc:津滨政发〔2020〕${at % 97}号#m${at}`)
    expect(new Set(ids.map(codeOf)).size).toBe(ids.length)
  })
})
