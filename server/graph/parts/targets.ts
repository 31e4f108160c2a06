import type { TargetMention } from '../../extraction/findings.ts'
import type { Draft } from '../draft.ts'
import { targetId } from '../ids.ts'

/** Adds the figures and deadlines of each measure, and those of the whole document (its goals), in text order. */
export function putTargets(draft: Draft): void {
  const counts = new Map<string, number>()
  const put = (target: TargetMention, setter: string) => {
    const ordinal = (counts.get(setter) ?? 0) + 1
    counts.set(setter, ordinal)
    const id = targetId(setter, ordinal)
    const { surface, kind, value, upper, unit, comparator, from, to, recurring } = target
    const facts = { surface, kind, value, upper, unit, comparator, from, to, recurring }
    const measure = setter === draft.document ? null : setter
    draft.node('Target', id, { ...facts, ...draft.quoted(target.span), ordinal, document: draft.document, measure })
    draft.say('HAS_TARGET', setter, id, { span: target.span, rule: target.rule }, { ordinal })
  }
  for (const target of draft.resolution.targets) {
    const measure = draft.measure(target.measure)
    if (measure !== null) put(target, measure)
  }
  for (const goal of draft.reading.goals) put(goal, draft.document)
}
