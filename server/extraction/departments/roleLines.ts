import { endsSurelyAsName } from '../../lexicon/names.ts'
import { BARE_ROLE_LABEL, LABEL_GLOSS, LABEL_WITHOUT_COLON, ROLE_LABEL, roleOfLabel } from '../../lexicon/roles.ts'
import type { Span } from '../../text/span.ts'
import { bracketsIn } from './brackets.ts'

/**
 * A label. At the start of a line or sentence, any words before a colon: 牵头单位：, 责任部门：, （1）配合单位：. There and after a comma, a known label
 * without a colon: 责任单位为市财政局. Elsewhere in a line, a known label before a colon: 新建公厕12座——责任单位：, 新建学校3所，牵头单位：.
 */
const LINE_LABEL = new RegExp(
  `(?<=^|[，,](?=\\p{Script=Han}{4,8}[为是])|[\\n。；;”])[^\\S\\n]*(?:[（(]?\\d{1,2}[）).．﹒、]\\s*)?(?:(?<label>[\\p{Script=Han}]{2,12}(?:[、和及][\\p{Script=Han}]{2,6})?)${LABEL_GLOSS}[：:]|(?<stated>${ROLE_LABEL})${LABEL_WITHOUT_COLON})|(?:(?<=[，,：:\\s—–-])(?<inside>${ROLE_LABEL})|(?<=[，,])(?<bare>${BARE_ROLE_LABEL}))[：:]`,
  'gu',
)
/** The text after a label: the rest of the line, or the next line if the rest is empty or ends with a label: 市财政局责任单位： */
const REST_OF_LINE = /^[^\S\n]*(?:\n\s*)?(?<names>[^\n。]*(?:单位|部门)[：:][^\S\n]*\n[^\n。]*|[^\n。]*)/

const LONGEST = 2000

/** A line that starts with a label, including the label. */
export interface LabelledLine {
  readonly label: string
  /** false for labels that are not in the lexicon: the text after it must then consist of departments. */
  readonly known: boolean
  readonly span: Span
}

/** The lines between two offsets that start with a label; brackets are left to another rule. */
export function labelledLinesIn(plain: string, within: Span): readonly LabelledLine[] {
  const words = plain.slice(within.start, within.end)
  const labels = [...words.matchAll(LINE_LABEL)]
  const brackets = labels.length === 0 ? [] : bracketsIn(plain, within)
  let read = within.start
  return labels.flatMap((match) => {
    const label = match.groups?.label ?? match.groups?.stated ?? match.groups?.inside ?? match.groups?.bare ?? ''
    const start = within.start + match.index + match[0].search(/\p{Script=Han}/u)
    const names = match.index + match[0].length
    // 区住房城乡建设局、区城市管理局：负责抢修道路: another rule reads the departments that head a unit.
    if (label.includes('、') && endsSurelyAsName(label)) return []
    if (brackets.some(({ outer }) => outer.start < start && start < outer.end)) return []
    // The rest of a line that is read already holds its other labels.
    if (start < read) return []
    const rest = REST_OF_LINE.exec(words.slice(names, names + LONGEST))?.[0] ?? ''
    const known = roleOfLabel(label) !== null
    const span = { start, end: within.start + names + rest.length }
    if (known) read = span.end
    return [{ label, known, span }]
  })
}
