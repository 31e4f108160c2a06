import type { Point } from './drawing.ts'

/** True of a point inside a closed outline: a ray from it crosses the outline an odd number of times. */
export function isInside(outline: readonly Point[], { x, y }: Point): boolean {
  let inside = false
  outline.forEach((to, at) => {
    const from = outline.at(at - 1) as Point
    const passes = from.y > y !== to.y > y
    if (passes && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) inside = !inside
  })
  return inside
}
