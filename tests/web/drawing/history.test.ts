import { describe, expect, it } from 'vitest'
import { historyOf, redone, undone, visited } from '../../../web/drawing/history.ts'
import { OPENING_VIEW, switched, withStep } from '../../../web/drawing/view.ts'

const expandA = withStep(OPENING_VIEW, { kind: 'expand', of: 'aaaaaaa' })
const expandAB = withStep(expandA, { kind: 'expand', of: 'bbbbbbb' })

describe('the way back', () => {
  it('goes back and forth', () => {
    const history = visited(visited(historyOf(OPENING_VIEW), expandA), expandAB)
    expect(undone(history).present).toBe(expandA)
    expect(undone(undone(history)).present).toBe(OPENING_VIEW)
    expect(redone(undone(history)).present).toBe(expandAB)
  })

  it('stays where there is no way', () => {
    const history = historyOf(OPENING_VIEW)
    expect(undone(history)).toBe(history)
    expect(redone(history)).toBe(history)
  })

  it('forgets what was taken back once something else is done', () => {
    const other = withStep(OPENING_VIEW, { kind: 'expand', of: 'ccccccc' })
    expect(visited(undone(visited(historyOf(OPENING_VIEW), expandA)), other).future).toEqual([])
  })

  it('takes no step for a selection alone', () => {
    const history = visited(historyOf(expandA), { ...expandA, selected: 'aaaaaaa' })
    expect(history.past).toEqual([])
    expect(history.present.selected).toBe('aaaaaaa')
  })
})

describe('steps', () => {
  it('that take back the one before leave no trace', () => {
    expect(withStep(expandAB, { kind: 'collapse', of: 'bbbbbbb' })).toEqual(expandA)
  })

  it('that take back an earlier one are kept, for later nodes took the places that were left', () => {
    expect(withStep(expandAB, { kind: 'collapse', of: 'aaaaaaa' }).steps.map(({ kind }) => kind)).toEqual(['expand', 'expand', 'collapse'])
  })

  it('take back all batches of a node at once', () => {
    const twice = withStep(expandA, { kind: 'expand', of: 'aaaaaaa' })
    expect(withStep(twice, { kind: 'collapse', of: 'aaaaaaa' }).steps).toEqual([])
  })
})

describe('a node brought by name', () => {
  it('is brought once', () => {
    const view = withStep(OPENING_VIEW, { kind: 'add', of: 'doc:国发〔2022〕12号' })
    expect(withStep(view, { kind: 'add', of: 'doc:国发〔2022〕12号' })).toBe(view)
  })
})

describe('filters', () => {
  it('switch a value off and on', () => {
    const off = switched(OPENING_VIEW.off, 'kinds', 'INDUSTRY')
    expect(off.kinds).toEqual(['INDUSTRY'])
    expect(switched(off, 'kinds', 'INDUSTRY').kinds).toEqual([])
  })
})
