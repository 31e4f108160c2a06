import type { Core, NodeSingular } from 'cytoscape'
import { NODE_TYPES } from '../../model/generated/model.ts'
import type { NodeElement } from '../elements.ts'
import { type Box, emsOf, roomFor, type Wanted } from '../labels.ts'
import { boxOf, type Lettering, letteringOf } from '../lettering.ts'

/** A node with its letters as they are written under it. */
export interface Written {
  readonly node: NodeSingular
  readonly data: NodeElement['data']
  readonly lettering: Lettering
}

/** The name of a line, where its middle is at a zoom. */
export interface LineName {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly colour: string
}

/** Name of a line as it is shown: relation, role, how many. */
export type NameOfLine = (data: { readonly kind: string; readonly role: string; readonly count: number }) => string

export const NAME_SIZE = 10.5

const LINES_NAMED_FROM = 1.5
const LANDMARKS: ReadonlySet<string> = new Set(['POLICY', 'CITED_DOCUMENT', 'JURISDICTION'])
const MOST_LIT_NAMES = 80
/** Lines whose ends say what they mean: a policy and its numbered measures. */
const PLAIN_TO_SEE: ReadonlySet<string> = new Set(['HAS_MEASURE', 'HAS_SECTION', 'HAS_TARGET'])
/** So many lit nodes still have room for the words of measures among them. */
const FEW_ENOUGH_FOR_WORDS = 16

/** Which labels and names of lines have room at the present zoom: those of higher rank before the others. */
export function lettersWithRoom(cy: Core, nameOfLine: NameOfLine): { written: readonly Written[]; names: readonly LineName[] } {
  const zoom = cy.zoom()
  const lit = cy.elements('.lit').length > 0
  const all = cy.nodes().map((node) => writtenAt(node, zoom))
  const few = cy.nodes('.lit').length <= FEW_ENOUGH_FOR_WORDS
  const boxes: Wanted[] = all.flatMap(({ node, data, lettering }) => {
    if ((lit && node.hasClass('faded') && data.rank < 9000) || !mayShow(node, zoom, few)) return []
    const at = node.position()
    return { id: data.id, rank: rank(node, data), box: boxOf(lettering, { x: at.x * zoom, y: at.y * zoom }, (data.size / 2) * zoom) }
  })
  const lines = lit || zoom >= LINES_NAMED_FROM ? namedLines(cy, lit, nameOfLine) : []
  const kept = roomFor([...boxes, ...lines], obstaclesAmong(all, zoom))
  return { written: all.filter(({ data }) => kept.has(data.id)), names: lines.filter(({ id }) => kept.has(id)) }
}

function namedLines(cy: Core, lit: boolean, nameOfLine: NameOfLine): (Wanted & LineName)[] {
  const zoom = cy.zoom()
  const edges = [...(lit ? cy.edges('.lit') : cy.edges())].filter((edge) => !PLAIN_TO_SEE.has(edge.data('kind')))
  if (lit && edges.length > MOST_LIT_NAMES && zoom < LINES_NAMED_FROM) return []
  return edges.map((edge) => {
    const at = edge.midpoint()
    const text = nameOfLine(edge.data())
    const [x, y] = [at.x * zoom, at.y * zoom]
    const half = (emsOf(text) * NAME_SIZE) / 2 + 2
    const colour = edge.style('line-color') as string
    return { id: edge.id(), rank: edge.hasClass('chosen') ? 1e6 : 50, box: around(x, y, half, 8), x, y, text, colour }
  })
}

function writtenAt(node: NodeSingular, zoom: number): Written {
  const data = node.data() as NodeElement['data']
  // A policy has its title in the panel, and its measures stand close around it.
  const whole = node.hasClass('chosen') && data.kind !== 'POLICY'
  return {
    node,
    data,
    lettering: letteringOf(data.kind, data.label, zoom, {
      whole,
      room: data.room && { wide: data.room.wide * zoom, high: data.room.high * zoom },
    }),
  }
}

/** Shapes that a label must not hide: documents and places, once they are large enough to be seen as such. */
function obstaclesAmong(all: readonly Written[], zoom: number) {
  return all.flatMap(({ node, data }) => {
    const radius = (data.size / 2) * zoom * 0.6
    if (radius < 4.5 || node.hasClass('faded') || !LANDMARKS.has(data.kind)) return []
    const at = node.position()
    return [{ id: data.id, rank: data.rank, box: around(at.x * zoom, at.y * zoom, radius, radius) }]
  })
}

function rank(node: NodeSingular, data: NodeElement['data']): number {
  return data.rank + (node.hasClass('chosen') ? 40_000 : 0) + (node.hasClass('lit') ? 20_000 : 0)
}

/** Measures and targets are many and small: their words are shown from near, or when few of them are lit. */
function mayShow(node: NodeSingular, zoom: number, few: boolean): boolean {
  const { kind, worded } = node.data() as NodeElement['data']
  if (!NODE_TYPES[kind].small) return true
  if (worded && zoom >= 0.6) return true
  return node.hasClass('chosen') || zoom >= (node.hasClass('lit') ? 1.1 : 1.5) || (few && node.hasClass('lit'))
}

const around = (x: number, y: number, half: number, high: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - high,
  bottom: y + high,
})
