import { FORMULAE } from '../lexicon/formulae.ts'
import { oneOf } from '../lexicon/pattern.ts'
import { BARE_ROLE_LABEL, givesRole, PERSON_LABEL, ROLE_LABEL, TIME_LABEL } from '../lexicon/roles.ts'
import { type FoldedText, folded } from './folded.ts'

/** （市发展改革委、市财政局按职责分工负责）, 〔省大数据局〔省政务办〕牵头〕 */
const BRACKETS = /[（(〔[【](?:[^（()）〔〕[\]【】]|[（(〔[][^（()）〔〕[\]【】]*[）)〕\]])*[）)〕\]】]/gu

/** 牵头单位：市商务局, 完成时限：2023年6月底前: from the label to the end of its line. */
const LABELLED = new RegExp(`(?:${ROLE_LABEL}|${BARE_ROLE_LABEL}|${TIME_LABEL}|${PERSON_LABEL})[:：][^\\n]*`, 'gu')

const FORMULA = new RegExp(oneOf(FORMULAE), 'gu')

/**
 * The words of a passage that are compared, at unchanged offsets. Responsible departments are blanked out, because departments of one place
 * have equal names whatever the task, and so are clauses common to documents on any subject.
 */
function comparedWords(words: string): string {
  return words
    .replace(BRACKETS, (bracket) => (givesRole(bracket) ? blank(bracket) : bracket))
    .replace(LABELLED, blank)
    .replace(FORMULA, blank)
}

/** The letters and digits of those words. */
export const compared = (words: string): FoldedText => folded(comparedWords(words))

const blank = (words: string): string => ' '.repeat(words.length)
