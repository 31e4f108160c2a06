import { codeOf } from './codes.ts'
import type { Frame } from './frame.ts'
import { shortened, titleWords } from './labels.ts'
import type { View } from './view.ts'

/** Maximum number of captions in a link, and their maximum width in characters, so that the address stays short enough to be sent. */
const CAPTIONS_AT_MOST = 20
const CAPTION_EMS = 12

/** The view with captions for the nodes that it names. A node that is not drawn keeps the caption from the link. */
export function captioned(view: View, frame: Frame): View {
  const drawn = new Map([...frame.nodes.values()].map(({ id, label }) => [codeOf(id), label]))
  const captions = codesIn(view).flatMap((code) => {
    const label = drawn.get(code)
    const caption = label === undefined ? view.captions[code] : shortened(titleWords(label), CAPTION_EMS)
    return caption === undefined ? [] : [[code, caption] as const]
  })
  return { ...view, captions: Object.fromEntries(captions.slice(0, CAPTIONS_AT_MOST)) }
}

/** Codes of the nodes without which the picture would be another. */
const codesIn = ({ steps, only, centre, hidden, moved }: View): readonly string[] => [
  ...new Set([
    ...steps.flatMap(({ kind, of }) => (kind === 'widen' ? [] : kind === 'add' ? [codeOf(of)] : [of])),
    ...[only, centre].filter((code) => code !== null),
    ...hidden,
    ...Object.keys(moved),
  ]),
]

/** A node that a view names and that is not in its frame. */
export interface LostNode {
  readonly code: string
  /** Its caption in the link, or its id; null if the link has neither. */
  readonly name: string | null
}

/**
 * Nodes that steps, neighbourhood, rings or selection of a view name and that could not be drawn. A link may be older than the data;
 * `more` are further codes that it names in vain.
 */
export function lostNodes(frame: Frame, view: View, more: readonly string[] = []): readonly LostNode[] {
  const drawn = new Set([...frame.positions.keys()].map(codeOf))
  const ids = new Map(view.steps.flatMap(({ kind, of }) => (kind === 'add' ? [[codeOf(of), of] as const] : [])))
  const named = [...codesIn({ ...view, hidden: [], moved: {} }), ...view.picked]
  return [...new Set([...named.filter((code) => !drawn.has(code)), ...more])].map((code) => ({
    code,
    name: view.captions[code] ?? ids.get(code) ?? null,
  }))
}
