import type { Point } from '../drawing.ts'
import { type Box, boxAround, overlap } from '../labels.ts'
import type { Ring } from './hops.ts'
import { STRETCH } from './space.ts'

/** Angles at which a ring may have its name, from the top to both sides, in degrees. */
const ANGLES = Array.from({ length: 61 }, (_, at) => (at % 2 === 0 ? -1 : 1) * Math.ceil(at / 2) * 6)

/**
 * The centre of each ring's name: on its ring, as near to the top as neither a mark nor a label nor another ring's name is in the way;
 * null if it is full all around. `scale` is the size of a drawing unit; `widths` and `height` are the sizes of the names.
 */
export function placesOfRingNames(
  rings: readonly Ring[],
  taken: readonly Box[],
  { scale, widths, height }: { readonly scale: number; readonly widths: readonly number[]; readonly height: number },
): readonly (Point | null)[] {
  const boxes = [...taken]
  return rings.map(({ radius }, at) => {
    const places = ANGLES.map((degrees) => onRing(radius * scale, (degrees * Math.PI) / 180))
    const boxAt = ({ x, y }: Point): Box => boxAround(x, y, (widths[at] ?? 0) / 2, height / 2)
    const place = places.find((one) => !boxes.some((box) => overlap(box, boxAt(one)))) ?? null
    if (place) boxes.push(boxAt(place))
    return place
  })
}

const onRing = (radius: number, angle: number): Point => ({ x: radius * Math.sin(angle), y: (-radius / STRETCH) * Math.cos(angle) })
