import { describe, expect, it } from 'vitest'
import { fileOf, type SavedView, viewsIn, withImported, withViews } from '../../web/views/explorer/savedViews.ts'

const view = (name: string, more: Partial<SavedView> = {}): SavedView => ({
  name,
  note: '',
  query: 'as=rings&c=abc1234',
  dataVersion: 'cca3',
  saved: '2026-11-28',
  ...more,
})

describe('a file of views', () => {
  it('is read back as it was saved', () => {
    const views = [view('新区', { note: '给处里看的' }), view('空', { query: '', dataVersion: null })]
    expect(viewsIn(fileOf(views))).toEqual({ kind: 'views', views, unread: [] })
  })

  it('with entries that are no views names them, and gives the rest', () => {
    const text = JSON.stringify({
      format: 'policy-lineage-views/1',
      views: [view('甲'), { name: '乙' }, { name: ' ', query: '' }, 7, null],
    })
    expect(viewsIn(text)).toEqual({ kind: 'views', views: [view('甲')], unread: ['乙', '#3', '#4', '#5'] })
  })

  it.each(['', 'no JSON', '[]', 'null', '{"views":[]}', '{"format":"policy-lineage-views/1"}'])('is not this: %s', (text) => {
    expect(viewsIn(text)).toEqual({ kind: 'notViews' })
  })

  it('of another format is named by it', () => {
    expect(viewsIn('{"format":"policy-lineage-views/9","views":[]}')).toEqual({ kind: 'otherFormat', format: 'policy-lineage-views/9' })
  })
})

it('a view takes the place of the one of its name', () => {
  expect(withViews([view('甲'), view('乙')], [view('甲', { note: '新' })])).toEqual([view('甲', { note: '新' }), view('乙')])
})

describe('imported views', () => {
  const own = view('我的图', { note: '我的备注' })
  const other = view('我的图', { note: '同事的' })

  it('replace no view of the same name, and get a free one', () => {
    expect(withImported([own], [other, view('乙')])).toEqual({
      views: [own, { ...other, name: '我的图 (2)' }, view('乙')],
      added: 2,
      renamed: [{ from: '我的图', to: '我的图 (2)' }],
    })
  })

  it('of one name in one file are all kept', () => {
    const { views, added } = withImported([], [own, other, view('我的图', { query: 'as=bands' })])
    expect([views.map(({ name }) => name), added]).toEqual([['我的图', '我的图 (2)', '我的图 (3)'], 3])
  })

  it('are added once, however often the file is imported', () => {
    const once = withImported([own], [other, view('乙')]).views
    expect(withImported(once, [other, view('乙')])).toEqual({ views: once, added: 0, renamed: [] })
  })
})
