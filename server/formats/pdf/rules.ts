import type { Rule } from '../pages/page.ts'
import type { PdfLibrary } from './library.ts'

type Matrix = readonly number[]

/** Shorter strokes belong to glyphs and pictures. */
const SHORTEST = 6

/** The straight lines drawn on a page, including those of thin boxes: the borders of its tables. Clipping paths are not drawn. */
export function rulesIn(
  { fnArray, argsArray }: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  view: Matrix,
  OPS: PdfLibrary['OPS'],
): readonly Rule[] {
  const rules: Rule[] = []
  const saved: Matrix[] = []
  let matrix = view
  fnArray.forEach((operator, index) => {
    const args = argsArray[index] as readonly unknown[] | null
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix)
      const form = operator === OPS.paintFormXObjectBegin ? (args?.[0] as Matrix | null) : null
      if (form) matrix = times(matrix, form)
    } else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? view
    else if (operator === OPS.transform) matrix = times(matrix, args as Matrix)
    else if (operator === OPS.constructPath && args?.[0] !== OPS.endPath)
      rules.push(...straightLines((args?.[1] as readonly (ArrayLike<number> | null)[] | undefined)?.[0] ?? [], matrix))
  })
  return rules
}

function times([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** Number of coordinates after each path operation of pdf.js: move, line, curve, quadratic curve, close. */
const LENGTHS = [2, 2, 6, 4, 0] as const

function straightLines(path: ArrayLike<number>, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix): readonly Rule[] {
  const rules: Rule[] = []
  let start: readonly [number, number] | null = null
  let last: readonly [number, number] | null = null
  const to = (point: readonly [number, number] | null) => {
    const rule = last && point ? ruleBetween(last, point) : null
    if (rule) rules.push(rule)
    last = point
  }
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? 4
    const length = LENGTHS[step] ?? 0
    const x = path[at + length - 1] ?? 0
    const y = path[at + length] ?? 0
    const point = [a * x + c * y + e, b * x + d * y + f] as const
    if (step === 0) start = last = point
    else if (step === 1) to(point)
    else if (step === 4) to(start)
    else last = point
    at += length + 1
  }
  return rules
}

function ruleBetween([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): Rule | null {
  const [width, height] = [Math.abs(x1 - x2), Math.abs(y1 - y2)]
  if (width >= SHORTEST && height < 1) return { kind: 'across', at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }
  if (height >= SHORTEST && width < 1) return { kind: 'down', at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }
  return null
}
