import { stringify } from 'csv-stringify/browser/esm/sync'
import type { DrawingEdge } from './drawing.ts'
import type { Element } from './elements.ts'
import { type ExportedNode, exportedEdges, exportedNodes, placedNodes } from './exportedGraph.ts'
import type { Cited } from './graphml.ts'
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
  'stack',
] as const satisfies readonly (keyof ExportedNode)[]
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
export const nodesCsv = (visible: Visible): string => csvOf(NODE_COLUMNS, exportedNodes(visible))

/** CSV with one row per statement (or group of folded statements) behind the lines of the view. */
export const linesCsv = (visible: Visible): string => csvOf(EDGE_COLUMNS, exportedEdges(visible))

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
export function cyjsOf(visible: Visible, elements: readonly Element[], { address, version }: Cited): string {
  const file = {
    format_version: '1.0',
    data: { name: 'policy-lineage', shared_name: 'policy-lineage', source: address, dataVersion: version },
    elements: {
      nodes: placedNodes(visible, elements).map(({ node, mark: { x, y } }) => ({
        data: { ...node, name: node.label },
        position: { x, y },
      })),
      edges: exportedEdges(visible).map((edge) => ({ data: { ...edge, interaction: edge.kind } })),
    },
  }
  return `${JSON.stringify(file, null, 1)}\n`
}

/** The view as JSON for the reader's own programs: nodes with their positions, the statements behind lines, and the data for a citation. */
export function jsonOf(visible: Visible, elements: readonly Element[], { address, version }: Cited): string {
  const file = {
    source: address,
    dataVersion: version,
    nodes: placedNodes(visible, elements).map(({ node, mark: { x, y } }) => ({ ...node, at: { x, y } })),
    stacks: visible.folds.map(({ id, kind, members }) => ({ id, kind, members: members.map((member) => member.id) })),
    edges: exportedEdges(visible),
  }
  return `${JSON.stringify(file, null, 1)}\n`
}
