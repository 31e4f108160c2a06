import { describe, expect, test } from 'vitest'
import { idFromPath, linkTo } from '../../web/domain/links.ts'
import { choice, choices, day, flag, integer, list, optional, queryOf, text } from '../../web/state/query.ts'

const query = queryOf({
  words: text(),
  roles: choices(['LEAD', 'RESPONSIBLE', 'SUPPORT'] as const),
  sort: choice(['due', 'title'] as const, 'due'),
  line: flag(),
  asOf: day,
  start: integer(),
  open: list,
  from: optional,
})

const USUAL = { words: '', roles: [], sort: 'due', line: false, asOf: null, start: null, open: [], from: null } as const

describe('state and address bar', () => {
  test('an empty address is the usual state, and the usual state an empty address', () => {
    expect(query.read('')).toEqual(USUAL)
    expect(query.write(USUAL)).toBe('')
  })

  test('every state comes back as it was', () => {
    const state = {
      words: '新能源 & 汽车=#1',
      roles: ['LEAD', 'SUPPORT'],
      sort: 'title',
      line: true,
      asOf: '2026-07-31',
      start: 812,
      open: ['doc:津滨政发〔2020〕20号', 'dept:place:410702:区财政局'],
      from: 'doc:x#m一/1.',
    } as const
    expect(query.read(query.write(state))).toEqual(state)
  })

  test.each([
    ['a role that is none', '?roles=BOSS'],
    ['a sort that is none', '?sort=up'],
    ['a day that is none', '?asOf=2026-02-30'],
    ['a day in another form', '?asOf=31.7.2026'],
    ['a negative offset', '?start=-1'],
    ['an offset that is no number', '?start=1e9'],
    ['what others put there', '?utm_source=x'],
  ])('%s counts as not given', (_, search) => expect(query.read(search)).toEqual(USUAL))
})

describe('what an address asks and a page cannot read', () => {
  test.each([
    ['?roles=LEAD&roles=BOSS', [{ name: 'roles', word: 'BOSS' }]],
    ['?sort=up', [{ name: 'sort', word: 'up' }]],
    ['?asOf=2026-02-30', [{ name: 'asOf', word: '2026-02-30' }]],
    ['?start=-1', [{ name: 'start', word: '-1' }]],
    ['?line=yes', [{ name: 'line', word: 'yes' }]],
    ['?lang=fr', [{ name: 'lang', word: 'fr' }]],
    ['?utm_source=x', [{ name: 'utm_source', word: 'x' }]],
    ['?words=a&words=b', [{ name: 'words', word: 'b' }]],
    ['?sort=due&sort=title', [{ name: 'sort', word: 'title' }]],
  ])('%s is named', (search, parts) => expect(query.unknown(search)).toEqual(parts))

  test('nothing else is: values as usual, empty ones, and any words or ids', () => {
    expect(query.unknown('')).toEqual([])
    expect(query.unknown('?lang=en&corrections=false')).toEqual([])
    expect(
      query.unknown('?sort=due&roles=LEAD&roles=SUPPORT&words=何&open=doc%3A1&open=doc%3A2&from=x&asOf=2026-07-31&line=0&start=3'),
    ).toEqual([])
  })
})

describe('links', () => {
  const ids = ['doc:津滨政发〔2020〕20号', 'doc:place:410702:稳经济#m一/（一）/1.', 'doc:补贴50%的通知', 'ind:C36/37?']

  test.each(ids)('an id comes back from the path: %s', (id) => {
    expect(idFromPath(linkTo.node(id))).toBe(id)
    expect(idFromPath(linkTo.reader(id))).toBe(id)
  })

  test('an address typed by hand with a bare % does not fail', () => expect(idFromPath('/node/doc:50%的')).toBe('doc:50%的'))

  test('quoted words are part of the link into the text', () => {
    expect(linkTo.reader('doc:1', { start: 3, end: 9 })).toBe('/read/doc%3A1?start=3&end=9')
  })
})
