import { stringify } from 'csv-stringify/browser/esm/sync'
import type { DrawingEdge, DrawingNode } from './drawing.ts'
import type { Element } from './elements.ts'
import { placesIn } from './graphml.ts'
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

/** A row for each node of the view. Cells that a spreadsheet would take for a formula are quoted. */
export const nodesCsv = ({ nodes }: Visible): string => csvOf(NODE_COLUMNS, nodes)

/** A row for each statement, or folded statements, behind a line of the view. */
export const linesCsv = ({ lines }: Visible): string =>
  csvOf(
    EDGE_COLUMNS,
    lines.flatMap(({ parts }) => parts),
  )

const csvOf = <T>(columns: readonly (keyof T & string)[], rows: readonly T[]): string =>
  stringify(rows as T[], { header: true, columns: [...columns], bom: true, escape_formulas: true, record_delimiter: 'windows' })

/** The view as Cytoscape Desktop and Cytoscape.js read it: `.cyjs`. */
export function cyjsOf({ nodes, lines }: Visible, elements: readonly Element[], address: string): string {
  const placed = placesIn(elements)
  const file = {
    format_version: '1.0',
    data: { name: 'policy-lineage', shared_name: 'policy-lineage', source: address },
    elements: {
      nodes: nodes.map((node) => {
        const { x, y } = placed.get(node.id) ?? { x: 0, y: 0 }
        return { data: { ...node, name: node.label }, position: { x, y } }
      }),
      edges: lines.flatMap(({ parts }) => parts).map((edge) => ({ data: { ...edge, interaction: edge.kind } })),
    },
  }
  return `${JSON.stringify(file, null, 1)}\n`
}
