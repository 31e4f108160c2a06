import { atom, type ReadableAtom } from 'nanostores'
import { fromQuery, toQuery } from '../../drawing/address.ts'
import { type History, historyOf, onlySelectionDiffers } from '../../drawing/history.ts'
import type { Places } from '../../drawing/layouts/client.ts'
import type { LayoutQuestion } from '../../drawing/layouts/question.ts'
import { replayOf } from '../../drawing/replay.ts'
import type { Source } from '../../drawing/source.ts'
import { OPENING_VIEW } from '../../drawing/view.ts'
import { type Change, historyAfter } from './changes.ts'
import { type Phase, presenterOf } from './presenter.ts'
import type { Scene } from './scene.ts'

export interface Explorer {
  readonly $history: ReadableAtom<History>
  readonly $scene: ReadableAtom<Scene | null>
  readonly $phase: ReadableAtom<Phase>
  /** Id of the node the camera should move to; a new object for each request. */
  readonly $sought: ReadableAtom<{ readonly id: string } | null>
  /** Follows the address bar, at the start and on browser back and forward. `tall` is the shape of the screen, used if the address has no steps. */
  follow(search: string, tall: boolean): void
  change(change: Change): void
  retry(): void
}

/** Writes the query of a view to the address bar; `replace` adds no browser history entry. */
export type WriteAddress = (query: string, options: { readonly replace: boolean }) => void

/** The state of the explorer, without React: changes in, scenes out. */
export function createExplorer(source: Source, ask: (question: LayoutQuestion) => Promise<Places>, write: WriteAddress): Explorer {
  const presenter = presenterOf(replayOf(source, ask))
  const $history = atom<History>(historyOf(OPENING_VIEW))
  const $sought = atom<{ readonly id: string } | null>(null)
  let written: string | null = null

  function show(history: History): Promise<boolean> {
    $history.set(history)
    return presenter.show(history.present)
  }

  async function apply(change: Change): Promise<void> {
    const before = $history.get()
    const history = historyAfter(before, change, presenter.$scene.get()?.frame ?? null)
    if (history === before && change.kind !== 'seek') return
    const query = toQuery(history.present)
    if (query !== written) {
      written = query
      // The browser's back walks views, not selections.
      write(query, { replace: onlySelectionDiffers(before.present, history.present) })
    }
    const shown = await show(history)
    if (shown && change.kind === 'seek') $sought.set({ id: change.id })
  }

  /** Opens the view of a link, then goes to the node it names. A first visit gets no undo step for that. */
  async function arrive(id: string, first: boolean, past: History['past']): Promise<void> {
    written = null
    await apply({ kind: 'seek', id, arriving: true })
    if (first) $history.set({ ...$history.get(), past })
  }

  return {
    $history,
    $scene: presenter.$scene,
    $phase: presenter.$phase,
    $sought,
    follow(search, tall) {
      const { view: asked, focus } = fromQuery(search)
      const query = toQuery(asked)
      if (focus === null && query === written) return
      const first = written === null
      written = query
      const view = query === '' || focus !== null ? { ...asked, tall } : asked
      const history = first ? historyOf(view) : historyAfter($history.get(), { kind: 'open', view }, null)
      const shown = show(history)
      if (focus !== null) void shown.then(() => arrive(focus, first, $history.get().past))
    },
    change: (change) => void apply(change),
    retry: () => void presenter.retry($history.get().present),
  }
}
