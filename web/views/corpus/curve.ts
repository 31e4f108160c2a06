import type { FoundAdopter } from './operations.ts'

/** One adopter with a day, and how many there are up to it. */
export interface CurvePoint {
  readonly day: string
  /** Documents that carry it out or rest on it, this one included. */
  readonly based: number
  /** Of these, those that carry it out. */
  readonly carried: number
}

/** What has been taken up by each day, the earliest day first; mentions are no adoption. */
export function curveOf(adopters: readonly Pick<FoundAdopter, 'state' | 'day'>[]): readonly CurvePoint[] {
  const points: CurvePoint[] = []
  const dated = adopters.flatMap(({ state, day }) => (day !== null && state !== 'MENTIONS' ? [{ state, day }] : []))
  for (const { state, day } of dated.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
    const { based = 0, carried = 0 } = points.at(-1) ?? {}
    const point = { day, based: based + 1, carried: carried + Number(state === 'CARRIES_OUT') }
    if (points.at(-1)?.day === day) points[points.length - 1] = point
    else points.push(point)
  }
  return points
}

export interface Frame {
  readonly width: number
  readonly height: number
  readonly from: string
  readonly to: string
  readonly most: number
}

/** Where a day and a count lie in the frame. */
export const xOf = ({ width, from, to }: Frame, day: string): number => {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  return end === start ? width : ((Date.parse(day) - start) / (end - start)) * width
}
export const yOf = ({ height, most }: Frame, count: number): number => height - (count / Math.max(1, most)) * height

/** A line of steps: level up to each day, then up by what was taken up on it. */
export function stepsOf(frame: Frame, points: readonly CurvePoint[], count: 'based' | 'carried'): string {
  const steps = points.map((point) => `H${round(xOf(frame, point.day))}V${round(yOf(frame, point[count]))}`)
  return `M0 ${round(frame.height)}${steps.join('')}H${round(frame.width)}`
}

const round = (value: number): number => Math.round(value * 10) / 10

/** The first days of years within the frame: each year, or every so many that at most `most` are left. */
export function yearsIn({ from, to }: Pick<Frame, 'from' | 'to'>, most: number): readonly string[] {
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(to.slice(0, 4))]
  const step = Math.max(1, Math.ceil((last - first + 1) / most))
  return Array.from({ length: Math.max(0, Math.floor((last - first) / step) + 1) }, (_, at) => `${first + at * step}-01-01`)
}
