import { PERSON_LABEL, ROLE_LABEL, TIME_LABEL } from '../../lexicon/roles.ts'
import type { CleaningStep, Edit } from '../draft.ts'

const LABEL = `[【［[〔](?<label>(?:${ROLE_LABEL}|${TIME_LABEL}|${PERSON_LABEL}))[】］\\]〕][：:]?`
/** At the start of a line or sentence, or inside it before a name or a day. */
const BRACKETED = new RegExp(`(?:(?<opens>(?<=^|[\\n。；;])[^\\S\\n]*)|)${LABEL}(?=(?<goesOn>[^\\S\\n]*[\\p{Script=Han}\\d])?)`, 'gu')

/** `【责任单位】市财政局` → `责任单位：市财政局`, `市城管局【配合单位】市财政局` → `市城管局；配合单位：市财政局`: the brackets of a label replace its colon. */
export const bracketedLabels: CleaningStep = {
  name: 'labels in brackets',
  edits: (text) =>
    Array.from(text.matchAll(BRACKETED)).flatMap((match): Edit[] => {
      const opens = match.groups?.opens !== undefined
      if (!opens && match.groups?.goesOn === undefined) return []
      const end = match.index + match[0].length
      const label = match.index + match[0].indexOf(match.groups?.label ?? '')
      const close = label + (match.groups?.label ?? '').length
      return [
        { start: label - 1, end: label, ...(opens ? {} : { put: '；' }) },
        { start: close, end, put: '：' },
      ]
    }),
}
