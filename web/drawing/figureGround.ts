import type { Arranged } from './arranged.ts'
import type { GridNames } from './controllers/grid.ts'
import { safe } from './figureLegend.ts'
import { type Box, emsOf } from './labels.ts'
import type { Ring } from './layouts/hops.ts'
import { placesOfRingNames } from './layouts/ringNames.ts'
import { STRETCH } from './layouts/space.ts'
import { yearNames } from './lineage/yearNames.ts'
import { GROUNDS, INK } from './style.ts'

/** The sides of a rectangle in drawing units. */
export interface Sides {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const { faint, rule } = GROUNDS.light
const NAME_SIZE = 14
const YEAR_SIZE = 13
const SMALLEST_YEAR = 10
/** Distance between two rows of year names, as a multiple of their size. */
const ROW_HEIGHT = 1.15
/** Margin for the years above the first band and for the band names beside it. */
const ABOVE = 40
const BESIDE = 24

/**
 * Moves the sides of the nodes outwards to make room for the names of bands, years and rings. `scale` enlarges the letters relative to a
 * small figure.
 */
export function withGround(nodes: Sides, arranged: Arranged | null, names: GridNames, scale: number): Sides {
  if (arranged === null) return nodes
  if (arranged.kind === 'rings') {
    const radius = Math.max(0, ...arranged.rings.map((ring) => ring.radius)) + BESIDE * scale
    return outermost(nodes, { left: -radius, right: radius, top: -radius / STRETCH, bottom: radius / STRETCH })
  }
  const { bands, years } = arranged
  if (bands.length === 0) return nodes
  const wide = Math.max(...bands.map(({ name }) => emsOf(names.band(name)))) * NAME_SIZE * scale
  return outermost(
    { ...nodes, left: nodes.left - wide - BESIDE * scale },
    {
      ...nodes,
      right: Math.max(...years.map(({ name, from, to }) => (from + to) / 2 + halfOf(name ?? names.undated, scale) + BESIDE)),
      top: (bands[0]?.from ?? nodes.top) - ABOVE * scale,
      bottom: bands.at(-1)?.to ?? nodes.bottom,
    },
  )
}

const halfOf = (year: string, scale: number): number => (emsOf(year) * YEAR_SIZE * scale) / 2

const outermost = (a: Sides, b: Sides): Sides => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
})

/** Draws the background of a figure: bands and years, or rings, each with its name. */
export function groundOfFigure(
  arranged: Arranged | null,
  names: GridNames,
  { sides: { left, right }, scale, taken }: { readonly sides: Sides; readonly scale: number; readonly taken: readonly Box[] },
): readonly string[] {
  const [nameSize, yearSize] = [NAME_SIZE * scale, YEAR_SIZE * scale]
  if (arranged === null) return []
  if (arranged.kind === 'rings') return ringsOfFigure(arranged.rings, names, yearSize, taken)
  const { bands, years } = arranged
  const rules = bands.slice(1).map(({ from }) => `<path d="M${left.toFixed(1)} ${from.toFixed(1)}H${right.toFixed(1)}" stroke="${rule}"/>`)
  const bandNames = bands.map(({ name, from, to }) =>
    words(names.band(name), left + 12 * scale, (from + to) / 2 + nameSize / 3, nameSize, INK, 'start'),
  )
  const yearsAt = (bands[0]?.from ?? 0) - 10 * scale
  const named = yearNames(years, names.undated, { scale: 1, largest: yearSize, smallest: SMALLEST_YEAR * scale })
  return [
    ...rules,
    ...bandNames,
    ...named.map(({ text, x, size, row }) => words(text, x, yearsAt - row * yearSize * ROW_HEIGHT, size, faint, 'middle')),
  ]
}

/** The rings, and then their names where the marks and labels leave room. */
function ringsOfFigure(rings: readonly Ring[], names: GridNames, size: number, taken: readonly Box[]): readonly string[] {
  const ringNames = rings.map(({ hops }) => names.ring(hops))
  const places = placesOfRingNames(rings, taken, { names: ringNames, scale: 1, size })
  return [
    ...rings.map(({ radius }) => `<ellipse rx="${radius.toFixed(1)}" ry="${(radius / STRETCH).toFixed(1)}" fill="none" stroke="${rule}"/>`),
    ...ringNames.flatMap((name, index) => {
      const at = places[index]
      return at ? [words(name, at.x, at.y + size / 3, size, faint, 'middle')] : []
    }),
  ]
}

const words = (text: string, x: number, y: number, size: number, colour: string, anchor: 'start' | 'middle'): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size.toFixed(1)}" font-weight="600" fill="${colour}" text-anchor="${anchor}">${safe(text)}</text>`
