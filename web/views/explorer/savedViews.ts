import { atom, type ReadableAtom } from 'nanostores'
import { remember, remembered } from '../../state/remembered.ts'

/** A view of the drawing under a name of the reader's own. */
export interface SavedView {
  readonly name: string
  readonly note: string
  /** The query of its address. */
  readonly query: string
  /** Version of the data that it was saved on; null where nothing was loaded. */
  readonly dataVersion: string | null
  /** ISO day. */
  readonly saved: string
}

/** What a file of views holds, or why it holds none; `unread` entries have no name or no query. */
export type FileOfViews =
  | { readonly kind: 'views'; readonly views: readonly SavedView[]; readonly unread: number }
  | { readonly kind: 'notViews' }
  | { readonly kind: 'otherFormat'; readonly format: string }

const FORMAT = 'policy-lineage-views/1'
const KEY = 'savedViews'

/** The text of a file that `viewsIn` reads back. */
export const fileOf = (views: readonly SavedView[]): string => `${JSON.stringify({ format: FORMAT, views }, null, 1)}\n`

/** The views in the text of a file. */
export function viewsIn(text: string): FileOfViews {
  const file = parsed(text)
  if (!isRecord(file) || typeof file.format !== 'string' || !Array.isArray(file.views)) return { kind: 'notViews' }
  if (file.format !== FORMAT) return { kind: 'otherFormat', format: file.format }
  const views = file.views.flatMap(viewOf)
  return { kind: 'views', views, unread: file.views.length - views.length }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

function viewOf(entry: unknown): SavedView[] {
  if (!isRecord(entry) || typeof entry.name !== 'string' || entry.name.trim() === '' || typeof entry.query !== 'string') return []
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  return [
    {
      name: entry.name,
      note: text(entry.note),
      query: entry.query,
      dataVersion: typeof entry.dataVersion === 'string' ? entry.dataVersion : null,
      saved: text(entry.saved),
    },
  ]
}

/** These views with more of them: one of the same name takes the place of the one before. */
export function withViews(views: readonly SavedView[], more: readonly SavedView[]): readonly SavedView[] {
  const byName = new Map([...views, ...more].map((view) => [view.name, view]))
  return [...byName.values()]
}

const $kept = atom<readonly SavedView[]>(kept())

function kept(): readonly SavedView[] {
  const file = viewsIn(remembered(KEY) ?? '')
  return file.kind === 'views' ? file.views : []
}

/** The views that this browser keeps. */
export const $savedViews: ReadableAtom<readonly SavedView[]> = $kept

/** Keeps these views in this browser, and no others. */
export function keepViews(views: readonly SavedView[]): void {
  $kept.set(views)
  remember(KEY, fileOf(views))
}
