import { z } from 'zod'
import { type Comparison, comparisonOf } from '../../comparison/comparison.ts'
import type { Unit } from '../../comparison/sameTask.ts'
import type { FigureVerdict } from '../../figures/verdict.ts'
import { LIMITS } from '../../graphql/limits.ts'
import { type Draft, passageOf, type Words } from '../draft.ts'
import { startNamed } from '../names/measures.ts'
import type { Reply } from '../reply.ts'
import { named } from '../thing.ts'
import { tool } from '../tool.ts'

export const compare = tool({
  name: 'compare',
  title: 'Compare two documents',
  description: `Compares two documents, or two measures: figures and deadlines for the same target and which is stricter, tasks linked by a table or by similar words, and passages of the left that repeat words of the right.
Use it for "what did the district change from the city's plan", "whose target is higher". Similar words do not prove that one implements the other: use trace for that.
Each statement: subject on the left, object on the right, quote the words of the left, passages the words of the right. Departments, industries and documents that both name are counted in summary. Quotes must be passed on verbatim.`,
  arguments: {
    left: z.string().max(LIMITS.searchText).describe('Document by number, title or id; or id of a measure.'),
    right: z.string().max(LIMITS.searchText).describe('The other document or measure.'),
  },
  async ask(store, { left, right }): Promise<Reply> {
    const one = await startNamed(store, 'left', left, undefined)
    if (one.kind !== 'one') return one
    const other = await startNamed(store, 'right', right, undefined)
    if (other.kind !== 'one') return other
    const [first, second] = await store.sides(one.node.id, other.node.id)
    if (!first || !second) {
      const missing = first ? other.node : one.node
      return { kind: 'not held', asked: named(missing), why: 'It has neither a text nor known tasks to compare.', similar: [] }
    }
    const found = comparisonOf(first, second)
    return { kind: 'found', summary: summaryOf(found), drafts: draftsOf(found) }
  },
})

function summaryOf({ left, right, figures, tasks, passages, departments, industries, documents }: Comparison): string {
  const counts = [
    `${figures.length} pairs of figures`,
    `${tasks.length} pairs of tasks`,
    `${passages.length} repeated passages`,
    `${departments.length} departments${listed(departments.map(({ node }) => node.name))}`,
    `${industries.length} industries${listed(industries.map(({ node }) => node.name))}`,
    `${documents.length} cited documents${listed(documents.map(named))}`,
  ]
  return `${named(left.node)} and ${named(right.node)} share ${counts.join(', ')}.`
}

const NAMES_SHOWN = 5
const listed = (names: readonly string[]) =>
  names.length === 0 ? '' : ` (${names.slice(0, NAMES_SHOWN).join(', ')}${names.length > NAMES_SHOWN ? ', …' : ''})`

function draftsOf({ figures, tasks, passages }: Comparison): readonly Draft[] {
  return [
    ...figures.map(({ left, right, verdict }) => ({
      says: `Figures on the same target: ${left.surface} and ${right.surface}. ${STRICTNESS[verdict]}`,
      subject: left,
      object: right,
      words: passageOf(left),
      passages: [{ what: 'right', words: passageOf(right) }],
    })),
    ...tasks.map(({ left, right, similarity, carriesOut }) => ({
      says: `${named(left)} and ${named(right)}: ${carriesOut ? 'a table says that the one carries out the other' : `their words are alike (${similarity.toFixed(2)} of 1)`}.`,
      subject: left,
      object: right,
      words: passageOf(left),
      passages: [{ what: 'right', words: passageOf(right) }],
    })),
    ...passages.map(({ left, right, leftSpan, rightSpan, similarity }) => ({
      says: `${named(left)} repeats words of ${named(right)} (${Math.round(similarity * 100)} % the same).`,
      subject: left,
      object: right,
      words: partOf(left, left.text.slice(leftSpan.start, leftSpan.end)),
      passages: [{ what: 'right', words: partOf(right, right.text.slice(rightSpan.start, rightSpan.end)) }],
    })),
  ]
}

const STRICTNESS: Readonly<Record<FigureVerdict, string>> = {
  RIGHT_STRICTER: 'The right is stricter.',
  LEFT_STRICTER: 'The left is stricter.',
  EQUAL: 'They are equal.',
  OTHER_LEVEL: 'They cannot be ranked: amounts and counts of governments of different levels, or of a level that is not known.',
  NOT_RANKED: 'They differ, and neither is stricter.',
}

/** Words of a unit, to be found in its passage: its own text is for display and may differ in spaces. */
function partOf(unit: Unit, find: string): Words | null {
  const whole = passageOf(unit)
  return whole && 'span' in whole ? { document: whole.document, find, within: whole.span } : null
}
