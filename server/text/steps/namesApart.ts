import { endsAsName } from '../../lexicon/names.ts'
import { LABEL_GLOSS, ROLE_LABEL, roleOfLabel } from '../../lexicon/roles.ts'
import type { CleaningStep, Edit } from '../draft.ts'

/** A label at the start of a line, a sentence or a bracket, with a colon or only spaces behind it, and the words up to its end. */
const LABELLED = new RegExp(
  `(?<=^|[\\n。；;（(【〔\\[])(?<open>[ \\t\\u3000]*)(?<label>${ROLE_LABEL}${LABEL_GLOSS})(?<behind>[ \\t\\u3000]*[：:][ \\t\\u3000]*|[ \\t\\u3000]+)(?<names>[^\\n。；;：:（()）【】〔〕[\\]]+)`,
  'gu',
)
const BLANKS = /[ \t\u3000]+/gu

/**
 * `责任部门：市数据局 市政务服务局`, `责任单位 市金融办、市财政局`: spaces that part names from one another, or from the label before them, become the marks that they stand
 * for. Spaces within a name (`市 财 政 局`) are left to the step that removes them.
 */
export const namesApart: CleaningStep = {
  name: 'spaces between names',
  edits: (text) => [...text.matchAll(LABELLED)].flatMap((match) => editsIn(match, text.charAt(match.index + match[0].length))),
}

function editsIn({ index, groups }: RegExpMatchArray, next: string): readonly Edit[] {
  const { open = '', label = '', behind = '', names = '' } = groups ?? {}
  const start = (index ?? 0) + open.length + label.length
  // 牵头单位：市数据局 配合单位：…: the last word is the next label
  const listed = (/[：:]/.test(next) ? names.replace(/[^ \t\u3000]*$/u, '') : names).trimEnd()
  if (roleOfLabel(label) === null || !listed.split(BLANKS).every(isList)) return []
  const from = start + behind.length
  const between = [...listed.matchAll(BLANKS)].map(({ index: at, 0: run }) => {
    const end = at + run.length
    return { start: from + at, end: from + end, put: NUMBERED.test(listed.slice(end)) ? '；' : '、' }
  })
  return behind.trim() === '' ? [{ start, end: from, put: '：' }, ...between] : between
}

/** 2、市财政局 */
const NUMBERED = /^\d{1,2}[.．、)）]/u

/** One name or several: 市金融办、市财政局, 各区政府, 1、市数据局. */
function isList(words: string): boolean {
  return words
    .replace(NUMBERED, '')
    .split(/[、，,]/u)
    .every((name) => /^各/u.test(name) || (name.length > 2 && endsAsName(name)))
}
