import { PALETTES } from '../styles/palette.ts'
import type { DrawingEdge } from './drawing.ts'
import type { Element } from './elements.ts'
import { type ExportedNode, exportedEdges, type PlacedNode, placedNodes } from './exportedGraph.ts'
import { type Cited, citedAs, escaped } from './graphml.ts'
import type { Visible } from './visible.ts'

/** Attributes of nodes, in the order of their ids. */
const NODE_ATTRIBUTES = ['kind', 'detail', 'level', 'date', 'place', 'status', 'stack'] as const satisfies readonly (keyof ExportedNode)[]
const EDGE_ATTRIBUTES = ['role', 'status', 'quote'] as const satisfies readonly (keyof DrawingEdge)[]

/** The visible graph as GEXF 1.3 with positions and colours, for Gephi and Gephi Lite. */
export function gexfOf(visible: Visible, elements: readonly Element[], cited: Cited): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta><description>${escaped(citedAs(cited))}</description></meta>`,
    '<graph defaultedgetype="directed">',
    ...declared('node', NODE_ATTRIBUTES),
    ...declared('edge', EDGE_ATTRIBUTES),
    '<nodes>',
    ...placedNodes(visible, elements).map(nodeLine),
    '</nodes>',
    '<edges>',
    ...exportedEdges(visible).map(edgeLine),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n')
}

function nodeLine({ node, mark: { x, y, size } }: PlacedNode): string {
  const look = `<viz:position x="${x}" y="${-y}" z="0"/><viz:size value="${size}"/><viz:color ${rgbOf(PALETTES.light.kinds[node.kind].solid)}/>`
  return `<node id="${escaped(node.id)}" label="${escaped(node.label)}">${values(NODE_ATTRIBUTES, node)}${look}</node>`
}

function edgeLine(edge: DrawingEdge): string {
  const ends = `source="${escaped(edge.source)}" target="${escaped(edge.target)}"`
  return `<edge id="${escaped(edge.id)}" ${ends} kind="${edge.kind}" label="${edge.kind}" weight="${edge.count}">${values(EDGE_ATTRIBUTES, edge)}</edge>`
}

/** #9c2a1f as `r="156" g="42" b="31"`: NetworkX reads no other form. */
function rgbOf(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return `r="${r}" g="${g}" b="${b}"`
}

const declared = (of: 'node' | 'edge', names: readonly string[]): readonly string[] => [
  `<attributes class="${of}">`,
  ...names.map((name) => `<attribute id="${name}" title="${name}" type="string"/>`),
  '</attributes>',
]

function values<T, K extends keyof T & string>(names: readonly K[], of: T): string {
  const given = names.filter((name) => of[name] !== null)
  return `<attvalues>${given.map((name) => `<attvalue for="${name}" value="${escaped(String(of[name]))}"/>`).join('')}</attvalues>`
}
