import { KIND_LETTERS, RELATION_LETTERS } from './codes.ts'
import { LEVELS, type NodeKind, RELATION_KINDS, type RelationKind, ROLES } from './drawing.ts'
import {
  ARRANGEMENTS,
  type Arrangement,
  type Filters,
  LANES,
  NO_FILTERS,
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

const KINDS = Object.keys(KIND_LETTERS) as NodeKind[]
const WORDS = {
  kinds: { values: KINDS, write: (kind: NodeKind) => KIND_LETTERS[kind], key: 'k' },
  relations: { values: RELATION_KINDS, write: (kind: RelationKind) => RELATION_LETTERS[kind], key: 'r' },
  levels: { values: LEVELS, write: (level: (typeof LEVELS)[number]) => String(LEVELS.indexOf(level)), key: 'l' },
  roles: { values: ROLES, write: (role: (typeof ROLES)[number]) => String(ROLES.indexOf(role)), key: 'o' },
} as const

/**
 * The view as the query of an address: `as` arrangement, `with` what it opens with, `c` centre of the rings, `lanes` of the timeline, `x` steps in order, `f` opened folds, `h` hidden, `only`, `k` `r` `l` `o` switched off
 * (kinds, relations, levels, roles), `p` the place and `y` the years of the documents, `m` moved, `s` selected, `sel` selected together, `tall` higher than wide. Empty parts are left out.
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
  for (const list of Object.keys(WORDS) as (keyof Filters)[]) put(WORDS[list].key, lettersOf(view.off, list))
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
      kinds: valuesIn('kinds', query.get('k')),
      relations: valuesIn('relations', query.get('r')),
      levels: valuesIn('levels', query.get('l')),
      roles: valuesIn('roles', query.get('o')),
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
const SHAPED = ['x', 'f', 'h', 'only', 'k', 'r', 'l', 'o', 'm', 'tall'] as const

const isCode = (text: string) => /^[0-9a-z]{6,12}$/.test(text)

/** `2020-2023`, `2020-`, `-2023`. */
function yearsOf(text: string): Pick<Within, 'from' | 'to'> {
  const { from, to } = /^(?<from>\d{4})?-(?<to>\d{4})?$/.exec(text)?.groups ?? {}
  return { from: from ?? null, to: to ?? null }
}

/** A step as written in the address. */
export function stepText(step: Step): string {
  const kinds = step.kinds ? `-${step.kinds.map((kind) => KIND_LETTERS[kind]).join('')}` : ''
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
  const { collapse, of, letters, batch } =
    /^(?<collapse>~)?(?<of>\*|[0-9a-z]{6,12})(?:-(?<letters>[a-z]+))?(?<batch>_)?$/.exec(text)?.groups ?? {}
  if (!of) return []
  if (collapse) return of === '*' ? [] : [{ kind: 'collapse', of }]
  const step: Step = of === '*' ? { kind: 'widen', of: '' } : { kind: 'expand', of, ...(batch ? {} : { most: OLD_BATCH }) }
  return [letters ? { ...step, kinds: KINDS.filter((kind) => letters.includes(KIND_LETTERS[kind])) } : step]
}

function movedOf(text: string): [string, { x: number; y: number }][] {
  const { code, x, y } = /^(?<code>[0-9a-z]{6,12})_(?<x>-?\d+)_(?<y>-?\d+)$/.exec(text)?.groups ?? {}
  return code ? [[code, { x: Number(x), y: Number(y) }]] : []
}

function lettersOf<K extends keyof Filters>(off: Filters, list: K): string {
  const { values, write } = WORDS[list] as unknown as { values: readonly Filters[K][number][]; write(value: Filters[K][number]): string }
  return values
    .filter((value) => (off[list] as readonly unknown[]).includes(value))
    .map(write)
    .join('')
}

function valuesIn<K extends keyof Filters>(list: K, letters: string | null): Filters[K] {
  if (!letters) return NO_FILTERS[list]
  const { values, write } = WORDS[list] as unknown as { values: readonly Filters[K][number][]; write(value: Filters[K][number]): string }
  return values.filter((value) => letters.includes(write(value))) as unknown as Filters[K]
}
