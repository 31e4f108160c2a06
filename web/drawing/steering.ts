import type { Point } from './drawing.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

const AHEAD: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

/** The node that an arrow key moves to: the nearest within 60° of the arrow's direction. Null if there is none. */
export function towards(from: Point, direction: Direction, others: ReadonlyMap<string, Point>): string | null {
  const ahead = AHEAD[direction]
  let best: { readonly id: string; readonly cost: number } | null = null
  for (const [id, at] of others) {
    const [dx, dy] = [at.x - from.x, at.y - from.y]
    const far = Math.hypot(dx, dy)
    const along = dx * ahead.x + dy * ahead.y
    if (far === 0 || along < far * 0.5) continue
    const cost = far * (2 - along / far)
    if (!best || cost < best.cost) best = { id, cost }
  }
  return best?.id ?? null
}
