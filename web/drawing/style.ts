import type { StylesheetJson } from 'cytoscape'
import { KIND_COLOURS, NODE_KINDS, ROLE_COLOURS } from '../styles/palette.ts'
import type { RelationKind } from './drawing.ts'
import { polygonPoints, SHAPES } from './shapes.ts'

export const PAPER = '#fbfaf7'
export const INK = '#1d232b'
const LINE = '#9aa0a8'

/** How a kind of relation is drawn: colour, dashes, and whether it points somewhere worth an arrow. */
export interface LineLook {
  readonly colour: string
  readonly dash: 'solid' | 'dashed' | 'dotted'
  readonly arrow: boolean
}

/** One row a kind of relation. What says where a policy comes from stands out; what only orders things steps back. */
export const LINE_LOOKS: Readonly<Record<RelationKind, LineLook>> = {
  IMPLEMENTS: { colour: KIND_COLOURS.POLICY.solid, dash: 'solid', arrow: true },
  BASED_ON: { colour: KIND_COLOURS.CITED_DOCUMENT.solid, dash: 'solid', arrow: true },
  REPEALS: { colour: '#8c1d18', dash: 'dotted', arrow: true },
  AMENDS: { colour: '#7a5c9e', dash: 'dashed', arrow: true },
  FORWARDS: { colour: '#3f7f93', dash: 'solid', arrow: true },
  CITES: { colour: '#b58a45', dash: 'dashed', arrow: true },
  ASSIGNED_TO: { colour: ROLE_COLOURS.RESPONSIBLE, dash: 'solid', arrow: false },
  HAS_SECTION: { colour: '#c3b9b4', dash: 'solid', arrow: false },
  HAS_MEASURE: { colour: '#d6a698', dash: 'solid', arrow: false },
  HAS_TARGET: { colour: '#c789ad', dash: 'solid', arrow: false },
  CONCERNS: { colour: '#7fae98', dash: 'solid', arrow: false },
  CARRIES_OUT: { colour: KIND_COLOURS.UPSTREAM_TASK.solid, dash: 'solid', arrow: true },
  TASK_OF: { colour: '#a594c6', dash: 'solid', arrow: true },
  LED_BY: { colour: '#8fa7c4', dash: 'dashed', arrow: false },
  ISSUED_BY: { colour: KIND_COLOURS.POLICY.solid, dash: 'dotted', arrow: true },
  APPLIES_IN: { colour: LINE, dash: 'dotted', arrow: true },
  SERVES: { colour: '#c9c6bd', dash: 'dotted', arrow: false },
  WITHIN: { colour: KIND_COLOURS.JURISDICTION.solid, dash: 'dotted', arrow: true },
  BROADER: { colour: '#7fae98', dash: 'dotted', arrow: true },
}

/** The look of the canvas. Nothing here is costly to draw: no shadows, no gradients, no pictures; labels are drawn apart. */
export function stylesheet(): StylesheetJson {
  return [
    {
      selector: 'node',
      style: { width: 'data(size)', height: 'data(size)', 'border-width': 1.5, 'border-color': PAPER, 'overlay-opacity': 0, 'z-index': 2 },
    },
    ...NODE_KINDS.map((kind) => ({ selector: `node[kind = "${kind}"]`, style: nodeLook(kind) })),
    {
      selector: 'node[!held]',
      style: { 'background-color': '#ffffff', 'border-width': 2.2, 'border-color': KIND_COLOURS.CITED_DOCUMENT.solid },
    },
    {
      selector: 'node[?unsure]',
      style: { 'border-style': 'dashed', 'border-width': 2, 'border-color': INK, 'background-opacity': 0.45 },
    },
    { selector: 'node[?expanded]', style: { 'outline-width': 1.5, 'outline-color': '#8a8f98', 'outline-offset': 2.5 } },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': LINE,
        'line-opacity': 0.5,
        'curve-style': 'bezier',
        'control-point-step-size': 16,
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    ...Object.entries(LINE_LOOKS).map(([kind, look]) => ({ selector: `edge[kind = "${kind}"]`, style: lineLook(look) })),
    { selector: 'edge[role = "LEAD"]', style: { 'line-color': ROLE_COLOURS.LEAD, 'line-opacity': 0.75 } },
    {
      selector: 'edge[role = "SUPPORT"]',
      style: { 'line-color': ROLE_COLOURS.SUPPORT, 'line-style': 'dashed', 'line-dash-pattern': [6, 4] },
    },
    {
      selector: 'edge[role = "GUIDE"]',
      style: { 'line-color': ROLE_COLOURS.GUIDE, 'line-style': 'dashed', 'line-dash-pattern': [6, 4] },
    },
    { selector: 'edge[?unsure]', style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 4] } },
    {
      selector: 'edge[bend]',
      style: { 'curve-style': 'unbundled-bezier', 'control-point-distances': 'data(bend)', 'control-point-weights': 0.5 },
    },
    { selector: 'edge[?lineage]', style: { 'line-opacity': 0.8, 'z-index': 3 } },
    { selector: 'node[folded]', style: { ghost: 'yes', 'ghost-offset-x': 4, 'ghost-offset-y': -4, 'ghost-opacity': 0.45 } },
    { selector: '.faded', style: { opacity: 0.25, 'z-index': 0 } },
    { selector: 'edge.faded', style: { opacity: 0.1 } },
    { selector: 'edge.lit', style: { 'line-opacity': 0.95, 'z-index': 8 } },
    { selector: 'node.lit', style: { 'z-index': 9 } },
    { selector: 'node.chosen', style: { 'outline-width': 3, 'outline-color': '#e0a100', 'outline-offset': 2, 'z-index': 10 } },
    { selector: 'edge.chosen', style: { 'line-color': '#d39400', 'target-arrow-color': '#d39400', 'line-opacity': 1, 'z-index': 10 } },
  ] as StylesheetJson
}

function nodeLook(kind: (typeof NODE_KINDS)[number]) {
  const shape = SHAPES[kind]
  const colour = { 'background-color': KIND_COLOURS[kind].solid }
  return shape.round ? { ...colour, shape: 'ellipse' } : { ...colour, shape: 'polygon', 'shape-polygon-points': polygonPoints(shape) }
}

function lineLook({ colour, dash, arrow }: LineLook) {
  const line = { 'line-color': colour, 'line-style': dash, 'line-dash-pattern': dash === 'dotted' ? [1.5, 4] : [6, 4] }
  return arrow ? { ...line, 'target-arrow-shape': 'triangle', 'target-arrow-color': colour, 'arrow-scale': 0.8 } : line
}
