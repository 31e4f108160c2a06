import { atom, type ReadableAtom } from 'nanostores'
import { fetchArrangement, isArrangeable } from '../../drawing/arranged.ts'
import type { Replay } from '../../drawing/replay.ts'
import type { View } from '../../drawing/view.ts'
import { type Scene, sceneOf } from './scene.ts'

/** State of the drawing: first loading, ready, loading more, or failed. */
export type Phase =
  | { readonly kind: 'opening' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'working' }
  | { readonly kind: 'failed'; readonly error: Error }

/** Turns views into scenes. Only this part waits for the API or the layout. */
export interface Presenter {
  readonly $scene: ReadableAtom<Scene | null>
  readonly $phase: ReadableAtom<Phase>
  /** Shows a view once its frame has loaded. Resolves to false if it failed or a later view replaced it. */
  show(view: View): Promise<boolean>
  retry(view: View): Promise<boolean>
}

/** Delay before the page shows that it is busy, in milliseconds. */
const SLOW_MS = 150

/** True if the drawn nodes already have positions in the next view. A force layout provides them only with the next frame. */
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
    if (scene && hasPlaces(scene.view, view) && isArrangeable(view)) $scene.set(sceneOf(scene.frame, view, scene))
    const slow = setTimeout(() => turn === latest && $scene.get() && $phase.set({ kind: 'working' }), SLOW_MS)
    try {
      const [frame] = await Promise.all([replay.frameAfter(view), fetchArrangement(view)])
      if (turn !== latest) return false
      if ($scene.get()?.frame !== frame || $scene.get()?.view !== view) $scene.set(sceneOf(frame, view, $scene.get()))
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
