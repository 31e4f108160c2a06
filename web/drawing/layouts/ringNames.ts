import type { Point } from '../drawing.ts'
import { type Box, boxAround, emsOf, overlap } from '../labels.ts'
import type { Ring } from './hops.ts'
import { STRETCH } from './space.ts'

/** Angles at which a ring may have its name, from the top to both sides, in degrees. */
const ANGLES = Array.from({ length: 61 }, (_, at) => (at % 2 === 0 ? -1 : 1) * Math.ceil(at / 2) * 6)

/** Gap beside a name, in em. */
const GAP = 0.5

/**
 * The centre of each ring's name: on its ring, as near to the top as neither a mark nor a label nor another ring's name is in the way;
 * null if it is full all around. `scale` is the size of a drawing unit, `size` that of the letters.
 */
export function placesOfRingNames(
  rings: readonly Ring[],
  taken: readonly Box[],
  { names, scale, size }: { readonly names: readonly string[]; readonly scale: number; readonly size: number },
): readonly (Point | null)[] {
  const boxes = [...taken]
  return rings.map(({ radius }, at) => {
    const places = ANGLES.map((degrees) => onRing(radius * scale, (degrees * Math.PI) / 180))
    const boxAt = ({ x, y }: Point): Box => boxAround(x, y, ((emsOf(names[at] ?? '') + GAP) * size) / 2, size / 2)
    const place = places.find((one) => !boxes.some((box) => overlap(box, boxAt(one)))) ?? null
    if (place) boxes.push(boxAt(place))
    return place
  })
}

const onRing = (radius: number, angle: number): Point => ({ x: radius * Math.sin(angle), y: (-radius / STRETCH) * Math.cos(angle) })
