import { NODE_KINDS } from '../styles/palette.ts'
import { SAVED_LETTERS } from './codes.ts'
import { LEVEL_CHOICES, RELATION_KINDS, ROLES } from './drawing.ts'
import {
  ARRANGEMENTS,
  type Arrangement,
  type Filters,
  HOPS,
  LANES,
  OPENING_VIEW,
  OPENINGS,
  type OpeningKind,
  type Step,
  type View,
  type Within,
} from './view.ts'

/** Camera position: the point of the drawing at the centre of the canvas, and the zoom. */
export interface Look {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/**
 * What an address asks for: a view, optionally a camera position, and optionally the full id of a node to go to (for links from other
 * pages).
 */
export interface Asked {
  readonly view: View
  readonly look: Look | null
  readonly focus: string | null
}

/** Query string of a view and its camera: `at` holds the centre point and the zoom in percent. */
export const queryWith = (view: View, look: Look | null): string =>
  [toQuery(view), look && `at=${[look.x, look.y, look.zoom * 100].map(Math.round).join('_')}`].filter(Boolean).join('&')

/** The filters of the legend: the values of each, and the letters that stood for them in older links. */
export const LISTS: { readonly [K in keyof Filters]: { readonly values: Filters[K]; readonly saved: string } } = {
  kinds: { values: NODE_KINDS, saved: 'k' },
  relations: { values: RELATION_KINDS, saved: 'r' },
  levels: { values: LEVEL_CHOICES, saved: 'l' },
  roles: { values: ROLES, saved: 'o' },
}

/**
 * The view as a query string: `as` arrangement, `with` opening, `c` centre of the rings, `lanes` of the timeline, `x` steps in order, `f`
 * opened folds, `h` hidden nodes, `only` the node whose neighbourhood is shown, `hops` the size of that neighbourhood, `kinds` `relations`
 * `levels` `roles` switched off, by name, `p` place and `y` years of the documents, `due` days of deadlines, `deg` minimum number of
 * neighbours, `m` moved nodes, `s` selected node, `sel` multiple selection, `n` captions of named nodes, `tall` for portrait layout. Empty
 * parts are left out.
 */
export function toQuery(view: View): string {
  const query = new URLSearchParams()
  const put = (key: string, value: string) => value !== '' && query.set(key, value)
  put('x', view.steps.map(stepText).join('.'))
  put('f', view.opened.join('.'))
  put('h', view.hidden.join('.'))
  put('only', view.only ?? '')
  if (view.only !== null && view.hops !== OPENING_VIEW.hops) query.set('hops', String(view.hops))
  put('p', view.within.place ?? '')
  put('y', (view.within.from ?? view.within.to) ? `${view.within.from ?? ''}-${view.within.to ?? ''}` : '')
  put('due', (view.within.dueFrom ?? view.within.dueTo) ? `${view.within.dueFrom ?? ''}_${view.within.dueTo ?? ''}` : '')
  put('deg', view.within.least === null ? '' : String(view.within.least))
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
  // Links from before arrangements existed have no `as`. They open the force layout, unless the link holds nothing but a selection.
  if (view.arrangement !== OPENING_VIEW.arrangement || SHAPED.some((key) => query.has(key))) query.set('as', view.arrangement)
  if (view.opening !== openingOf(view.arrangement)) query.set('with', view.opening)
  if (view.lanes !== OPENING_VIEW.lanes) query.set('lanes', view.lanes)
  put('c', view.centre ?? '')
  for (const [code, caption] of Object.entries(view.captions)) query.append('n', `${code}_${caption}`)
  return query.toString()
}

/** The opening of an arrangement if the address names none. Early links to the force layout opened with all kinds. */
const openingOf = (arrangement: Arrangement): OpeningKind => (arrangement === 'force' ? 'mixed' : 'documents')

/** Parses a query string. Unreadable parts are dropped without an error, because people type and shorten addresses. */
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
    hops: HOPS.find((hops) => String(hops) === query.get('hops')) ?? OPENING_VIEW.hops,
    off: {
      kinds: switchedOff('kinds', query),
      relations: switchedOff('relations', query),
      levels: switchedOff('levels', query),
      roles: switchedOff('roles', query),
    },
    within: {
      place: query.get('p') || null,
      ...yearsOf(query.get('y') ?? ''),
      ...daysOf(query.get('due') ?? ''),
      least: leastOf(query.get('deg') ?? ''),
    },
    moved: Object.fromEntries(codes('m').flatMap(movedOf)),
    selected: codes('s').find(isCode) ?? null,
    picked: codes('sel').filter(isCode),
    captions: Object.fromEntries(query.getAll('n').flatMap(captionOf)),
    tall: query.get('tall') === '1',
  }
  return { view, look: lookOf(query.get('at') ?? ''), focus: query.get('focus') || null }
}

export function lookOf(text: string): Look | null {
  const { x, y, zoom } = /^(?<x>-?\d{1,7})_(?<y>-?\d{1,7})_(?<zoom>[1-9]\d{0,2})$/.exec(text)?.groups ?? {}
  return zoom ? { x: Number(x), y: Number(y), zoom: Number(zoom) / 100 } : null
}

/** Maximum number of selected nodes in a link; more would make it too long to send. */
const PICKED_IN_LINKS = 60

/** Parts of an address that have a meaning only within one arrangement. */
const SHAPED = ['x', 'f', 'h', 'only', 'kinds', 'relations', 'levels', 'roles', 'k', 'r', 'l', 'o', 'm', 'tall'] as const

export const isCode = (text: string) => /^[0-9a-z]{6,12}$/.test(text)

/** `2020-2023`, `2020-`, `-2023`. */
export function yearsOf(text: string): Pick<Within, 'from' | 'to'> {
  const { from, to } = /^(?<from>\d{4})?-(?<to>\d{4})?$/.exec(text)?.groups ?? {}
  return { from: from ?? null, to: to ?? null }
}

/** `2024-01-01_2024-12-31`, `2024-01-01_`, `_2024-12-31`. */
export function daysOf(text: string): Pick<Within, 'dueFrom' | 'dueTo'> {
  const { from, to } = /^(?<from>\d{4}-\d{2}-\d{2})?_(?<to>\d{4}-\d{2}-\d{2})?$/.exec(text)?.groups ?? {}
  return { dueFrom: from ?? null, dueTo: to ?? null }
}

export const leastOf = (text: string): number | null => (/^[1-9]\d?$/.test(text) ? Number(text) : null)

/** Writes a step the way the address holds it. */
export function stepText(step: Step): string {
  const kinds = [...(step.kinds ?? []), ...(step.relations ?? [])].map((name) => `-${name}`).join('')
  if (step.kind === 'widen') return (step.kinds || step.relations) && step.most !== OLD_LAYER ? `*${kinds}_` : `*${kinds}`
  if (step.kind === 'add') return `!${step.of.replaceAll('!', '!!').replaceAll('.', '!d')}`
  if (step.kind === 'collapse') return `~${step.of}`
  return step.most === OLD_BATCH ? `${step.of}${kinds}` : `${step.of}${kinds}_`
}

/** Batch size of the expansions and layers in older links, whose steps contain no `_`. */
const OLD_BATCH = 100
export const OLD_LAYER = 300

export function stepOf(text: string): Step[] {
  if (text === '!') return []
  if (text.startsWith('!')) return [{ kind: 'add', of: text.slice(1).replaceAll(/!(d|!)/g, (_, mark) => (mark === 'd' ? '.' : '!')) }]
  const { collapse, of, letters, names, batch } =
    /^(?<collapse>~)?(?<of>\*|[0-9a-z]{6,12})(?:-(?<letters>[a-z]+)|(?<names>(?:-[A-Z]+(?:_[A-Z]+)*)+))?(?<batch>_)?$/.exec(text)?.groups ??
    {}
  if (!of) return []
  if (collapse) return of === '*' ? [] : [{ kind: 'collapse', of }]
  const step: Step =
    of === '*'
      ? { kind: 'widen', of: '', ...(batch || (!letters && !names) ? {} : { most: OLD_LAYER }) }
      : { kind: 'expand', of, ...(batch ? {} : { most: OLD_BATCH }) }
  if (!letters && !names) return [step]
  const written = names ? names.split('-') : []
  const kinds = named('kinds', written, letters ?? '')
  if (kinds.length > 0) return [{ ...step, kinds }]
  // No relation shares its name with a kind.
  const relations = named('relations', written, '')
  const known = step.kind === 'expand' ? relations.length > 0 : relations.join() === 'RESEMBLES'
  return known ? [{ ...step, relations }] : []
}

export function movedOf(text: string): [string, { x: number; y: number }][] {
  const { code, x, y } = /^(?<code>[0-9a-z]{6,12})_(?<x>-?\d+)_(?<y>-?\d+)$/.exec(text)?.groups ?? {}
  return code ? [[code, { x: Number(x), y: Number(y) }]] : []
}

export function captionOf(text: string): [string, string][] {
  const { code, caption } = /^(?<code>[0-9a-z]{6,12})_(?<caption>.{1,40})$/u.exec(text)?.groups ?? {}
  return code && caption ? [[code, caption]] : []
}

/** Values of a filter that are switched off: by name, or by letter in older links. */
const switchedOff = <K extends keyof Filters>(list: K, query: URLSearchParams): Filters[K] =>
  named(list, (query.get(list) ?? '').split('.'), query.get(LISTS[list].saved) ?? '')

/** Values of a filter, by their names or by the letters of an older link. Unknown names and letters are dropped. */
export function named<K extends keyof Filters>(list: K, names: readonly string[], letters: string): Filters[K] {
  const saved: Readonly<Record<string, string>> = SAVED_LETTERS[list]
  const wanted = new Set([...names, ...[...letters].map((letter) => saved[letter])])
  const values: readonly string[] = LISTS[list].values
  return values.filter((value) => wanted.has(value)) as unknown as Filters[K]
}
