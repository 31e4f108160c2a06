import type { Insets } from '../../drawing/controllers/camera.ts'

/** Where the tools and the panel lie below the drawing; as in explorer.css. */
const NARROW = '(max-width: 560px), (max-width: 720px) and (orientation: portrait)'

/** True on a telephone. */
export const isNarrow = (): boolean => window.matchMedia(NARROW).matches

/** How far the panels that lie over the drawing reach into it from each side. */
export function coveredBy(stage: HTMLElement | null): Insets {
  if (!stage) return { top: 0, right: 0, bottom: 0, left: 0 }
  const whole = stage.getBoundingClientRect()
  const of = (selector: string) => stage.querySelector(selector)?.getBoundingClientRect()
  const sheet = of('.sheet')
  const left = of('.node-list') ?? of('.legend[data-open=true]')
  const narrow = isNarrow()
  const floor = of('.first-steps')?.top ?? (narrow ? of('.toolbar')?.top : undefined) ?? whole.bottom - 32
  return {
    top: (of('.legend[data-open=false]')?.height ?? 0) + 16,
    bottom: whole.bottom - floor + 8,
    right: narrow ? 8 : (sheet ? whole.right - sheet.left : 0) + 56,
    left: left && !narrow ? left.right - whole.left : 8,
  }
}
