import type { Arranged } from './arranged.ts'
import { codeOf } from './codes.ts'
import { CITATIONS, type DrawingNode, type NodeKind, type Point, type Positions, type RelationKind, type Role } from './drawing.ts'
import type { Frame } from './frame.ts'
import { haveRoomForWords, surroundings } from './layouts/surroundings.ts'
import type { Fold } from './lineage/folds.ts'
import type { Room } from './lineage/layout.ts'
import { radiusOf } from './shapes.ts'
import type { View } from './view.ts'
import { hiddenNeighbours, type Line, type Visible } from './visible.ts'

/** One element as Cytoscape is given it. `data` holds what the style and the labels read. */
export type Element = NodeElement | EdgeElement

export interface NodeElement {
  readonly group: 'nodes'
  readonly data: {
    readonly id: string
    readonly kind: NodeKind
    readonly label: string
    readonly size: number
    /** Neighbours not drawn yet. */
    readonly more: number
    readonly unsure: boolean
    readonly held: boolean
    readonly expanded: boolean
    /** Held at its place by hand. */
    readonly pinned?: boolean
    readonly rank: number
    /** True of a measure or figure that has room for its words from afar. */
    readonly worded?: boolean
    /** Documents folded into this mark. */
    readonly folded?: number
    /** The room that its letters may take, where neighbours stand close. */
    readonly room?: Room
  }
  readonly position: Point
}

export interface EdgeElement {
  readonly group: 'edges'
  readonly data: {
    readonly id: string
    readonly source: string
    readonly target: string
    readonly kind: RelationKind
    readonly role: Role | ''
    readonly count: number
    readonly width: number
    readonly unsure: boolean
    /** True of a relation between documents where the drawing opens with documents. */
    readonly lineage?: boolean
    /** How far the line is bent aside at its middle. */
    readonly bend?: number
  }
}

/** What to do to the elements on the canvas to make them the ones wanted. */
export interface Changes {
  readonly added: readonly Element[]
  readonly changed: readonly Element[]
  readonly removed: readonly string[]
}

/** The elements that show a view of a frame. */
export function elementsOf(frame: Frame, view: View, { nodes, folds, lines }: Visible, arranged: Arranged | null = null): Element[] {
  const more = hiddenNeighbours(frame)
  const centre = view.only === null ? undefined : nodes.find(({ id }) => codeOf(id) === view.only)
  const neighbours = centre ? nodes.filter((node) => node !== centre) : []
  const places = placesOf(centre ? around(frame, centre, neighbours) : (arranged?.places ?? frame.positions), view)
  const grid = arranged?.kind === 'grid' ? arranged : null
  const worded = centre !== undefined && haveRoomForWords(neighbours)
  const dots = nodes.map(
    (node): NodeElement => ({
      group: 'nodes',
      data: {
        id: node.id,
        kind: node.kind,
        label: node.label,
        size: radiusOf(node) * 2,
        more: more.get(node.id) ?? 0,
        unsure: node.status === 'AMBIGUOUS' || node.status === 'UNRESOLVED',
        held: node.kind !== 'CITED_DOCUMENT',
        expanded: frame.expanded.has(node.id),
        pinned: codeOf(node.id) in view.moved,
        rank: rankOf(node.kind, node.degree + node.folded),
        worded,
        room: grid?.room.get(node.id),
      },
      position: places(node.id),
    }),
  )
  const stacks = folds.map((fold) => foldElement(fold, places(fold.id), grid?.room.get(fold.id)))
  const edges = view.opening === 'documents' ? lines.map(weighted) : lines.map(edgeElement)
  return [...dots, ...stacks, ...(grid ? bentAside(edges, places) : edges)]
}

/** The difference between two sets of elements; a place alone is a change too (a node that was dragged, or put back). */
export function changesBetween(before: ReadonlyMap<string, Element>, after: readonly Element[]): Changes {
  const wanted = new Set(after.map((element) => element.data.id))
  const added = after.filter((element) => !before.has(element.data.id))
  const changed = after.filter((element) => {
    const former = before.get(element.data.id)
    return former !== undefined && JSON.stringify(former) !== JSON.stringify(element)
  })
  return { added, changed, removed: [...before.keys()].filter((id) => !wanted.has(id)) }
}

/** Where nodes stand when one of them and its neighbours alone are shown. */
const around = (frame: Frame, centre: DrawingNode, neighbours: readonly DrawingNode[]): Positions =>
  surroundings(centre, neighbours, frame.positions.get(centre.id) ?? { x: 0, y: 0 })

function placesOf(positions: Positions, view: View): (id: string) => Point {
  const anyMoved = Object.keys(view.moved).length > 0
  return (id) => (anyMoved ? view.moved[codeOf(id)] : undefined) ?? positions.get(id) ?? { x: 0, y: 0 }
}

/** A fold looks like a stack of its kind, with the number of its documents. */
const foldElement = ({ id, kind, place, members }: Fold, position: Point, room: Room | undefined): NodeElement => ({
  group: 'nodes',
  data: {
    id,
    kind,
    // The grid says the year.
    label: place ?? '',
    size: Math.min(64, 34 + Math.sqrt(members.length) * 4),
    more: 0,
    unsure: false,
    held: kind !== 'CITED_DOCUMENT',
    expanded: false,
    rank: rankOf(kind, members.length * 4),
    folded: members.length,
    room,
  },
  position,
})

/** A line of the lineage, relations between documents wider than others. */
function weighted(line: Line): EdgeElement {
  const element = edgeElement(line)
  const lineage = OF_LINEAGE.has(line.kind)
  return { ...element, data: { ...element.data, lineage, width: Math.min(6, (lineage ? 2.2 : 0.9) + Math.sqrt(line.count - 1) * 0.55) } }
}

/**
 * The lines within a grid. Several between the same two documents lie side by side, and a line along a row or a column is bent
 * so that it passes beside the documents between its ends.
 */
function bentAside(edges: readonly EdgeElement[], places: (id: string) => Point): EdgeElement[] {
  const parallel = new Map<string, number>()
  return edges.map((edge) => {
    const { source, target } = edge.data
    const [from, to] = [places(source), places(target)]
    const pair = [source, target].sort().join(' ')
    const at = parallel.get(pair) ?? 0
    parallel.set(pair, at + 1)
    const along = Math.abs(from.x - to.x) < SAME_COLUMN || Math.abs(from.y - to.y) < SAME_ROW
    return { ...edge, data: { ...edge.data, bend: (along ? BEND : 0) + at * APART } }
  })
}

const SAME_COLUMN = 40
const SAME_ROW = 12
const BEND = 34
const APART = 14

const edgeElement = (line: Line): EdgeElement => ({
  group: 'edges',
  data: {
    id: line.id,
    source: line.source,
    target: line.target,
    kind: line.kind,
    role: line.role ?? '',
    count: line.count,
    width: Math.min(5, 0.9 + Math.sqrt(line.count - 1) * 0.55),
    unsure: line.unsure,
  },
})

const OF_LINEAGE: ReadonlySet<RelationKind> = new Set(CITATIONS)

/** Which labels stay when there is no room for all: policies first, then what the policies rest on, then by number of neighbours. */
function rankOf(kind: NodeKind, weight: number): number {
  const KIND_RANK: Readonly<Partial<Record<NodeKind, number>>> = {
    POLICY: 9000,
    CITED_DOCUMENT: 3000,
    JURISDICTION: 2000,
    DEPARTMENT: 1000,
    UPSTREAM_TASK: 400,
    INDUSTRY: 500,
    SECTION: 300,
    MEASURE: 200,
    TARGET: 100,
  }
  return (KIND_RANK[kind] ?? 250) + Math.min(900, weight * 20)
}
