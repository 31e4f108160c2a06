import type { LineRule } from './lineRule.ts'
import { afterSalutation } from './rules/afterSalutation.ts'
import { belowTitle } from './rules/belowTitle.ts'
import { brokenAtComma } from './rules/brokenAtComma.ts'
import { compendiumHeading } from './rules/compendiumHeading.ts'
import { cutList } from './rules/cutList.ts'
import { dash } from './rules/dash.ts'
import { departmentsAbove } from './rules/departmentsAbove.ts'
import { departmentsBelow } from './rules/departmentsBelow.ts'
import { finishedLine } from './rules/finishedLine.ts'
import { fullLine } from './rules/fullLine.ts'
import { glossOfSubject } from './rules/glossOfSubject.ts'
import { indentation } from './rules/indentation.ts'
import { labelAlone } from './rules/labelAlone.ts'
import { longLine } from './rules/longLine.ts'
import { markAlone } from './rules/markAlone.ts'
import { markedHeading } from './rules/markedHeading.ts'
import { midSentence } from './rules/midSentence.ts'
import { numberingMark } from './rules/numberingMark.ts'
import { openBracket } from './rules/openBracket.ts'
import { openingWords } from './rules/openingWords.ts'
import { openTitle } from './rules/openTitle.ts'
import { printedInPieces } from './rules/printedInPieces.ts'
import { recordLine } from './rules/recordLine.ts'
import { roleLabel } from './rules/roleLabel.ts'
import { shortRemainder } from './rules/shortRemainder.ts'
import { signature } from './rules/signature.ts'
import { spacedLetters } from './rules/spacedLetters.ts'
import { standsAlone } from './rules/standsAlone.ts'
import { tableRow } from './rules/tableRow.ts'
import { titleBetween } from './rules/titleBetween.ts'
import { unfinishedSentence } from './rules/unfinishedSentence.ts'

/**
 * The rules in order of precedence; the first answer counts, and a line without an answer starts a paragraph. First the kind of the line
 * itself (a date, a row, a title, a marked unit), then breaks inside something (a bracket, a comma), then the document's headings and
 * sentences, and last how full the line is.
 */
export const LINE_RULES: readonly LineRule[] = [
  recordLine,
  standsAlone,
  tableRow,
  compendiumHeading,
  titleBetween,
  numberingMark,
  dash,
  markAlone,
  spacedLetters,
  afterSalutation,
  cutList,
  signature,
  openBracket,
  openTitle,
  midSentence,
  departmentsBelow,
  departmentsAbove,
  roleLabel,
  labelAlone,
  glossOfSubject,
  indentation,
  finishedLine,
  brokenAtComma,
  shortRemainder,
  markedHeading,
  unfinishedSentence,
  openingWords,
  belowTitle,
  fullLine,
  longLine,
  printedInPieces,
]
