import type { Insets } from '../../network/controllers/camera.ts'

/** How far the panels that lie over the drawing reach into it from each side. */
export function coveredBy(stage: HTMLElement | null): Insets {
  if (!stage) return { top: 0, right: 0, bottom: 0, left: 0 }
  const whole = stage.getBoundingClientRect()
  const of = (selector: string) => stage.querySelector(selector)?.getBoundingClientRect()
  const sheet = of('.sheet')
  const left = of('.node-list') ?? of('.legend[data-open=true]')
  const below = sheet !== undefined && sheet.width > whole.width * 0.8
  return {
    top: (of('.legend[data-open=false]')?.height ?? 0) + 16,
    bottom: below ? whole.bottom - sheet.top : 40,
    right: (sheet && !below ? whole.right - sheet.left : 0) + 56,
    left: left && left.width < whole.width * 0.5 ? left.right - whole.left : 8,
  }
}
