import type { Insets } from '../../drawing/controllers/camera.ts'
import { firstStepsAreDue } from './firstStepsDue.ts'

/** Screens on which tools and panel are below the drawing; same condition as in explorer.css. */
const NARROW = '(max-width: 560px), (max-width: 720px) and (orientation: portrait)'

/** True on a phone. */
export const isNarrow = (): boolean => window.matchMedia(NARROW).matches

/**
 * Height of the tools, which cover the status line on a phone. They appear after the drawing, like the first steps, whose layout leaves
 * space for them.
 */
const TOOLS_HIGH = 106
const FIRST_STEPS_HIGH = 96

/** Width of the area covered by panels on each side of the drawing. */
export function coveredBy(stage: HTMLElement | null): Insets {
  if (!stage) return { top: 0, right: 0, bottom: 0, left: 0 }
  const whole = stage.getBoundingClientRect()
  const of = (selector: string) => stage.querySelector(selector)?.getBoundingClientRect()
  const sheet = of('.sheet')
  const left = of('.node-list') ?? of('.legend[data-open=true]')
  const narrow = isNarrow()
  const bottom = narrow ? (of('.toolbar')?.top ?? whole.bottom - TOOLS_HIGH) : whole.bottom - 32
  const floor = of('.first-steps')?.top ?? (firstStepsAreDue() ? bottom - FIRST_STEPS_HIGH : bottom)
  return {
    top: (of('.legend[data-open=false]')?.height ?? 0) + 16,
    bottom: whole.bottom - floor + 8,
    right: narrow ? 8 : (sheet ? whole.right - sheet.left : 0) + 56,
    left: left && !narrow ? left.right - whole.left : 8,
  }
}
