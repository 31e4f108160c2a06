import { codeOf } from './codes.ts'
import type { Point } from './drawing.ts'
import type { Frame } from './frame.ts'
import type { Step, View } from './view.ts'

/** Ids of nodes that the view adds by name and that its frame lacks. A node may have another id today. */
export const idsNotDrawn = (frame: Frame, view: View): readonly string[] =>
  view.steps.flatMap(({ kind, of }) => (kind === 'add' && !frame.nodes.has(of) ? [of] : []))

/** The view with the ids and codes of today for nodes that it names by former ids. Returns the same view if `today` is empty. */
export function withIdsOfToday(view: View, today: ReadonlyMap<string, string>): View {
  if (today.size === 0) return view
  const codes = new Map([...today].map(([former, id]) => [codeOf(former), codeOf(id)]))
  const code = (one: string) => codes.get(one) ?? one
  const codeOrNone = (one: string | null) => one && code(one)
  const keyed = <T extends Point | string>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(record).map(([one, value]) => [code(one), value]))
  const step = (one: Step): Step => ({ ...one, of: one.kind === 'add' ? (today.get(one.of) ?? one.of) : code(one.of) })
  return {
    ...view,
    steps: view.steps.map(step),
    opened: view.opened.map(code),
    hidden: view.hidden.map(code),
    picked: view.picked.map(code),
    centre: codeOrNone(view.centre),
    only: codeOrNone(view.only),
    selected: codeOrNone(view.selected),
    moved: keyed(view.moved),
    captions: keyed(view.captions),
  }
}
