import { PALETTES } from '../styles/palette.ts'
import type { DrawingEdge, DrawingNode } from './drawing.ts'
import type { Element } from './elements.ts'
import { type Cited, citedAs, escaped, placesIn } from './graphml.ts'
import type { Visible } from './visible.ts'

/** Attributes of nodes, in the order of their ids. */
const NODE_ATTRIBUTES = ['kind', 'detail', 'level', 'date', 'place', 'status'] as const satisfies readonly (keyof DrawingNode)[]
const EDGE_ATTRIBUTES = ['role', 'status', 'quote'] as const satisfies readonly (keyof DrawingEdge)[]

/** The visible graph as GEXF 1.3 with positions and colours, for Gephi and Gephi Lite. */
export function gexfOf({ nodes, lines }: Visible, elements: readonly Element[], cited: Cited): string {
  const placed = placesIn(elements)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta><description>${escaped(citedAs(cited))}</description></meta>`,
    '<graph defaultedgetype="directed">',
    ...declared('node', NODE_ATTRIBUTES),
    ...declared('edge', EDGE_ATTRIBUTES),
    '<nodes>',
    ...nodes.map((node) => {
      const { x, y, size } = placed.get(node.id) ?? { x: 0, y: 0, size: 10 }
      const look = `<viz:position x="${x}" y="${-y}" z="0"/><viz:size value="${size}"/><viz:color hex="${PALETTES.light.kinds[node.kind].solid}"/>`
      return `<node id="${escaped(node.id)}" label="${escaped(node.label)}">${values(NODE_ATTRIBUTES, node)}${look}</node>`
    }),
    '</nodes>',
    '<edges>',
    ...lines
      .flatMap(({ parts }) => parts)
      .map(
        (edge) =>
          `<edge id="${escaped(edge.id)}" source="${escaped(edge.source)}" target="${escaped(edge.target)}" kind="${edge.kind}" label="${edge.kind}" weight="${edge.count}">${values(EDGE_ATTRIBUTES, edge)}</edge>`,
      ),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n')
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
