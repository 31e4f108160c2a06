import { NODE_TYPES } from '../model/generated/model.ts'
import { NODE_KINDS } from '../styles/palette.ts'
import { stepText } from './address.ts'
import { codeOf } from './codes.ts'
import type { Drawing, DrawingNode, NodeKind, Opening, Positions } from './drawing.ts'
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
import { besideQuestion, type Marks, marksOf, marksQuestion } from './layouts/marks.ts'
import { type LayoutQuestion, overviewQuestion, placingQuestion } from './layouts/question.ts'
import type { Source } from './source.ts'
import type { OpeningKind, Step, View } from './view.ts'

/** Nodes of the opening drawing, and how many more each widening brings. */
export const OPENING = 300
/** What the lineage opens with: documents alone, up to the limit of one answer. */
export const DOCUMENTS: readonly NodeKind[] = ['POLICY', 'CITED_DOCUMENT']
export const DOCUMENTS_AT_MOST = 1500
/** Nodes that one expansion brings at most; the same node expanded again brings the next of them. */
export const BATCH = 50
/** Neighbours that come with a node that is added by name. */
export const COMPANY = 100

/** Neighbours that a plain expansion leaves to be asked for: sections repeat what the measures say. */
export const EXPANDED_BY_DEFAULT: readonly NodeKind[] = NODE_KINDS.filter((kind) => NODE_TYPES[kind].neighbour)

/** All but measures: what a policy itself hangs together with. */
export const RELATED = EXPANDED_BY_DEFAULT.filter((kind) => kind !== 'MEASURE')

/** What an expansion of a node brings where nothing else is said. */
export const expandedKinds = (kind: NodeKind | null): readonly NodeKind[] => (kind === 'POLICY' ? ['MEASURE'] : EXPANDED_BY_DEFAULT)

/** The part of a view that decides its frame. */
export type FrameKey = Pick<View, 'arrangement' | 'opening' | 'opened' | 'steps' | 'tall'>

/** Turns steps into frames. Frames are cached by their steps, so going back costs nothing. */
export interface Replay {
  frameAfter(view: FrameKey): Promise<Frame>
  /** Forgets all, as after a failure. */
  forget(): void
}

/** A replay of steps over drawings from a source, laid out by `ask`. */
export function replayOf(source: Source, ask: (question: LayoutQuestion) => Promise<Places>): Replay {
  const frames = new Map<string, Promise<Frame>>()
  const placings = new Map<string, Promise<Positions>>()
  const frameAfter = (view: FrameKey): Promise<Frame> => {
    const { arrangement, opening, opened, steps, tall } = view
    if (opening !== 'documents' || arrangement !== 'force') return stepped(view)
    return kept(frames, `force ${tall}:${steps.map(stepText).join('.')}:${opened.join('.')}`, async () => {
      const frame = await stepped(view)
      return { ...frame, positions: new Map([...frame.positions, ...(await places(view))]) }
    })
  }
  /** The frame after the steps; where it opens with documents alone, still without places. */
  const stepped = ({ opening, steps, tall }: Pick<FrameKey, 'opening' | 'steps' | 'tall'>): Promise<Frame> => {
    const key = `${opening} ${tall}:${steps.map(stepText).join('.')}`
    const former = { opening, tall, steps: steps.slice(0, -1) }
    return kept(frames, key, () =>
      steps.length === 0 ? begun(opening, tall) : stepped(former).then((before) => next(opening, before, steps)),
    )
  }
  /**
   * Places of the documents and their stacks by forces. What a step or an opened stack brings is put beside it, and nothing else moves:
   * first in the order of the steps, then in the order of the stacks.
   */
  const places = (view: FrameKey): Promise<Positions> => {
    const { steps, opened, tall } = view
    const key = `${tall}:${steps.map(stepText).join('.')}:${opened.join('.')}`
    return kept(placings, key, async () => {
      const frame = await stepped(view)
      const marks = marksOf(frame, opened)
      const fold = opened.at(-1)
      if (fold !== undefined) return beside(marks, await places({ ...view, opened: opened.slice(0, -1) }), fold)
      const step = steps.at(-1)
      if (step) return beside(marks, await places({ ...view, steps: steps.slice(0, -1) }), step.of)
      return new Map(await ask(marksQuestion(marks, tall)))
    })
  }
  /** The places with those of the marks that have none, around the mark with this code if there is one. */
  const beside = async (marks: Marks, before: Positions, code: string): Promise<Positions> => {
    const question = besideQuestion(marks, before, [...before.keys()].find((id) => codeOf(id) === code) ?? null)
    return question ? new Map([...before, ...(await ask(question))]) : before
  }
  async function begun(opening: OpeningKind, tall: boolean): Promise<Frame> {
    if (opening === 'documents') return unplaced(await source.opening(DOCUMENTS_AT_MOST, DOCUMENTS))
    const drawing = await source.opening(OPENING)
    return openingFrame(drawing, new Map(await ask(overviewQuestion(drawing.nodes, drawing.edges, tall))))
  }
  async function next(opening: OpeningKind, frame: Frame, steps: readonly Step[]): Promise<Frame> {
    const step = steps.at(-1) as Step
    switch (step.kind) {
      case 'widen': {
        const times = steps.filter(({ kind }) => kind === 'widen').length
        return placed(widenedFrame(frame, await source.opening(OPENING * (1 + times), step.kinds), step.kinds), opening)
      }
      case 'add':
        return frame.nodes.has(step.of) ? frame : placed(addedFrame(frame, step.of, await arrival(frame, step.of)), opening)
      case 'collapse': {
        const node = nodeWithCode(frame, step.of)
        return node ? collapsedFrame(frame, node.id) : frame
      }
      case 'expand': {
        const node = nodeWithCode(frame, step.of)
        if (!node) return frame
        const kinds = step.kinds ?? expandedKinds(node.kind)
        return placed(expandedFrame(frame, node.id, await around(frame, node.id, kinds, step.most ?? BATCH)), opening)
      }
    }
  }
  const around = (frame: Frame, id: string, kinds: readonly NodeKind[], limit: number): Promise<Drawing> =>
    source.around(id, { kinds, limit, drawn: [...frame.nodes.keys()] })
  /** A node that is not drawn, with its neighbours: what ties it to those drawn, and what ties its new neighbours to them. */
  const arrival = async (frame: Frame, id: string): Promise<Drawing> => {
    const [own, others] = await Promise.all([
      source.around(id, { kinds: EXPANDED_BY_DEFAULT, limit: COMPANY, drawn: [] }),
      around(frame, id, EXPANDED_BY_DEFAULT, COMPANY),
    ])
    return { nodes: own.nodes, edges: [...own.edges, ...others.edges], omitted: own.omitted }
  }
  const placed = async ({ frame, newcomers }: { frame: Frame; newcomers: Newcomers }, opening: OpeningKind): Promise<Frame> => {
    if (opening === 'documents') return placedFrame(frame, nowhere(newcomers.nodes))
    return newcomers.nodes.length === 0 ? frame : placedFrame(frame, await ask(placingQuestion(frame, newcomers)))
  }
  return {
    frameAfter,
    forget() {
      frames.clear()
      placings.clear()
    },
  }
}

/** Caches the result for each key. Failures are not cached. */
function kept<T>(made: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = made.get(key)
  if (known) return known
  const promise = make()
  made.set(key, promise)
  promise.catch(() => made.delete(key))
  return promise
}

/** Bands, rings and lanes derive places from what is visible; their frames only remember which nodes were drawn. */
const nowhere = (nodes: readonly DrawingNode[]) => nodes.map(({ id }) => [id, { x: 0, y: 0 }] as const)
const unplaced = (drawing: Opening): Frame => openingFrame(drawing, new Map(nowhere(drawing.nodes)))

/** Steps whose node is no longer in the graph: a link may be older than the data. */
export function lostSteps(frame: Frame, steps: readonly Step[]): number {
  const codes = new Set([...frame.positions.keys()].map(codeOf))
  return steps.filter((step) => (step.kind === 'add' ? !frame.nodes.has(step.of) : step.kind !== 'widen' && !codes.has(step.of))).length
}
