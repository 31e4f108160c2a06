import { NODE_KINDS } from '../styles/palette.ts'
import { SAVED_LETTERS } from './codes.ts'
import { LEVELS, RELATION_KINDS, ROLES } from './drawing.ts'
import {
  ARRANGEMENTS,
  type Arrangement,
  type Filters,
  LANES,
  OPENING_VIEW,
  OPENINGS,
  type OpeningKind,
  type Step,
  type View,
  type Within,
} from './view.ts'

/** What the address asks for: a view, and perhaps a node to go to, named by its full id (links from other pages). */
export interface Asked {
  readonly view: View
  readonly focus: string | null
}

/** What the legend may switch off: the values of each list, and under which letter older links have them. */
const LISTS: { readonly [K in keyof Filters]: { readonly values: Filters[K]; readonly saved: string } } = {
  kinds: { values: NODE_KINDS, saved: 'k' },
  relations: { values: RELATION_KINDS, saved: 'r' },
  levels: { values: LEVELS, saved: 'l' },
  roles: { values: ROLES, saved: 'o' },
}

/**
 * The view as the query of an address: `as` arrangement, `with` what it opens with, `c` centre of the rings, `lanes` of the timeline, `x` steps
 * in order, `f` opened folds, `h` hidden, `only`, `kinds` `relations` `levels` `roles` switched off, by their names, `p` the place and `y` the
 * years of the documents, `m` moved, `s` selected, `sel` selected together, `tall` higher than wide. Empty parts are left out.
 */
export function toQuery(view: View): string {
  const query = new URLSearchParams()
  const put = (key: string, value: string) => value !== '' && query.set(key, value)
  put('x', view.steps.map(stepText).join('.'))
  put('f', view.opened.join('.'))
  put('h', view.hidden.join('.'))
  put('only', view.only ?? '')
  put('p', view.within.place ?? '')
  put('y', (view.within.from ?? view.within.to) ? `${view.within.from ?? ''}-${view.within.to ?? ''}` : '')
  for (const list of Object.keys(LISTS) as (keyof Filters)[]) put(list, view.off[list].join('.'))
  put(
    'm',
    Object.entries(view.moved)
      .map(([code, at]) => `${code}_${Math.round(at.x)}_${Math.round(at.y)}`)
      .join('.'),
  )
  put('s', view.selected ?? '')
  if (view.picked.length <= PICKED_IN_LINKS) put('sel', view.picked.join('.'))
  put('tall', view.tall ? '1' : '')
  // Links from before there was a choice have no `as`: they show the force layout, unless they say nothing but the selection.
  if (view.arrangement !== OPENING_VIEW.arrangement || SHAPED.some((key) => query.has(key))) query.set('as', view.arrangement)
  if (view.opening !== openingOf(view.arrangement)) query.set('with', view.opening)
  if (view.lanes !== OPENING_VIEW.lanes) query.set('lanes', view.lanes)
  put('c', view.centre ?? '')
  return query.toString()
}

/** What an arrangement opens with where the address does not say it: the first links of the force layout opened with all kinds. */
const openingOf = (arrangement: Arrangement): OpeningKind => (arrangement === 'force' ? 'mixed' : 'documents')

/** Reads a query back. What cannot be read is left out, never an error: addresses are typed and cut by people. */
export function fromQuery(text: string): Asked {
  const query = new URLSearchParams(text)
  const codes = (key: string) => (query.get(key) ?? '').split('.').filter((part) => part !== '')
  const arrangement =
    ARRANGEMENTS.find((one) => one === query.get('as')) ?? (SHAPED.some((key) => query.has(key)) ? 'force' : OPENING_VIEW.arrangement)
  const view: View = {
    ...OPENING_VIEW,
    arrangement,
    opening: OPENINGS.find((one) => one === query.get('with')) ?? openingOf(arrangement),
    centre: codes('c').find(isCode) ?? null,
    lanes: LANES.find((one) => one === query.get('lanes')) ?? OPENING_VIEW.lanes,
    opened: codes('f').filter(isCode),
    steps: codes('x').flatMap(stepOf),
    hidden: codes('h').filter(isCode),
    only: codes('only').find(isCode) ?? null,
    off: {
      kinds: switchedOff('kinds', query),
      relations: switchedOff('relations', query),
      levels: switchedOff('levels', query),
      roles: switchedOff('roles', query),
    },
    within: { place: query.get('p') || null, ...yearsOf(query.get('y') ?? '') },
    moved: Object.fromEntries(codes('m').flatMap(movedOf)),
    selected: codes('s').find(isCode) ?? null,
    picked: codes('sel').filter(isCode),
    tall: query.get('tall') === '1',
  }
  return { view, focus: query.get('focus') || null }
}

/** More selected nodes would make a link too long to be sent. */
const PICKED_IN_LINKS = 60

/** Parts of an address that only mean something within one arrangement. */
const SHAPED = ['x', 'f', 'h', 'only', 'kinds', 'relations', 'levels', 'roles', 'k', 'r', 'l', 'o', 'm', 'tall'] as const

const isCode = (text: string) => /^[0-9a-z]{6,12}$/.test(text)

/** `2020-2023`, `2020-`, `-2023`. */
function yearsOf(text: string): Pick<Within, 'from' | 'to'> {
  const { from, to } = /^(?<from>\d{4})?-(?<to>\d{4})?$/.exec(text)?.groups ?? {}
  return { from: from ?? null, to: to ?? null }
}

/** A step as written in the address. */
export function stepText(step: Step): string {
  const kinds = (step.kinds ?? []).map((kind) => `-${kind}`).join('')
  if (step.kind === 'widen') return `*${kinds}`
  if (step.kind === 'add') return `!${step.of.replaceAll('!', '!!').replaceAll('.', '!d')}`
  if (step.kind === 'collapse') return `~${step.of}`
  return step.most === OLD_BATCH ? `${step.of}${kinds}` : `${step.of}${kinds}_`
}

/** What an expansion brought in links that have no `_` behind it. */
const OLD_BATCH = 100

function stepOf(text: string): Step[] {
  if (text === '!') return []
  if (text.startsWith('!')) return [{ kind: 'add', of: text.slice(1).replaceAll(/!(d|!)/g, (_, mark) => (mark === 'd' ? '.' : '!')) }]
  const { collapse, of, letters, names, batch } =
    /^(?<collapse>~)?(?<of>\*|[0-9a-z]{6,12})(?:-(?<letters>[a-z]+)|(?<names>(?:-[A-Z]+(?:_[A-Z]+)*)+))?(?<batch>_)?$/.exec(text)?.groups ??
    {}
  if (!of) return []
  if (collapse) return of === '*' ? [] : [{ kind: 'collapse', of }]
  const step: Step = of === '*' ? { kind: 'widen', of: '' } : { kind: 'expand', of, ...(batch ? {} : { most: OLD_BATCH }) }
  const kinds = named('kinds', names ? names.split('-') : [], letters ?? '')
  if (!letters && !names) return [step]
  return kinds.length > 0 ? [{ ...step, kinds }] : []
}

function movedOf(text: string): [string, { x: number; y: number }][] {
  const { code, x, y } = /^(?<code>[0-9a-z]{6,12})_(?<x>-?\d+)_(?<y>-?\d+)$/.exec(text)?.groups ?? {}
  return code ? [[code, { x: Number(x), y: Number(y) }]] : []
}

/** What is switched off in a list: by names, or in an older link by letters. */
const switchedOff = <K extends keyof Filters>(list: K, query: URLSearchParams): Filters[K] =>
  named(list, (query.get(list) ?? '').split('.'), query.get(LISTS[list].saved) ?? '')

/** The values of a list that names or the letters of an older link mean; what means nothing is left out. */
function named<K extends keyof Filters>(list: K, names: readonly string[], letters: string): Filters[K] {
  const saved: Readonly<Record<string, string>> = SAVED_LETTERS[list]
  const wanted = new Set([...names, ...[...letters].map((letter) => saved[letter])])
  const values: readonly string[] = LISTS[list].values
  return values.filter((value) => wanted.has(value)) as unknown as Filters[K]
}
