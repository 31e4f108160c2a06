import type { Draft } from '../draft.ts'
import { targetId } from '../ids.ts'

/** The figures and deadlines of each measure, in the order of the text. */
export function putTargets(draft: Draft): void {
  const counts = new Map<string, number>()
  for (const target of draft.resolution.targets) {
    const measure = draft.measure(target.measure)
    if (measure === null) continue
    const ordinal = (counts.get(measure) ?? 0) + 1
    counts.set(measure, ordinal)
    const id = targetId(measure, ordinal)
    const { surface, kind, value, upper, unit, comparator, from, to, recurring } = target
    const facts = { surface, kind, value, upper, unit, comparator, from, to, recurring }
    draft.node('Target', id, { ...facts, ...draft.quoted(target.span), ordinal, document: draft.document, measure })
    draft.say('HAS_TARGET', measure, id, { span: target.span, rule: target.rule }, { ordinal })
  }
}
