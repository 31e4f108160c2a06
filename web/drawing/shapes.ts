import { NODE_TYPES } from '../model/generated/model.ts'
import { NODE_KINDS } from '../styles/palette.ts'
import type { DrawingNode, NodeKind } from './drawing.ts'

/** A shape within the square from −1 to 1: a circle or a polygon. */
export type Shape = { readonly round: true } | { readonly round: false; readonly corners: readonly (readonly [number, number])[] }

const regular = (sides: number, turn: number): Shape => ({
  round: false,
  corners: Array.from({ length: sides }, (_, at) => {
    const angle = turn + (at * 2 * Math.PI) / sides
    return [Math.cos(angle), Math.sin(angle)] as const
  }),
})

/** A sheet with a folded corner: the sign of a document. */
const SHEET: Shape = {
  round: false,
  corners: [
    [-0.78, -1],
    [0.34, -1],
    [0.78, -0.56],
    [0.78, 1],
    [-0.78, 1],
  ],
}

type ShapeName = 'sheet' | 'bar' | 'square' | 'arrow' | 'circle' | 'hexagon' | 'diamond' | 'triangle' | 'pentagon' | 'octagon' | 'house'

/** The available shapes by name. */
const NAMED: Readonly<Record<ShapeName, Shape>> = {
  sheet: SHEET,
  bar: {
    round: false,
    corners: [
      [-1, -0.55],
      [1, -0.55],
      [1, 0.55],
      [-1, 0.55],
    ],
  },
  square: {
    round: false,
    corners: [
      [-0.85, -0.85],
      [0.85, -0.85],
      [0.85, 0.85],
      [-0.85, 0.85],
    ],
  },
  arrow: {
    round: false,
    corners: [
      [-1, -0.7],
      [0.4, -0.7],
      [1, 0],
      [0.4, 0.7],
      [-1, 0.7],
    ],
  },
  circle: { round: true },
  hexagon: regular(6, 0),
  diamond: regular(4, 0),
  triangle: regular(3, -Math.PI / 2),
  pentagon: regular(5, -Math.PI / 2),
  octagon: regular(8, Math.PI / 8),
  house: {
    round: false,
    corners: [
      [0, -1],
      [0.9, -0.2],
      [0.9, 0.9],
      [-0.9, 0.9],
      [-0.9, -0.2],
    ],
  },
}

/** Shape of each kind, distinguishable without colour. Used by the canvas, the legend and exported figures. */
export const SHAPES = Object.fromEntries(NODE_KINDS.map((kind) => [kind, NAMED[NODE_TYPES[kind].shape]])) as Readonly<
  Record<NodeKind, Shape>
>

/** Corners in the form of Cytoscape's `shape-polygon-points`. */
export const polygonPoints = (shape: Shape): string =>
  shape.round
    ? ''
    : shape.corners
        .flat()
        .map((at) => at.toFixed(3))
        .join(' ')

/** Outline of a shape around a point, as SVG path data. */
export function pathOf(shape: Shape, x: number, y: number, radius: number): string {
  const n = (value: number) => value.toFixed(1)
  if (shape.round) return `M${n(x - radius)} ${n(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`
  return `M${shape.corners.map(([dx, dy]) => `${n(x + dx * radius)} ${n(y + dy * radius)}`).join('L')}Z`
}

/** Node radius by kind; hubs grow with degree. */
export function radiusOf(node: Pick<DrawingNode, 'kind' | 'degree' | 'folded'>): number {
  const grown = (least: number, most: number, of: number) => Math.min(most, least + Math.sqrt(of) * 1.5)
  switch (node.kind) {
    case 'POLICY':
      return 28
    case 'CITED_DOCUMENT':
      return grown(13, 22, node.degree)
    case 'DEPARTMENT':
      return grown(8, 22, node.degree)
    case 'JURISDICTION':
      return grown(11, 20, node.degree)
    case 'SECTION':
      return 10
    case 'UPSTREAM_TASK':
      return 10
    default:
      return NODE_TYPES[node.kind].small ? 8 : grown(7, 18, node.degree)
  }
}
