import type { DrawingEdge } from './drawing.ts'
import type { Element } from './elements.ts'
import { exportedEdges, type PlacedNode, placedNodes } from './exportedGraph.ts'
import type { Visible } from './visible.ts'

type Value = string | number | null

interface Key<T> {
  /** Gephi and Cytoscape recognise the names `label`, `weight`, `x` and `y`. */
  readonly name: string
  readonly type: 'string' | 'int' | 'double'
  readonly value: (of: T) => Value
}

const NODE_KEYS: readonly Key<PlacedNode>[] = [
  { name: 'label', type: 'string', value: ({ node }) => node.label },
  { name: 'detail', type: 'string', value: ({ node }) => node.detail },
  { name: 'kind', type: 'string', value: ({ node }) => node.kind },
  { name: 'level', type: 'string', value: ({ node }) => node.level },
  { name: 'status', type: 'string', value: ({ node }) => node.status },
  { name: 'neighbours', type: 'int', value: ({ node }) => node.degree },
  { name: 'stack', type: 'string', value: ({ node }) => node.stack },
  { name: 'x', type: 'double', value: ({ mark }) => mark.x },
  // The y axis of the drawing points down, that of these programs points up.
  { name: 'y', type: 'double', value: ({ mark }) => -mark.y },
]

const EDGE_KEYS: readonly Key<DrawingEdge>[] = [
  { name: 'label', type: 'string', value: ({ kind }) => kind },
  { name: 'role', type: 'string', value: ({ role }) => role },
  { name: 'weight', type: 'double', value: ({ count }) => count },
  { name: 'status', type: 'string', value: ({ status }) => status },
  { name: 'quote', type: 'string', value: ({ quote }) => quote },
]

/** By what a file is cited: the address of the view, and the hash of the content that it shows. */
export interface Cited {
  readonly address: string
  readonly version: string | null
}

/** Both in one line. */
export const citedAs = ({ address, version }: Cited): string => (version === null ? address : `${address} · data version ${version}`)

/**
 * The visible graph as GraphML, for Gephi, Cytoscape, NetworkX or R: nodes with positions, and every single edge behind a line with its
 * quote. The graph's description is the address of the drawing.
 */
export function graphmlOf(visible: Visible, elements: readonly Element[], cited: Cited): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keyLines('node', NODE_KEYS),
    ...keyLines('edge', EDGE_KEYS),
    '<graph edgedefault="directed">',
    `<desc>${escaped(citedAs(cited))}</desc>`,
    ...placedNodes(visible, elements).map((placed) => `<node id="${escaped(placed.node.id)}">${dataOf('node', NODE_KEYS, placed)}</node>`),
    ...exportedEdges(visible).map(edgeLine),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n')
}

function edgeLine(edge: DrawingEdge): string {
  const [id, source, target] = [edge.id, edge.source, edge.target].map(escaped)
  return `<edge id="${id}" source="${source}" target="${target}">${dataOf('edge', EDGE_KEYS, edge)}</edge>`
}

const keyLines = <T>(of: 'node' | 'edge', keys: readonly Key<T>[]): readonly string[] =>
  keys.map(({ name, type }) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`)

function dataOf<T>(of: 'node' | 'edge', keys: readonly Key<T>[], thing: T): string {
  return keys
    .map(({ name, value }) => [name, value(thing)] as const)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${of}-${name}">${escaped(String(value))}</data>`)
    .join('')
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * Escapes text for XML. Control characters, unpaired surrogates and the two noncharacters are removed, because XML forbids them even when
 * escaped.
 */
export const escaped = (words: string): string =>
  words.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, '').replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
