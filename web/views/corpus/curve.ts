import type { FoundAdopter } from './operations.ts'

/** A date on the curve, with the number of adopters up to it. */
export interface CurvePoint {
  readonly day: string
  /** Number of documents that implement it or are based on it, including this one. */
  readonly based: number
  /** How many of these implement it. */
  readonly carried: number
}

/** Number of adopting documents up to each day, in order of time. Mentions do not count. */
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

/** Horizontal position of a day in the frame, and vertical position of a count. */
export const xOf = ({ width, from, to }: Frame, day: string): number => {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  return end === start ? width : ((Date.parse(day) - start) / (end - start)) * width
}
export const yOf = ({ height, most }: Frame, count: number): number => height - (count / Math.max(1, most)) * height

/** Height of the letters on a narrow screen, where they are largest. */
const LETTER_HEIGHT = 26

/** The counts at the end of the curves; the lower one moves down if they would overlap. */
export function endLabels(frame: Frame, { based, carried }: CurvePoint): readonly { readonly count: number; readonly y: number }[] {
  const top = yOf(frame, based)
  if (carried === based) return [{ count: based, y: top }]
  return [
    { count: based, y: top },
    { count: carried, y: Math.max(yOf(frame, carried), top + LETTER_HEIGHT) },
  ]
}

/** A step curve: it is flat up to each day and rises by the number of adoptions on it. */
export function stepsOf(frame: Frame, points: readonly CurvePoint[], count: 'based' | 'carried'): string {
  const steps = points.map((point) => `H${round(xOf(frame, point.day))}V${round(yOf(frame, point[count]))}`)
  return `M0 ${round(frame.height)}${steps.join('')}H${round(frame.width)}`
}

const round = (value: number): number => Math.round(value * 10) / 10

/** New Year days within the frame: every year, or every n-th year so that at most `most` remain. */
export function yearsIn({ from, to }: Pick<Frame, 'from' | 'to'>, most: number): readonly string[] {
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(to.slice(0, 4))]
  const step = Math.max(1, Math.ceil((last - first + 1) / most))
  return Array.from({ length: Math.max(0, Math.floor((last - first) / step) + 1) }, (_, at) => `${first + at * step}-01-01`)
}
