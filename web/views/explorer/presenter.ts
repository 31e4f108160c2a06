import { atom, type ReadableAtom } from 'nanostores'
import type { Replay } from '../../drawing/replay.ts'
import type { View } from '../../drawing/view.ts'
import { type Scene, sceneOf } from './scene.ts'

/** The state of the drawing: loading for the first time, ready, loading more, or failed. */
export type Phase =
  | { readonly kind: 'opening' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'working' }
  | { readonly kind: 'failed'; readonly error: Error }

/** Turns views into scenes. This is the only place that waits for the API or the layout. */
export interface Presenter {
  readonly $scene: ReadableAtom<Scene | null>
  readonly $phase: ReadableAtom<Phase>
  /** Shows a view once its frame has loaded. Resolves to false if it failed or a later view replaced it. */
  show(view: View): Promise<boolean>
  retry(view: View): Promise<boolean>
}

/** The page says that it is working after this delay. */
const SLOW_MS = 150

/** True where the nodes drawn now have places in the next view; by forces they get them only with the next frame. */
const hasPlaces = (before: View, after: View): boolean =>
  after.arrangement !== 'force' ||
  (before.arrangement === 'force' && before.opening === after.opening && before.opened.join() === after.opened.join())

export function presenterOf(replay: Replay): Presenter {
  const $scene = atom<Scene | null>(null)
  const $phase = atom<Phase>({ kind: 'opening' })
  let latest = 0

  async function show(view: View): Promise<boolean> {
    latest += 1
    const turn = latest
    const scene = $scene.get()
    if (scene && hasPlaces(scene.view, view)) $scene.set(sceneOf(scene.frame, view))
    const slow = setTimeout(() => turn === latest && $scene.get() && $phase.set({ kind: 'working' }), SLOW_MS)
    try {
      const frame = await replay.frameAfter(view)
      if (turn !== latest) return false
      if ($scene.get()?.frame !== frame || $scene.get()?.view !== view) $scene.set(sceneOf(frame, view))
      $phase.set({ kind: 'ready' })
      return true
    } catch (error) {
      if (turn === latest) $phase.set({ kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) })
      return false
    } finally {
      clearTimeout(slow)
    }
  }

  return {
    $scene,
    $phase,
    show,
    retry(view) {
      replay.forget()
      $phase.set({ kind: $scene.get() ? 'working' : 'opening' })
      return show(view)
    },
  }
}
