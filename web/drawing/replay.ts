import { NODE_TYPES } from '../model/generated/model.ts'
import { NODE_KINDS } from '../styles/palette.ts'
import { stepText } from './address.ts'
import { codeOf } from './codes.ts'
import { type Drawing, type DrawingNode, isDocument, type NodeKind, type Opening, type Positions, type RelationKind } from './drawing.ts'
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
import type { Places } from './layouts/clientOf.ts'
import type { Marks } from './layouts/marks.ts'
import type { LayoutQuestion } from './layouts/question.ts'
import { DOCUMENTS, DOCUMENTS_AT_MOST } from './opening.ts'
import type { Source } from './source.ts'
import type { OpeningKind, Step, View } from './view.ts'

/** Number of nodes in the opening drawing, and in each widening. */
export const OPENING = 300
/** Maximum number of nodes beside the documents. */
export const DRAWN_AT_MOST = 1500
/** Maximum number of nodes per expansion; expanding the node again brings the next batch. */
export const BATCH = 50
/** Number of nodes that a layer brings when switched on, and with each further step. More would be too dense to read. */
export const LAYER = 60
/** Number of neighbours fetched with a node added by name. */
export const COMPANY = 100

/** Kinds fetched by a plain expansion. Sections are left out because they repeat what the measures say. */
export const EXPANDED_BY_DEFAULT: readonly NodeKind[] = NODE_KINDS.filter((kind) => NODE_TYPES[kind].neighbour)

/** All kinds except measures: the relations of the policy itself. */
export const RELATED = EXPANDED_BY_DEFAULT.filter((kind) => kind !== 'MEASURE')

/** Kinds that an expansion of this node fetches by default. */
const expandedKinds = (kind: NodeKind | null): readonly NodeKind[] => (kind === 'POLICY' ? ['MEASURE'] : EXPANDED_BY_DEFAULT)

/** The request for a node's surroundings. */
export interface Asked {
  readonly kinds: readonly NodeKind[]
  readonly relations?: readonly RelationKind[]
  readonly limit: number
}

/** The request that an expansion sends for a node of this kind. */
export function expansionOf({ kinds, relations, most }: Step, kind: NodeKind | null): Asked {
  const limit = most ?? BATCH
  return relations ? { kinds: NODE_KINDS, relations, limit } : { kinds: kinds ?? expandedKinds(kind), limit }
}

/** The part of a view that determines its frame. */
export type FrameKey = Pick<View, 'arrangement' | 'opening' | 'opened' | 'steps' | 'tall'>

/** Code of the force layout, loaded on demand because the page does not open with it. */
const forMarks = () => import('./layouts/marks.ts')
const forNodes = () => import('./layouts/question.ts')

/** Computes frames from steps. Frames are cached by their steps, so going back costs nothing. */
export interface Replay {
  frameAfter(view: FrameKey): Promise<Frame>
  /** Clears the cache, for example after a failure. */
  forget(): void
}

/** Creates a replay that fetches drawings from a source and requests layouts from `ask`. */
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
  /** The frame after the steps. If the view opens with documents only, it has no positions yet. */
  const stepped = ({ opening, steps, tall }: Pick<FrameKey, 'opening' | 'steps' | 'tall'>): Promise<Frame> => {
    const key = `${opening} ${tall}:${steps.map(stepText).join('.')}`
    const former = { opening, tall, steps: steps.slice(0, -1) }
    return kept(frames, key, () =>
      steps.length === 0 ? begun(opening, tall) : stepped(former).then((before) => next(opening, before, steps)),
    )
  }
  /**
   * Positions of documents and stacks by the force layout. Nodes from steps and opened stacks are added beside the existing ones without
   * moving them: first in the order of the steps, then of the opened stacks.
   */
  const places = (view: FrameKey): Promise<Positions> => {
    const { steps, opened, tall } = view
    const key = `${tall}:${steps.map(stepText).join('.')}:${opened.join('.')}`
    return kept(placings, key, async () => {
      const frame = await stepped(view)
      const { marksOf, marksQuestion } = await forMarks()
      const marks = marksOf(frame, view)
      const fold = opened.at(-1)
      if (fold !== undefined) return beside(marks, await places({ ...view, opened: opened.slice(0, -1) }), fold)
      const step = steps.at(-1)
      if (step) return beside(marks, await places({ ...view, steps: steps.slice(0, -1) }), step.of)
      return new Map(await ask(marksQuestion(marks, tall)))
    })
  }
  /** Adds positions for the marks that have none, around the mark with this code if it exists. */
  const beside = async (marks: Marks, before: Positions, code: string): Promise<Positions> => {
    const { besideQuestion } = await forMarks()
    const question = besideQuestion(marks, before, [...before.keys()].find((id) => codeOf(id) === code) ?? null)
    return question ? new Map([...before, ...(await ask(question))]) : before
  }
  async function begun(opening: OpeningKind, tall: boolean): Promise<Frame> {
    if (opening === 'documents') return unplaced(await source.opening(DOCUMENTS_AT_MOST, DOCUMENTS))
    const [drawing, { overviewQuestion }] = await Promise.all([source.opening(OPENING), forNodes()])
    return openingFrame(drawing, new Map(await ask(overviewQuestion(drawing.nodes, drawing.edges, tall))))
  }
  async function next(opening: OpeningKind, frame: Frame, steps: readonly Step[]): Promise<Frame> {
    const step = steps.at(-1) as Step
    switch (step.kind) {
      case 'widen': {
        if (step.relations) return widenedFrame(frame, await source.resemblances(), []).frame
        const drawing =
          step.kinds && step.most === undefined
            ? await layerAfter(frame, steps, step.kinds)
            : await source.opening(widest(steps), step.kinds)
        return placed(widenedFrame(frame, drawing, step.kinds), opening)
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
        return placed(expandedFrame(frame, node.id, await around(frame, node.id, expansionOf(step, node.kind))), opening)
      }
    }
  }
  /** The nodes of these kinds that are tied to most policies, as many as the steps request. */
  const layerAfter = async (frame: Frame, steps: readonly Step[], kinds: readonly NodeKind[]): Promise<Drawing> => {
    const drawn = [...frame.nodes.values()].filter((node) => !isDocument(node)).map(({ id }) => id)
    const layers = await Promise.all(kinds.map((kind) => source.layer(kind, layerSize(steps, kinds), drawn)))
    return {
      nodes: layers.flatMap(({ nodes }) => nodes),
      edges: layers.flatMap(({ edges }) => edges),
      omitted: layers.flatMap(({ omitted }) => omitted),
    }
  }
  const around = (frame: Frame, id: string, asked: Asked): Promise<Drawing> =>
    source.around(id, { ...asked, drawn: [...frame.nodes.keys()] })
  /** Fetches a node that is not drawn, with its neighbours and the edges that tie both to the drawing. */
  const arrival = async (frame: Frame, id: string): Promise<Drawing> => {
    const [own, others] = await Promise.all([
      source.around(id, { kinds: EXPANDED_BY_DEFAULT, limit: COMPANY, drawn: [] }),
      around(frame, id, { kinds: EXPANDED_BY_DEFAULT, limit: COMPANY }),
    ])
    return { nodes: own.nodes, edges: [...own.edges, ...others.edges], omitted: own.omitted }
  }
  const placed = async ({ frame, newcomers }: { frame: Frame; newcomers: Newcomers }, opening: OpeningKind): Promise<Frame> => {
    if (opening === 'documents') return placedFrame(frame, nowhere(newcomers.nodes))
    if (newcomers.nodes.length === 0) return frame
    const { placingQuestion } = await forNodes()
    return placedFrame(frame, await ask(placingQuestion(frame, newcomers)))
  }
  return {
    frameAfter,
    forget() {
      frames.clear()
      placings.clear()
    },
  }
}

/** Number of nodes to request when the whole opening drawing is widened. */
const widest = (steps: readonly Step[]): number => OPENING * (1 + steps.filter(({ kind }) => kind === 'widen').length)

/** Number of nodes of a layer after these steps: each step with the same kinds adds some. */
export const layerSize = (steps: readonly Step[], kinds: readonly NodeKind[]): number =>
  LAYER * steps.filter((step) => step.kind === 'widen' && step.most === undefined && step.kinds?.join() === kinds.join()).length

/** Caches the result for each key. Failures are not cached. */
function kept<T>(made: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = made.get(key)
  if (known) return known
  const promise = make()
  made.set(key, promise)
  promise.catch(() => made.delete(key))
  return promise
}

/**
 * Placeholder positions: bands, rings and lanes compute positions from the visible nodes, so their frames only record which nodes were
 * drawn.
 */
const nowhere = (nodes: readonly DrawingNode[]) => nodes.map(({ id }) => [id, { x: 0, y: 0 }] as const)
const unplaced = (drawing: Opening): Frame => openingFrame(drawing, new Map(nowhere(drawing.nodes)))
