import type { StylesheetJson } from 'cytoscape'
import { RELATION_TYPES } from '../model/generated/model.ts'
import { NODE_KINDS, PALETTES, type Theme } from '../styles/palette.ts'
import { type RelationKind, ROLES, type Role } from './drawing.ts'
import { polygonPoints, SHAPES } from './shapes.ts'

export const PAPER = '#fbfaf7'
export const INK = '#1d232b'
const LINE = '#9aa0a8'

/** Colours of the drawing that belong to no kind. */
export interface Ground {
  readonly paper: string
  readonly ink: string
  /** Fill of a hollow shape, and text on a filled one. */
  readonly hollow: string
  readonly onSolid: string
  readonly faint: string
  readonly rule: string
  readonly frame: string
}

export const GROUNDS: Readonly<Record<Theme, Ground>> = {
  light: { paper: PAPER, ink: INK, hollow: '#ffffff', onSolid: '#ffffff', faint: '#5a6069', rule: '#dcd8ce', frame: '#8a8f98' },
  dark: { paper: '#15181d', ink: '#e8eaed', hollow: '#1c2026', onSolid: '#15181d', faint: '#a3acb6', rule: '#333a43', frame: '#7d8691' },
}

export type Dash = 'solid' | 'dashed' | 'dotted' | 'dashDot'

/** Line style of each role, distinguishable without colour; the lead's line is also wider. */
export const ROLE_DASHES: Readonly<Record<Role, Dash>> = { LEAD: 'solid', RESPONSIBLE: 'solid', SUPPORT: 'dashed', GUIDE: 'dashDot' }

/** Dash and gap lengths. */
export const DASH_LENGTHS: Readonly<Record<Dash, readonly number[]>> = {
  solid: [],
  dashed: [6, 4],
  dotted: [1.5, 4],
  dashDot: [9, 3, 2, 3],
}

/** How a relation is drawn: colours for the light and dark themes, dash style, and whether it has an arrow. */
export interface LineLook {
  readonly light: string
  readonly dark: string
  readonly dash: Dash
  readonly arrow: boolean
}

export const LINE_LOOKS: Readonly<Record<RelationKind, LineLook>> = RELATION_TYPES

/** The colour of a relation in a theme. */
export const lineColour = (look: LineLook, theme: Theme): string => look[theme]

/** The canvas style. It is cheap to draw: no shadows, gradients or images; labels are drawn separately. */
export function stylesheet(theme: Theme): StylesheetJson {
  const { kinds, roles } = PALETTES[theme]
  const { paper, ink, hollow, frame } = GROUNDS[theme]
  return [
    {
      selector: 'node',
      style: { width: 'data(size)', height: 'data(size)', 'border-width': 1.5, 'border-color': paper, 'overlay-opacity': 0, 'z-index': 2 },
    },
    ...NODE_KINDS.map((kind) => ({ selector: `node[kind = "${kind}"]`, style: nodeLook(kind, kinds[kind].solid) })),
    {
      selector: 'node[!held]',
      style: { 'background-color': hollow, 'border-width': 2.2, 'border-color': kinds.CITED_DOCUMENT.solid },
    },
    {
      selector: 'node[?unsure]',
      style: { 'border-style': 'dashed', 'border-width': 2, 'border-color': ink, 'background-opacity': 0.45 },
    },
    { selector: 'node[?expanded]', style: { 'outline-width': 1.5, 'outline-color': frame, 'outline-offset': 2.5 } },
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
    ...Object.entries(LINE_LOOKS).map(([kind, look]) => ({
      selector: `edge[kind = "${kind}"]`,
      style: lineLook(look, lineColour(look, theme)),
    })),
    ...ROLES.map((role) => ({
      selector: `edge[role = "${role}"]`,
      style: { 'line-color': roles[role], 'line-opacity': role === 'LEAD' ? 0.75 : 0.5, ...dashes(ROLE_DASHES[role]) },
    })),
    { selector: 'edge[?unsure]', style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 4] } },
    {
      selector: 'edge[distances]',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(distances)',
        'control-point-weights': 'data(weights)',
        'edge-distances': 'node-position',
      },
    },
    { selector: 'edge[?quiet]', style: { display: 'none' } },
    { selector: 'edge[?quiet].lit', style: { display: 'element' } },
    { selector: 'edge[?lineage]', style: { 'line-opacity': 0.8, 'z-index': 3 } },
    { selector: 'node[folded]', style: { ghost: 'yes', 'ghost-offset-x': 4, 'ghost-offset-y': -4, 'ghost-opacity': 0.45 } },
    {
      selector: 'core',
      style: {
        'selection-box-color': frame,
        'selection-box-opacity': 0.18,
        'selection-box-border-color': ink,
        'selection-box-border-width': 1,
      },
    },
    { selector: '.faded', style: { opacity: 0.25, 'z-index': 0 } },
    { selector: 'edge.faded', style: { opacity: 0.1 } },
    { selector: 'edge.lit', style: { 'line-opacity': 0.95, 'z-index': 8 } },
    { selector: 'node.lit', style: { 'z-index': 9 } },
    { selector: 'node.chosen', style: { 'outline-width': 3, 'outline-color': '#e0a100', 'outline-offset': 2, 'z-index': 10 } },
    { selector: 'edge.chosen', style: { 'line-color': '#d39400', 'target-arrow-color': '#d39400', 'line-opacity': 1, 'z-index': 10 } },
  ] as StylesheetJson
}

function nodeLook(kind: (typeof NODE_KINDS)[number], solid: string) {
  const shape = SHAPES[kind]
  const colour = { 'background-color': solid }
  return shape.round ? { ...colour, shape: 'ellipse' } : { ...colour, shape: 'polygon', 'shape-polygon-points': polygonPoints(shape) }
}

function lineLook({ dash, arrow }: LineLook, colour: string) {
  const line = { 'line-color': colour, ...dashes(dash) }
  return arrow ? { ...line, 'target-arrow-shape': 'triangle', 'target-arrow-color': colour, 'arrow-scale': 0.8 } : line
}

/** Cytoscape draws any dash pattern with the line style `dashed`. */
const dashes = (dash: Dash) =>
  dash === 'solid' ? { 'line-style': 'solid' } : { 'line-style': 'dashed', 'line-dash-pattern': [...DASH_LENGTHS[dash]] }
