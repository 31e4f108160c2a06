import type { Core, NodeSingular } from 'cytoscape'
import { NODE_TYPES } from '../../model/generated/model.ts'
import type { NodeElement } from '../elements.ts'
import { type Box, boxAround, emsOf, roomFor, type Wanted } from '../labels.ts'
import { boxOf, type Lettering, letteringOf } from '../lettering.ts'
import type { Band } from '../lineage/bands.ts'
import { wordsUnder } from '../wordsUnder.ts'

/** A node with what its element holds. */
interface Mark {
  readonly node: NodeSingular
  readonly data: NodeElement['data']
}

/** A node and the label below it. */
export interface Written extends Mark {
  readonly lettering: Lettering
}

/** The name of a line and the position of its midpoint at the current zoom. */
export interface LineName {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly colour: string
}

/** Returns the text shown for a line: relation, role and count. */
export type NameOfLine = (data: { readonly kind: string; readonly role: string; readonly count: number }) => string

/** Names used in labels, in the reader's language. */
export interface LetterNames {
  readonly lineName: NameOfLine
  readonly bandName: (band: Band) => string
}

export const NAME_SIZE = 10.5

const LINES_NAMED_FROM = 1.5
/** Zoom from which a document that is alone in its kind, band and years shows its title. Further out it shows its place, like a stack. */
const STRAYS_TITLED_FROM = 1.2
/** Zoom from which measures with enough room show their words. */
const WORDED_FROM = 0.35
const LANDMARKS: ReadonlySet<string> = new Set(['POLICY', 'CITED_DOCUMENT', 'JURISDICTION'])
const MOST_LIT_NAMES = 80
/** Relations that need no label because their ends explain them: a policy and its numbered measures. */
const PLAIN_TO_SEE: ReadonlySet<string> = new Set(['HAS_MEASURE', 'HAS_SECTION', 'HAS_TARGET'])
/** With at most this many lit nodes, there is room for the words of measures. */
const FEW_ENOUGH_FOR_WORDS = 16

/** The letters of the drawing at one zoom; `taken` is the area of all marks and of the labels. */
interface LettersWithRoom {
  readonly written: readonly Written[]
  readonly names: readonly LineName[]
  readonly taken: readonly Box[]
}

/** Selects the labels and line names that fit at the current zoom, higher ranks first. */
export function lettersWithRoom(cy: Core, names: LetterNames): LettersWithRoom {
  const zoom = cy.zoom()
  const lit = cy.elements('.lit').length > 0
  const marks = cy.nodes().map((node): Mark => ({ node, data: node.data() }))
  const few = cy.nodes('.lit').length <= FEW_ENOUGH_FOR_WORDS
  // Breaking titles into lines takes long: only of nodes that may have one.
  const wanted = marks
    .filter(({ node, data }) => !(lit && node.hasClass('faded') && data.rank < 9000) && mayShow(node, zoom, few))
    .map((mark) => writtenAt(mark, zoom, names))
  const boxes = wanted.map(({ node, data, lettering }): Wanted => {
    const at = node.position()
    return { id: data.id, rank: rank(node, data), box: boxOf(lettering, { x: at.x * zoom, y: at.y * zoom }, (data.size / 2) * zoom) }
  })
  const lines = lit || zoom >= LINES_NAMED_FROM ? namedLines(cy, lit, names.lineName) : []
  const kept = roomFor([...boxes, ...lines], obstaclesAmong(marks, zoom))
  const signs = marks.map(({ node, data }) => {
    const [{ x, y }, radius] = [node.position(), (data.size / 2) * zoom]
    return boxAround(x * zoom, y * zoom, radius, radius)
  })
  return {
    written: wanted.filter(({ data }) => kept.has(data.id)),
    names: lines.filter(({ id }) => kept.has(id)),
    taken: [...signs, ...boxes.filter(({ id }) => kept.has(id)).map(({ box }) => box)],
  }
}

function namedLines(cy: Core, lit: boolean, nameOfLine: NameOfLine): (Wanted & LineName)[] {
  const zoom = cy.zoom()
  const edges = [...(lit ? cy.edges('.lit') : cy.edges())].filter((edge) => edge.visible() && !PLAIN_TO_SEE.has(edge.data('kind')))
  if (lit && edges.length > MOST_LIT_NAMES && zoom < LINES_NAMED_FROM) return []
  return edges.map((edge) => {
    const at = edge.midpoint()
    const text = nameOfLine(edge.data())
    const [x, y] = [at.x * zoom, at.y * zoom]
    const half = (emsOf(text) * NAME_SIZE) / 2 + 2
    const colour = edge.style('line-color') as string
    return { id: edge.id(), rank: edge.hasClass('chosen') ? 1e6 : 50, box: boxAround(x, y, half, 8), x, y, text, colour }
  })
}

function writtenAt({ node, data }: Mark, zoom: number, { bandName }: LetterNames): Written {
  // A policy's title is already in the panel, and its measures are close around it.
  const whole = node.hasClass('chosen') && data.kind !== 'POLICY'
  return {
    node,
    data,
    lettering: letteringOf(data.kind, wordsUnder(data, { far: isFar(node, data, zoom), bandName }), zoom, {
      whole,
      room: data.room && { wide: data.room.wide * zoom, high: data.room.high * zoom },
    }),
  }
}

const isFar = (node: NodeSingular, { among }: NodeElement['data'], zoom: number): boolean =>
  among === 'stray' && zoom < STRAYS_TITLED_FROM && !node.hasClass('lit') && !node.hasClass('chosen')

/** Shapes that no label may cover: documents and places, once they are large enough to be recognised. */
function obstaclesAmong(marks: readonly Mark[], zoom: number) {
  return marks.flatMap(({ node, data }) => {
    const radius = (data.size / 2) * zoom * 0.6
    if (radius < 4.5 || node.hasClass('faded') || !LANDMARKS.has(data.kind)) return []
    const at = node.position()
    return [{ id: data.id, rank: data.rank, box: boxAround(at.x * zoom, at.y * zoom, radius, radius) }]
  })
}

function rank(node: NodeSingular, data: NodeElement['data']): number {
  return (data.among === 'stray' ? 0 : data.rank) + (node.hasClass('chosen') ? 40_000 : 0) + (node.hasClass('lit') ? 20_000 : 0)
}

/** Measures and targets are many and small. Their words appear only at high zoom, or when few of them are lit. */
function mayShow(node: NodeSingular, zoom: number, few: boolean): boolean {
  const { kind, worded } = node.data() as NodeElement['data']
  if (!NODE_TYPES[kind].small) return true
  if (worded && zoom >= WORDED_FROM) return true
  return node.hasClass('chosen') || zoom >= (node.hasClass('lit') ? 1.1 : 1.5) || (few && node.hasClass('lit'))
}
