import { endsAsName, isClassOfDepartments } from '../../lexicon/names.ts'
import { PERSON_LABEL, ROLE_LABEL, roleOfLabel, TIME_LABEL } from '../../lexicon/roles.ts'
import type { CleaningStep, Edit } from '../draft.ts'

/** A label that fills its line, and the line below it. */
const LABEL_LINE = new RegExp(
  `(?<=^|\\n)[ \\t\\u3000]*(?<label>${ROLE_LABEL}|${TIME_LABEL}|${PERSON_LABEL})(?<end>[ \\t\\u3000]*)(?=\\n\\s*(?<below>[^\\n]{2,200}))`,
  'gu',
)
/** One such line may be the head of a table. */
const FEWEST = 2

/**
 * `牵头部门` / `市水利局` / `配合部门` / `市财政局`: labels on lines of their own, as bold words of a page; each gets its colon. Only if names follow all labels
 * of departments, and some label comes twice: a table with a cell a line has each once.
 */
export const labelLines: CleaningStep = {
  name: 'labels that fill a line',
  edits: (text) => {
    const lines = [...text.matchAll(LABEL_LINE)]
    const ofDepartments = lines.filter(({ groups }) => roleOfLabel(groups?.label ?? '') !== null)
    if (ofDepartments.length < FEWEST || !ofDepartments.every(({ groups }) => areNames(groups?.below ?? ''))) return []
    const labels = ofDepartments.map(({ groups }) => groups?.label)
    if (new Set(labels).size === labels.length) return []
    return lines.map(({ index, 0: line }): Edit => ({ start: index + line.length, end: index + line.length, put: '：' }))
  },
}

/** 市水利局、各县区, 市水利局　市财政局 */
function areNames(words: string): boolean {
  return words
    .trim()
    .split(/[、，,；;\s]+/u)
    .every((name) => endsAsName(name.replace(/等$|[（(][^（()）]*[）)]$/u, '')) || isClassOfDepartments(name))
}
