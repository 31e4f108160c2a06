import type { Reading } from '../../extraction/findings.ts'
import { DOCUMENT_WORDS } from '../../lexicon/documentKinds.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import { ROLE_SIGN } from '../../lexicon/roles.ts'
import type { AlarmRule } from '../alarm.ts'

export const nothingFound: AlarmRule = {
  kind: 'NOTHING_FOUND',
  does: 'A text with numbered units or titles gave no measure, department or citation; or a plan, or a text that assigns tasks, gave no measure.',
  examples: ['a text without a mark whose paragraphs end with （责任单位：市水利局）'],
  find: (reading) => (isEmpty(reading) ? [firstLine(reading)] : []),
}

/** Kinds of documents that set tasks. */
const TASK_FAMILIES: ReadonlySet<string> = new Set(['plan', 'measures', 'rules'])
/** Shorter texts may contain nothing to find. */
const SOME_LENGTH = 200
/** Titles that end in such a kind. */
const SETS_TASKS = new RegExp(
  `(?:${oneOf(DOCUMENT_WORDS.flatMap(([word, family]) => (TASK_FAMILIES.has(family) ? [word] : [])))})(?:》?的通知)?(?:[（(].{0,12}[）)])?$`,
  'u',
)
/** A shorter document of such a kind is the notice that forwards it. */
const PLAN_LENGTH = 1000
/** A second numbered unit, or the title of a document: there is something to find. */
const PROMISES = /\n[（(]?[二2][）)、.．]|《[^》\n]{6,120}》/u
const ASSIGNS = new RegExp(`(?:${ROLE_SIGN})(?:单位|部门)[：:]`, 'gu')

function isEmpty({ outline, policy, departments, citations, listedDepartments }: Reading): boolean {
  const { folded } = outline.text
  if (outline.measures.length > 0 || folded.length < SOME_LENGTH) return false
  if ((folded.match(ASSIGNS)?.length ?? 0) >= 2) return true
  if (folded.length >= PLAN_LENGTH && SETS_TASKS.test(policy.title?.value ?? '')) return true
  return departments.length + citations.length + listedDepartments.length === 0 && PROMISES.test(folded)
}

function firstLine({ outline: { text } }: Reading): { readonly start: number; readonly end: number } {
  const feed = text.text.indexOf('\n')
  return { start: 0, end: feed < 0 ? text.text.length : feed }
}
