import { codeOf } from './codes.ts'
import type { DrawingNode, NodeKind, Point, Positions, RelationKind, Role } from './drawing.ts'
import type { Frame } from './frame.ts'
import { haveRoomForWords, surroundings } from './layouts/surroundings.ts'
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
    readonly rank: number
    /** True of a measure or figure that has room for its words from afar. */
    readonly worded?: boolean
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
  }
}

/** What to do to the elements on the canvas to make them the ones wanted. */
export interface Changes {
  readonly added: readonly Element[]
  readonly changed: readonly Element[]
  readonly removed: readonly string[]
}

/** The elements that show a view of a frame. */
export function elementsOf(frame: Frame, view: View, { nodes, lines }: Visible): Element[] {
  const more = hiddenNeighbours(frame)
  const centre = view.only === null ? undefined : nodes.find(({ id }) => codeOf(id) === view.only)
  const neighbours = centre ? nodes.filter((node) => node !== centre) : []
  const places = placesOf(centre ? around(frame, centre, neighbours) : frame.positions, view)
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
        rank: rankOf(node.kind, node.degree + node.folded),
        worded,
      },
      position: places(node.id),
    }),
  )
  return [...dots, ...lines.map(edgeElement)]
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

/** Which labels stay when there is no room for all: policies first, then what the policies rest on, then by number of neighbours. */
function rankOf(kind: NodeKind, weight: number): number {
  const KIND_RANK: Readonly<Record<NodeKind, number>> = {
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
  return KIND_RANK[kind] + Math.min(900, weight * 20)
}
