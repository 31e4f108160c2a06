import { NODE_TYPES } from '../model/generated/model.ts'
import { NODE_KINDS } from '../styles/palette.ts'
import { stepText } from './address.ts'
import { codeOf } from './codes.ts'
import type { Drawing, DrawingNode, NodeKind, Opening } from './drawing.ts'
import {
  addedFrame,
  collapsedFrame,
  expandedFrame,
  type Frame,
  type Newcomers,
  nodeWithCode,
  openingFrame,
  placedFrame,
  widenedFrame,
} from './frame.ts'
import type { Places } from './layouts/client.ts'
import { type LayoutQuestion, overviewQuestion, placingQuestion } from './layouts/question.ts'
import type { Source } from './source.ts'
import type { Step, View } from './view.ts'

/** Nodes of the opening drawing, and how many more each widening brings. */
export const OPENING = 300
/** What the lineage opens with: documents alone, up to the limit of one answer. */
export const DOCUMENTS: readonly NodeKind[] = ['POLICY', 'CITED_DOCUMENT']
export const DOCUMENTS_AT_MOST = 1500
/** Nodes that one expansion brings at most. */
export const BATCH = 100

/** Neighbours that a plain expansion leaves to be asked for: sections repeat what the measures say. */
export const EXPANDED_BY_DEFAULT: readonly NodeKind[] = NODE_KINDS.filter((kind) => NODE_TYPES[kind].neighbour)

/** All but measures: what a policy itself hangs together with. */
export const RELATED = EXPANDED_BY_DEFAULT.filter((kind) => kind !== 'MEASURE')

/** What an expansion of a node brings where nothing else is said. */
export const expandedKinds = (kind: NodeKind | null): readonly NodeKind[] => (kind === 'POLICY' ? ['MEASURE'] : EXPANDED_BY_DEFAULT)

/** The part of a view that decides its frame. */
export type FrameKey = Pick<View, 'arrangement' | 'steps' | 'tall'>

/** Turns steps into frames. Frames are cached by their steps, so going back costs nothing. */
export interface Replay {
  frameAfter(view: FrameKey): Promise<Frame>
  /** Forgets all, as after a failure. */
  forget(): void
}

/** A replay of steps over drawings from a source, laid out by `ask`. */
export function replayOf(source: Source, ask: (question: LayoutQuestion) => Promise<Places>): Replay {
  const frames = new Map<string, Promise<Frame>>()
  const frameAfter = ({ arrangement, steps, tall }: FrameKey): Promise<Frame> => {
    const key = `${arrangement} ${tall}:${steps.map(stepText).join('.')}`
    const known = frames.get(key)
    if (known) return known
    const former = { arrangement, tall, steps: steps.slice(0, -1) }
    const made = steps.length === 0 ? opening(arrangement, tall) : frameAfter(former).then((before) => next(arrangement, before, steps))
    frames.set(key, made)
    made.catch(() => frames.delete(key))
    return made
  }
  async function opening(arrangement: View['arrangement'], tall: boolean): Promise<Frame> {
    if (arrangement === 'lineage') return unplaced(await source.opening(DOCUMENTS_AT_MOST, DOCUMENTS))
    const drawing = await source.opening(OPENING)
    return openingFrame(drawing, new Map(await ask(overviewQuestion(drawing.nodes, drawing.edges, tall))))
  }
  async function next(arrangement: View['arrangement'], frame: Frame, steps: readonly Step[]): Promise<Frame> {
    const step = steps.at(-1) as Step
    switch (step.kind) {
      case 'widen': {
        const times = steps.filter(({ kind }) => kind === 'widen').length
        return placed(widenedFrame(frame, await source.opening(OPENING * (1 + times), step.kinds), step.kinds), arrangement)
      }
      case 'add':
        return frame.nodes.has(step.of) ? frame : placed(addedFrame(frame, step.of, await arrival(frame, step.of)), arrangement)
      case 'collapse': {
        const node = nodeWithCode(frame, step.of)
        return node ? collapsedFrame(frame, node.id) : frame
      }
      case 'expand': {
        const node = nodeWithCode(frame, step.of)
        if (!node) return frame
        const kinds = step.kinds ?? expandedKinds(node.kind)
        return placed(expandedFrame(frame, node.id, await around(frame, node.id, kinds)), arrangement)
      }
    }
  }
  const around = (frame: Frame, id: string, kinds: readonly NodeKind[]): Promise<Drawing> =>
    source.around(id, { kinds, limit: BATCH, drawn: [...frame.nodes.keys()] })
  /** A node that is not drawn, with its neighbours: what ties it to those drawn, and what ties its new neighbours to them. */
  const arrival = async (frame: Frame, id: string): Promise<Drawing> => {
    const [own, others] = await Promise.all([
      source.around(id, { kinds: EXPANDED_BY_DEFAULT, limit: BATCH, drawn: [] }),
      around(frame, id, EXPANDED_BY_DEFAULT),
    ])
    return { nodes: own.nodes, edges: [...own.edges, ...others.edges], omitted: own.omitted }
  }
  const placed = async ({ frame, newcomers }: { frame: Frame; newcomers: Newcomers }, arrangement: View['arrangement']): Promise<Frame> => {
    if (arrangement === 'lineage') return placedFrame(frame, nowhere(newcomers.nodes))
    return newcomers.nodes.length === 0 ? frame : placedFrame(frame, await ask(placingQuestion(frame, newcomers)))
  }
  return { frameAfter, forget: () => frames.clear() }
}

/** The lineage derives places from what is visible; its frames only remember which nodes were drawn. */
const nowhere = (nodes: readonly DrawingNode[]) => nodes.map(({ id }) => [id, { x: 0, y: 0 }] as const)
const unplaced = (drawing: Opening): Frame => openingFrame(drawing, new Map(nowhere(drawing.nodes)))

/** Steps whose node is no longer in the graph: a link may be older than the data. */
export function lostSteps(frame: Frame, steps: readonly Step[]): number {
  const codes = new Set([...frame.positions.keys()].map(codeOf))
  return steps.filter((step) => (step.kind === 'add' ? !frame.nodes.has(step.of) : step.kind !== 'widen' && !codes.has(step.of))).length
}
