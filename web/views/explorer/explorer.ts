import { atom, type ReadableAtom } from 'nanostores'
import { fromQuery, type Look, queryWith } from '../../drawing/address.ts'
import { idsNotDrawn, withIdsOfToday } from '../../drawing/formerIds.ts'
import { type History, historyOf, onlySelectionDiffers } from '../../drawing/history.ts'
import type { Places } from '../../drawing/layouts/clientOf.ts'
import type { LayoutQuestion } from '../../drawing/layouts/question.ts'
import { replayOf } from '../../drawing/replay.ts'
import type { Source } from '../../drawing/source.ts'
import { OPENING_VIEW } from '../../drawing/view.ts'
import { nextTask } from '../../state/nextTask.ts'
import { type Change, historyAfter } from './changes.ts'
import { type Phase, presenterOf } from './presenter.ts'
import type { Scene } from './scene.ts'

export interface Explorer {
  readonly $history: ReadableAtom<History>
  readonly $scene: ReadableAtom<Scene | null>
  readonly $phase: ReadableAtom<Phase>
  /** Id of the node to which the camera should move; a new object for each request. */
  readonly $sought: ReadableAtom<{ readonly id: string } | null>
  /** Query string of the link or saved view that was opened last; empty after the next change. */
  readonly $opened: ReadableAtom<string>
  /** Camera position of a link or saved view; a new object for each request. */
  readonly $lookedFor: ReadableAtom<Look | null>
  /** The query string of the view and the camera. */
  query(): string
  /** Opens a saved query string. */
  open(query: string): void
  /** Reports the camera position; null if it shows everything. */
  look(at: Look | null): void
  /**
   * Opens the view in the address bar, at the start and after browser back or forward. `tall` is the screen's format, used if the address
   * has no steps.
   */
  follow(search: string, tall: boolean): void
  change(change: Change): void
  retry(): void
}

/** Changes that fetch more of the graph. */
const FETCHING: ReadonlySet<Change['kind']> = new Set<Change['kind']>(['expand', 'toggle', 'widen', 'resemble'])

/** Writes the query string of a view to the address bar; `replace` adds no browser history entry. */
export type WriteAddress = (query: string, options: { readonly replace: boolean }) => void

/** The state of the explorer, without React: it takes changes and publishes scenes. */
export function createExplorer(source: Source, ask: (question: LayoutQuestion) => Promise<Places>, write: WriteAddress): Explorer {
  const presenter = presenterOf(replayOf(source, ask))
  const $history = atom<History>(historyOf(OPENING_VIEW))
  const $sought = atom<{ readonly id: string } | null>(null)
  const $lookedFor = atom<Look | null>(null)
  const $opened = atom('')
  const underWay = new Set<string>()
  let looksFrom: Look | null = null
  let written: string | null = null

  const queryNow = () => queryWith($history.get().present, looksFrom)

  function show(history: History): Promise<boolean> {
    $history.set(history)
    return presenter.show(history.present)
  }

  async function apply(change: Change): Promise<boolean> {
    const before = $history.get()
    const history = historyAfter(before, change, presenter.$scene.get()?.frame ?? null)
    if (history === before && change.kind !== 'seek') return true
    const query = queryWith(history.present, looksFrom)
    if (query !== written) {
      written = query
      // Browser back returns to the previous view, ignoring changes of the selection.
      write(query, { replace: onlySelectionDiffers(before.present, history.present) })
    }
    const shown = await show(history)
    if (shown && change.kind === 'seek') $sought.set({ id: change.id })
    return shown
  }

  /** Applies a change unless the same one is still being fetched: a key pressed twice asks for one expansion, not for the next batch too. */
  async function applyOnce(change: Change): Promise<void> {
    const key = JSON.stringify(change)
    if (underWay.has(key)) return
    underWay.add(key)
    await apply(change).finally(() => underWay.delete(key))
  }

  /** Opens the view of a link, then goes to the node it names. On a first visit this adds no undo step. */
  async function arrive(id: string, first: boolean, past: History['past']): Promise<void> {
    const today = presenter.$scene.get()?.frame.nodes.has(id) ? null : await idsOfToday([id])
    written = null
    await apply({ kind: 'seek', id: today?.get(id) ?? id, arriving: true })
    if (first) $history.set({ ...$history.get(), past })
  }

  /** Opens the rest of a link once its view is shown: nodes that have another id today, and the camera position. */
  async function complete(shown: Promise<boolean>, look: Look | null): Promise<void> {
    if (!(await shown)) return
    await renameFormer()
    if (look) $lookedFor.set({ ...look })
  }

  /** Shows nodes of the view that have another id today under that id, in place of the view and of its address. */
  async function renameFormer(): Promise<void> {
    const { present } = $history.get()
    const scene = presenter.$scene.get()
    const missing = scene ? idsNotDrawn(scene.frame, present) : []
    const view = missing.length === 0 ? present : withIdsOfToday(present, await idsOfToday(missing))
    if (view === present || $history.get().present !== present) return
    written = queryWith(view, looksFrom)
    write(written, { replace: true })
    await show({ ...$history.get(), present: view })
  }

  /** Former ids are only a help: without an answer the nodes count as lost. */
  const idsOfToday = (ids: readonly string[]): Promise<ReadonlyMap<string, string>> => source.idsOfToday(ids).catch(() => new Map())

  return {
    $history,
    $scene: presenter.$scene,
    $phase: presenter.$phase,
    $sought,
    $lookedFor,
    $opened,
    query: queryNow,
    open(query) {
      const { view, look } = fromQuery(query)
      $opened.set(query)
      void complete(apply({ kind: 'open', view }), look)
    },
    look(at) {
      looksFrom = at
      const query = queryNow()
      if (query === written) return
      written = query
      write(query, { replace: true })
    },
    follow(search, tall) {
      const { view: asked, look, focus } = fromQuery(search)
      const query = queryWith(asked, look)
      if (focus === null && query === written) return
      const first = written === null
      $opened.set(search)
      written = query
      looksFrom = look
      const view = query === '' || focus !== null ? { ...asked, tall } : asked
      const history = first ? historyOf(view) : historyAfter($history.get(), { kind: 'open', view }, null)
      const shown = show(history)
      void complete(shown, look)
      if (focus !== null) void shown.then(nextTask).then(() => arrive(focus, first, $history.get().past))
    },
    change(change) {
      $opened.set('')
      void (FETCHING.has(change.kind) ? applyOnce(change) : apply(change))
    },
    retry: () => void presenter.retry($history.get().present),
  }
}
