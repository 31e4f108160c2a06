import { describe, expect, it } from 'vitest'
import { codeOf } from '../../web/drawing/codes.ts'
import { expandedFrame, openingFrame } from '../../web/drawing/frame.ts'
import { historyOf, onlySelectionDiffers } from '../../web/drawing/history.ts'
import { EVERYWHERE, OPENING_VIEW, type Step, type View } from '../../web/drawing/view.ts'
import { type Change, historyAfter, viewAfter } from '../../web/views/explorer/changes.ts'
import { MEASURES, TWO_POLICIES } from './drawing/drawings.ts'

const [POLICY, BUREAU, AWAY] = ['红旗区措施', '红旗区财政局', '国发〔2022〕12号']
const code = codeOf(POLICY)
const opening = openingFrame(TWO_POLICIES, new Map())
const unfolded = expandedFrame(opening, POLICY, MEASURES).frame
const view = (part: Partial<View>): View => ({ ...OPENING_VIEW, ...part })
const DEPARTMENTS_OFF = { ...OPENING_VIEW.off, kinds: ['DEPARTMENT', 'INDUSTRY'] as const }

const SAME_WORDS: Step = { kind: 'widen', of: '', relations: ['RESEMBLES'] }

type ViewChange = Exclude<Change, { kind: 'undo' | 'redo' }>
const CASES: readonly (readonly [string, View, ViewChange, Partial<View>])[] = [
  ['expand adds a step', view({}), { kind: 'expand', id: POLICY }, { steps: [{ kind: 'expand', of: code }] }],
  [
    'expand inside a neighbourhood makes the node its centre',
    view({ only: codeOf(BUREAU) }),
    { kind: 'expand', id: POLICY },
    { steps: [{ kind: 'expand', of: code }], only: code },
  ],
  [
    'same words are a step of their own, and are let through',
    view({ off: { ...OPENING_VIEW.off, relations: ['CITES', 'RESEMBLES'] } }),
    { kind: 'resemble', on: true },
    { steps: [SAME_WORDS], off: { ...OPENING_VIEW.off, relations: ['CITES'] } },
  ],
  [
    'same words taken away leave the steps before and after',
    view({ steps: [{ kind: 'widen', of: '', kinds: ['DEPARTMENT'] }, SAME_WORDS, { kind: 'expand', of: code }] }),
    { kind: 'resemble', on: false },
    {
      steps: [
        { kind: 'widen', of: '', kinds: ['DEPARTMENT'] },
        { kind: 'expand', of: code },
      ],
    },
  ],
  ['pick with nothing else selected selects the node alone', view({}), { kind: 'pick', ids: [POLICY], as: 'toggle' }, { selected: code }],
  [
    'pick joins what was selected',
    view({ selected: code }),
    { kind: 'pick', ids: [BUREAU], as: 'toggle' },
    { selected: null, picked: [code, codeOf(BUREAU)] },
  ],
  [
    'pick again takes a node from the selection',
    view({ picked: [code, codeOf(BUREAU)] }),
    { kind: 'pick', ids: [BUREAU], as: 'toggle' },
    { selected: code, picked: [] },
  ],
  [
    'pick of a box adds, and names no node twice',
    view({ picked: [code, codeOf(BUREAU)] }),
    { kind: 'pick', ids: [BUREAU, AWAY], as: 'add' },
    { picked: [code, codeOf(BUREAU), codeOf(AWAY)] },
  ],
  [
    'pick of a kind leaves what else was selected',
    view({ selected: code }),
    { kind: 'pick', ids: [BUREAU, AWAY], as: 'only' },
    { selected: null, picked: [codeOf(BUREAU), codeOf(AWAY)] },
  ],
  ['select ends a selection of several', view({ picked: [code, codeOf(BUREAU)] }), { kind: 'select', id: null }, { picked: [] }],
  [
    'hide all hides and deselects',
    view({ picked: [code, codeOf(BUREAU)] }),
    { kind: 'hideAll', ids: [POLICY, BUREAU] },
    { hidden: [code, codeOf(BUREAU)], picked: [] },
  ],
  ['pin holds a node', view({}), { kind: 'pin', at: [[POLICY, { x: 1.4, y: 2 }]] }, { moved: { [code]: { x: 1, y: 2 } } }],
  ['unpin lets it go', view({ moved: { [code]: { x: 1, y: 2 } } }), { kind: 'unpin', ids: [POLICY] }, { moved: {} }],
  [
    'arrange draws rings around what is selected, and lets go what was pinned in the other arrangement',
    view({ selected: code, moved: { [code]: { x: 1, y: 2 } } }),
    { kind: 'arrange', as: 'rings' },
    { arrangement: 'rings', centre: code, moved: {} },
  ],
  ['arrange around a node', view({}), { kind: 'arrange', as: 'rings', around: BUREAU }, { arrangement: 'rings', centre: codeOf(BUREAU) }],
  ['hide also deselects', view({ selected: code }), { kind: 'hide', id: POLICY }, { hidden: [code], selected: null }],
  ['hide keeps another selection', view({ selected: codeOf(BUREAU) }), { kind: 'hide', id: POLICY }, { hidden: [code] }],
  ['unhide shows one again', view({ hidden: [code, codeOf(BUREAU)] }), { kind: 'unhide', id: POLICY }, { hidden: [codeOf(BUREAU)] }],
  ['unhide shows all again', view({ hidden: [code, codeOf(BUREAU)] }), { kind: 'unhide', id: null }, { hidden: [] }],
  [
    'within bounds the documents',
    view({}),
    { kind: 'within', within: { ...EVERYWHERE, place: '天津市', to: '2023' } },
    { within: { ...EVERYWHERE, place: '天津市', to: '2023' } },
  ],
  [
    'show all lifts the bounds',
    view({ within: { ...EVERYWHERE, place: '天津市', from: '2020' } }),
    { kind: 'showAll' },
    { within: EVERYWHERE },
  ],
  ['move rounds the place', view({}), { kind: 'move', id: POLICY, to: { x: 1.6, y: -2.4 } }, { moved: { [code]: { x: 2, y: -2 } } }],
  [
    'seek shows a node that is hidden and filtered',
    view({ hidden: [codeOf(BUREAU)], off: DEPARTMENTS_OFF }),
    { kind: 'seek', id: BUREAU, arriving: false },
    { opened: [codeOf(BUREAU)], hidden: [], off: { ...OPENING_VIEW.off, kinds: ['INDUSTRY'] }, selected: codeOf(BUREAU) },
  ],
  [
    'seek adds a node that is not drawn',
    view({}),
    { kind: 'seek', id: AWAY, arriving: false },
    { steps: [{ kind: 'add', of: AWAY }], opened: [codeOf(AWAY)], selected: codeOf(AWAY) },
  ],
  [
    'showAll drops filters, hidden nodes and narrowing',
    view({ hidden: [code], off: DEPARTMENTS_OFF, only: code }),
    { kind: 'showAll' },
    { hidden: [], off: OPENING_VIEW.off, only: null },
  ],
  ['reset keeps the shape of the screen', view({ tall: true, hidden: [code] }), { kind: 'reset' }, { hidden: [] }],
]

describe('a change of the view', () => {
  it.each(CASES)('%s', (_, before, change, after) => {
    expect(viewAfter(before, change, opening)).toEqual({ ...before, ...after })
  })

  it('toggle expands what is folded and collapses what is unfolded', () => {
    const toggle = { kind: 'toggle', id: POLICY } as const
    expect(viewAfter(OPENING_VIEW, toggle, opening).steps).toEqual([{ kind: 'expand', of: code }])
    const expanded = view({ steps: [{ kind: 'expand', of: code }] })
    expect(viewAfter(expanded, toggle, unfolded).steps).toEqual([])
  })

  it('that changes nothing leaves the history as it is', () => {
    const history = historyOf(view({ selected: code }))
    expect(historyAfter(history, { kind: 'select', id: POLICY }, opening)).toBe(history)
    expect(historyAfter(history, { kind: 'toggle', id: AWAY }, opening)).toBe(history)
  })

  it('in what is selected is no step of its own', () => {
    const start = historyOf(OPENING_VIEW)
    const selected = historyAfter(start, { kind: 'pick', ids: [POLICY, BUREAU], as: 'only' }, opening)
    expect(selected.past).toEqual([])
    expect(onlySelectionDiffers(start.present, selected.present)).toBe(true)
    expect(onlySelectionDiffers(start.present, historyAfter(selected, { kind: 'hide', id: POLICY }, opening).present)).toBe(false)
  })

  it('is undone a hundred times', () => {
    const moved = Array.from({ length: 100 }, (_, at) => at + 1)
    let history = historyOf(OPENING_VIEW)
    for (const x of moved) history = historyAfter(history, { kind: 'move', id: POLICY, to: { x, y: 0 } }, opening)
    for (const _ of moved) history = historyAfter(history, { kind: 'undo' }, opening)
    expect(history.present).toEqual(OPENING_VIEW)
    for (const _ of moved) history = historyAfter(history, { kind: 'redo' }, opening)
    expect(history.present.moved[code]).toEqual({ x: 100, y: 0 })
  })

  it('is undone and redone', () => {
    const start = historyOf(OPENING_VIEW)
    const hidden = historyAfter(start, { kind: 'hide', id: POLICY }, opening)
    const back = historyAfter(hidden, { kind: 'undo' }, opening)
    expect(back.present).toEqual(OPENING_VIEW)
    expect(historyAfter(back, { kind: 'redo' }, opening).present).toEqual(hidden.present)
  })
})
