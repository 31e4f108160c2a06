import type { Arranged } from './arranged.ts'
import { codeOf } from './codes.ts'
import { CITATIONS, type DrawingNode, type NodeKind, type Point, type Positions, type RelationKind, type Role } from './drawing.ts'
import type { Frame } from './frame.ts'
import { haveRoomForWords, surroundings } from './layouts/surroundings.ts'
import type { Band } from './lineage/bands.ts'
import type { Among, Fold } from './lineage/folds.ts'
import type { Room } from './lineage/layout.ts'
import { withinGrid } from './lineage/lines.ts'
import { nameOfSpan } from './lineage/spans.ts'
import { radiusOf } from './shapes.ts'
import type { View } from './view.ts'
import { hiddenNeighbours, type Line, type Visible } from './visible.ts'

/** One Cytoscape element. The style and the labels read `data`. */
export type Element = NodeElement | EdgeElement

export interface NodeElement {
  readonly group: 'nodes'
  readonly data: {
    readonly id: string
    readonly kind: NodeKind
    readonly label: string
    readonly size: number
    /** Number of neighbours not drawn yet. */
    readonly more: number
    readonly unsure: boolean
    readonly held: boolean
    readonly expanded: boolean
    /** True if the reader fixed its position. */
    readonly pinned?: boolean
    readonly rank: number
    /** True for a measure or figure whose words fit even at low zoom. */
    readonly worded?: boolean
    /** Number of documents folded into this mark. */
    readonly folded?: number
    /** Why a document is drawn by itself among stacks. */
    readonly among?: Among
    /** Label at low zoom in place of the title: the place of a document that is drawn like a stack of one. */
    readonly short?: string
    /** Band of a stack of several places, if no grid shows it. */
    readonly band?: Band
    /** Maximum label size, if neighbours are close. */
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
    /** True for a relation between documents in a drawing that opens with documents. */
    readonly lineage?: boolean
    /** True if the line is drawn only while one of its ends is lit. */
    readonly quiet?: boolean
    /** Bend points of a line within a grid: position along it from 0 to 1, and distance to the side. */
    readonly weights?: readonly number[]
    readonly distances?: readonly number[]
  }
}

/** The changes that turn the elements on the canvas into the wanted ones. */
export interface Changes {
  readonly added: readonly Element[]
  readonly changed: readonly Element[]
  readonly removed: readonly string[]
}

/** Elements that show a frame as a view asks. */
export function elementsOf(frame: Frame, view: View, { nodes, folds, among, lines }: Visible, arranged: Arranged | null = null): Element[] {
  const more = hiddenNeighbours(frame)
  const centre = view.only === null || view.hops > 1 ? undefined : nodes.find(({ id }) => codeOf(id) === view.only)
  const neighbours = centre ? nodes.filter((node) => node !== centre) : []
  const places = placesOf(centre ? around(frame, centre, neighbours) : (arranged?.places ?? frame.positions), view)
  const grid = arranged?.kind === 'grid' ? arranged : null
  const worded = centre !== undefined && haveRoomForWords(neighbours)
  const roomOf = (id: string) => grid?.room.get(id)
  const dots = nodes.map(
    (node): NodeElement => ({
      group: 'nodes',
      data: {
        id: node.id,
        kind: node.kind,
        label: node.label,
        size: sizeAmong(among.get(node.id), radiusOf(node) * 2, view.tall),
        more: more.get(node.id) ?? 0,
        unsure: node.status === 'AMBIGUOUS' || node.status === 'UNRESOLVED',
        held: node.kind !== 'CITED_DOCUMENT',
        expanded: frame.expanded.has(node.id),
        pinned: codeOf(node.id) in view.moved,
        rank: rankOf(node.kind, node.degree + node.folded),
        worded: worded || (roomOf(node.id)?.wide ?? 0) >= ROOM_FOR_WORDS,
        room: roomOf(node.id),
        among: among.get(node.id),
        // All national documents share one place, which would tell nothing.
        ...(among.get(node.id) === 'stray' && node.place !== null && node.level !== 'NATIONAL' ? { short: node.place } : {}),
      },
      position: places(node.id),
    }),
  )
  const banded = grid !== null && !(view.arrangement === 'timeline' && view.lanes === 'place')
  const stacks = folds.map((fold) => foldElement(fold, places(fold.id), { tall: view.tall, room: grid?.room.get(fold.id), banded }))
  const edges = view.opening === 'documents' ? lines.map(weighted) : lines.map(edgeElement)
  const marks = [...dots, ...stacks]
  return [...marks, ...(grid ? withinGrid(edges, marks) : edges)]
}

/** The difference between two sets of elements. A change of position alone counts too (a node was dragged or put back). */
export function changesBetween(before: ReadonlyMap<string, Element>, after: readonly Element[]): Changes {
  const wanted = new Set(after.map((element) => element.data.id))
  const added = after.filter((element) => !before.has(element.data.id))
  const changed = after.filter((element) => {
    const former = before.get(element.data.id)
    return former !== undefined && JSON.stringify(former) !== JSON.stringify(element)
  })
  return { added, changed, removed: [...before.keys()].filter((id) => !wanted.has(id)) }
}

/** Positions when only one node and its neighbours are shown. */
const around = (frame: Frame, centre: DrawingNode, neighbours: readonly DrawingNode[]): Positions =>
  surroundings(centre, neighbours, frame.positions.get(centre.id) ?? { x: 0, y: 0 })

function placesOf(positions: Positions, view: View): (id: string) => Point {
  const anyMoved = Object.keys(view.moved).length > 0
  return (id) => (anyMoved ? view.moved[codeOf(id)] : undefined) ?? positions.get(id) ?? { x: 0, y: 0 }
}

/** A measure in a cell of a grid as wide as this has its words below it. */
const ROOM_FOR_WORDS = 90

/** Diameter of a document drawn like a stack of one; larger on a phone, where a finger must hit it. */
const STRAY = 30
const STRAY_TALL = 60

/** Diameter of a node among stacks. */
function sizeAmong(among: Among | undefined, size: number, tall: boolean): number {
  if (among === undefined) return size
  if (tall) return Math.max(size, STRAY_TALL)
  return among === 'stray' ? STRAY : size
}

/** Surroundings of a stack; `banded` if a grid shows its band. */
interface Surroundings {
  readonly tall: boolean
  readonly room: Room | undefined
  readonly banded: boolean
}

/** A fold looks like a stack of its kind and shows the number of its documents. */
const foldElement = (
  { id, kind, band, span, place, members }: Fold,
  position: Point,
  { tall, room, banded }: Surroundings,
): NodeElement => ({
  group: 'nodes',
  data: {
    id,
    kind,
    // The grid already shows the year.
    label: [place, room ? null : span && nameOfSpan(span)].filter(Boolean).join(' '),
    size: Math.min(76, (tall ? STRAY_TALL : STRAY) + Math.sqrt(members.length) * (tall ? 2 : 4)),
    more: 0,
    unsure: false,
    held: kind !== 'CITED_DOCUMENT',
    expanded: false,
    rank: rankOf(kind, members.length * 4),
    folded: members.length,
    room,
    ...(banded || place ? {} : { band }),
  },
  position,
})

/** A lineage line: its width grows with its statements, and relations between documents are wider than others. */
function weighted(line: Line): EdgeElement {
  const element = edgeElement(line)
  const lineage = OF_LINEAGE.has(line.kind)
  const width = lineage ? Math.min(14, 1.8 + (line.count - 1) * 0.36) : Math.min(6, 0.9 + Math.sqrt(line.count - 1) * 0.55)
  return { ...element, data: { ...element.data, lineage, width, ...(line.quiet ? { quiet: true } : {}) } }
}

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

/** Label priority when space is short: policies first, then the documents they rest on, then by number of neighbours. */
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
