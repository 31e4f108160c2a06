import { atom, type ReadableAtom } from 'nanostores'
import { remember, remembered } from '../../state/remembered.ts'

/** A view of the drawing, named by the reader. */
export interface SavedView {
  readonly name: string
  readonly note: string
  /** The query string of its address. */
  readonly query: string
  /** Data version when it was saved; null if nothing was loaded. */
  readonly dataVersion: string | null
  /** ISO day. */
  readonly saved: string
}

/** The views in a file, or the reason why it has none. `unread` names entries without a query, or says where in the file an entry without a name is. */
export type FileOfViews =
  | { readonly kind: 'views'; readonly views: readonly SavedView[]; readonly unread: readonly string[] }
  | { readonly kind: 'notViews' }
  | { readonly kind: 'otherFormat'; readonly format: string }

const FORMAT = 'policy-lineage-views/1'
const KEY = 'savedViews'

/** The text of a file that `viewsIn` can read. */
export const fileOf = (views: readonly SavedView[]): string => `${JSON.stringify({ format: FORMAT, views }, null, 1)}\n`

/** Parses the views in a file. */
export function viewsIn(text: string): FileOfViews {
  const file = parsed(text)
  if (!isRecord(file) || typeof file.format !== 'string' || !Array.isArray(file.views)) return { kind: 'notViews' }
  if (file.format !== FORMAT) return { kind: 'otherFormat', format: file.format }
  const read = file.views.map((entry, at) => ({ view: viewOf(entry), name: nameOf(entry) ?? `#${at + 1}` }))
  return {
    kind: 'views',
    views: read.flatMap(({ view }) => view ?? []),
    unread: read.flatMap(({ view, name }) => (view ? [] : [name])),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

const nameOf = (entry: unknown): string | null =>
  isRecord(entry) && typeof entry.name === 'string' && entry.name.trim() !== '' ? entry.name : null

function viewOf(entry: unknown): SavedView | null {
  const name = nameOf(entry)
  if (name === null || !isRecord(entry) || typeof entry.query !== 'string') return null
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  return {
    name,
    note: text(entry.note),
    query: entry.query,
    dataVersion: typeof entry.dataVersion === 'string' ? entry.dataVersion : null,
    saved: text(entry.saved),
  }
}

/** Adds views; a new view replaces an existing one of the same name. */
export function withViews(views: readonly SavedView[], more: readonly SavedView[]): readonly SavedView[] {
  const byName = new Map([...views, ...more].map((view) => [view.name, view]))
  return [...byName.values()]
}

export interface Imported {
  readonly views: readonly SavedView[]
  /** Number of views added. */
  readonly added: number
  /** The added views whose name was taken. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[]
}

/** Adds views of a file without replacing any: one whose name is taken gets a free name, one that is already there is not added again. */
export function withImported(views: readonly SavedView[], more: readonly SavedView[]): Imported {
  return more.reduce<Imported>(
    (so, view) => {
      if (so.views.some((one) => isSame(one, view))) return so
      const name = freeName(view.name, new Set(so.views.map((one) => one.name)))
      return {
        views: [...so.views, { ...view, name }],
        added: so.added + 1,
        renamed: name === view.name ? so.renamed : [...so.renamed, { from: view.name, to: name }],
      }
    },
    { views, added: 0, renamed: [] },
  )
}

/** True if two views differ at most in the number that `freeName` added, so that importing a file twice adds nothing. */
const isSame = (a: SavedView, b: SavedView): boolean =>
  (a.name === b.name || isNumbered(a.name, b.name)) &&
  a.note === b.note &&
  a.query === b.query &&
  a.dataVersion === b.dataVersion &&
  a.saved === b.saved

const isNumbered = (name: string, of: string): boolean => name.startsWith(`${of} (`) && /^\d+\)$/.test(name.slice(of.length + 2))

/** 新区, 新区 (2), 新区 (3) */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name
  for (let number = 2; taken.has(free); number += 1) free = `${name} (${number})`
  return free
}

const $kept = atom<readonly SavedView[]>(kept())

function kept(): readonly SavedView[] {
  const file = viewsIn(remembered(KEY) ?? '')
  return file.kind === 'views' ? file.views : []
}

/** The views stored in this browser. */
export const $savedViews: ReadableAtom<readonly SavedView[]> = $kept

/** Stores exactly these views in this browser. */
export function keepViews(views: readonly SavedView[]): void {
  $kept.set(views)
  remember(KEY, fileOf(views))
}
