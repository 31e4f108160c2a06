import { stringify } from 'csv-stringify/browser/esm/sync'
import type { DrawingEdge, DrawingNode, Point } from './drawing.ts'
import type { Element } from './elements.ts'
import { type Cited, placesIn } from './graphml.ts'
import type { Visible } from './visible.ts'

const NODE_COLUMNS = [
  'id',
  'kind',
  'label',
  'detail',
  'level',
  'date',
  'place',
  'issuer',
  'status',
  'degree',
] as const satisfies readonly (keyof DrawingNode)[]
const EDGE_COLUMNS = [
  'id',
  'source',
  'target',
  'kind',
  'count',
  'role',
  'status',
  'quote',
] as const satisfies readonly (keyof DrawingEdge)[]

/** CSV with one row per node of the view. Cells that a spreadsheet would take for a formula are quoted. */
export const nodesCsv = ({ nodes }: Visible): string => csvOf(NODE_COLUMNS, nodes)

/** CSV with one row per statement (or group of folded statements) behind the lines of the view. */
export const linesCsv = ({ lines }: Visible): string =>
  csvOf(
    EDGE_COLUMNS,
    lines.flatMap(({ parts }) => parts),
  )

/** A cell with line breaks of any kind is quoted, so that it stays one row. */
const csvOf = <T>(columns: readonly (keyof T & string)[], rows: readonly T[]): string =>
  stringify(rows as T[], {
    header: true,
    columns: [...columns],
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
  })

/** The view as `.cyjs`, for Cytoscape Desktop and Cytoscape.js. */
export function cyjsOf({ nodes, lines }: Visible, elements: readonly Element[], { address, version }: Cited): string {
  const placed = placesIn(elements)
  const file = {
    format_version: '1.0',
    data: { name: 'policy-lineage', shared_name: 'policy-lineage', source: address, dataVersion: version },
    elements: {
      nodes: nodes.map((node) => ({ data: { ...node, name: node.label }, position: placeIn(placed, node.id) })),
      edges: lines.flatMap(({ parts }) => parts).map((edge) => ({ data: { ...edge, interaction: edge.kind } })),
    },
  }
  return `${JSON.stringify(file, null, 1)}\n`
}

/** The view as JSON for the reader's own programs: nodes with their positions, the statements behind lines, and the data for a citation. */
export function jsonOf({ nodes, folds, lines }: Visible, elements: readonly Element[], { address, version }: Cited): string {
  const placed = placesIn(elements)
  const file = {
    source: address,
    dataVersion: version,
    nodes: nodes.map((node) => ({ ...node, at: placeIn(placed, node.id) })),
    stacks: folds.map(({ id, kind, members }) => ({ id, kind, at: placeIn(placed, id), members: members.map((member) => member.id) })),
    edges: lines.flatMap(({ parts }) => parts),
  }
  return `${JSON.stringify(file, null, 1)}\n`
}

function placeIn(placed: ReturnType<typeof placesIn>, id: string): Point {
  const { x, y } = placed.get(id) ?? { x: 0, y: 0 }
  return { x, y }
}
