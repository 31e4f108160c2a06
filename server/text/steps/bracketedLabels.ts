import { PERSON_LABEL, ROLE_LABEL, TIME_LABEL } from '../../lexicon/roles.ts'
import type { CleaningStep, Edit } from '../draft.ts'

const BRACKETED = new RegExp(
  `(?<=^|[\\n。；;])[^\\S\\n]*[【［[](?<label>(?:${ROLE_LABEL}|${TIME_LABEL}|${PERSON_LABEL}))[】］\\]][：:]?`,
  'gu',
)

/** `【责任单位】市财政局` → `责任单位：市财政局`: the brackets of a label replace its colon. */
export const bracketedLabels: CleaningStep = {
  name: 'labels in brackets',
  edits: (text) =>
    Array.from(text.matchAll(BRACKETED)).flatMap((match): Edit[] => {
      const end = match.index + match[0].length
      const label = match.index + match[0].indexOf(match.groups?.label ?? '')
      const close = label + (match.groups?.label ?? '').length
      return [
        { start: label - 1, end: label },
        { start: close, end, put: '：' },
      ]
    }),
}
