import type { Rule } from './rule.ts'
import { itsRegulation } from './rules/citations/itsRegulation.ts'
import { numberAlone } from './rules/citations/numberAlone.ts'
import { shortTitle } from './rules/citations/shortTitle.ts'
import { titleBeforeNumber } from './rules/citations/titleBeforeNumber.ts'
import { titleInBrackets } from './rules/citations/titleInBrackets.ts'
import { titleInBrokenBrackets } from './rules/citations/titleInBrokenBrackets.ts'
import { actingSubjects } from './rules/departments/actingSubjects.ts'
import { chargedClauses } from './rules/departments/chargedClauses.ts'
import { chargedSections } from './rules/departments/chargedSections.ts'
import { chargedUnits } from './rules/departments/chargedUnits.ts'
import { closingSentences } from './rules/departments/closingSentences.ts'
import { definedShortNames } from './rules/departments/definedShortNames.ts'
import { divisionTable } from './rules/departments/divisionTable.ts'
import { memberLists } from './rules/departments/memberLists.ts'
import { nameLines } from './rules/departments/nameLines.ts'
import { responsibleParenthesis } from './rules/departments/responsibleParenthesis.ts'
import { roleLines } from './rules/departments/roleLines.ts'
import { sectionClosings } from './rules/departments/sectionClosings.ts'
import { sectionHeadings } from './rules/departments/sectionHeadings.ts'
import { standingClauses } from './rules/departments/standingClauses.ts'
import { taskCells } from './rules/departments/taskCells.ts'
import { documentGoals } from './rules/goals/documentGoals.ts'
import { indicatorTables } from './rules/goals/indicatorTables.ts'
import { industryWords } from './rules/industries/industryWords.ts'
import { compendiumDate } from './rules/policy/compendiumDate.ts'
import { compendiumTitle } from './rules/policy/compendiumTitle.ts'
import { inForce } from './rules/policy/inForce.ts'
import { inForceRecord } from './rules/policy/inForceRecord.ts'
import { issuedDay } from './rules/policy/issuedDay.ts'
import { issuedLine } from './rules/policy/issuedLine.ts'
import { issuerInTitle } from './rules/policy/issuerInTitle.ts'
import { issuerOfLevel } from './rules/policy/issuerOfLevel.ts'
import { issuerOfOrder } from './rules/policy/issuerOfOrder.ts'
import { issuerOfPublisher } from './rules/policy/issuerOfPublisher.ts'
import { jointSigners } from './rules/policy/jointSigners.ts'
import { jurisdictionInTitle } from './rules/policy/jurisdictionInTitle.ts'
import { jurisdictionMostNamed } from './rules/policy/jurisdictionMostNamed.ts'
import { jurisdictionOfIssuer } from './rules/policy/jurisdictionOfIssuer.ts'
import { jurisdictionOfNumber } from './rules/policy/jurisdictionOfNumber.ts'
import { jurisdictionOfPublisher } from './rules/policy/jurisdictionOfPublisher.ts'
import { kindInTitle } from './rules/policy/kindInTitle.ts'
import { lonelyDate } from './rules/policy/lonelyDate.ts'
import { metadataFacts } from './rules/policy/metadataFacts.ts'
import { minutesOfMeeting } from './rules/policy/minutesOfMeeting.ts'
import { numberLine } from './rules/policy/numberLine.ts'
import { printedTitle } from './rules/policy/printedTitle.ts'
import { redHead } from './rules/policy/redHead.ts'
import { regulationHistory } from './rules/policy/regulationHistory.ts'
import { reportedIssue } from './rules/policy/reportedIssue.ts'
import { signature } from './rules/policy/signature.ts'
import { titleOfExplanations } from './rules/policy/titleOfExplanations.ts'
import { titleUnderNumber } from './rules/policy/titleUnderNumber.ts'
import { closingDeadlines } from './rules/targets/closingDeadlines.ts'
import { TARGETS } from './rules/targets.ts'

/** Facts about the policy come first, because other rules use its title, number and date. For each fact the first rule wins. */
const POLICY: readonly Rule[] = [
  metadataFacts,
  compendiumTitle,
  numberLine,
  titleUnderNumber,
  printedTitle,
  titleOfExplanations,
  jointSigners,
  issuerInTitle,
  signature,
  redHead,
  regulationHistory,
  issuerOfOrder,
  reportedIssue,
  issuedLine,
  issuerOfLevel,
  issuerOfPublisher,
  lonelyDate,
  compendiumDate,
  issuedDay,
  minutesOfMeeting,
  kindInTitle,
  jurisdictionOfIssuer,
  jurisdictionInTitle,
  jurisdictionOfNumber,
  jurisdictionOfPublisher,
  jurisdictionMostNamed,
  inForce,
  inForceRecord,
]

/** Names and short names first, then assignments; the subject of 要 counts only if there is no assignment in brackets. */
const DEPARTMENTS: readonly Rule[] = [
  memberLists,
  definedShortNames,
  divisionTable,
  taskCells,
  responsibleParenthesis,
  roleLines,
  chargedUnits,
  chargedSections,
  standingClauses,
  closingSentences,
  nameLines,
  chargedClauses,
  sectionHeadings,
  sectionClosings,
  actingSubjects,
]

/** Complete titles before broken ones, titles before short titles, and last the numbers that belong to no title. */
const CITATIONS: readonly Rule[] = [titleInBrackets, titleInBrokenBrackets, itsRegulation, shortTitle, titleBeforeNumber, numberAlone]

/** After the departments, because their names contain names of industries. */
const INDUSTRIES: readonly Rule[] = [industryWords]

/** All rules, in the order in which they run. Words belong to the first rule that reads them. */
export const RULES: readonly Rule[] = [
  ...POLICY,
  ...DEPARTMENTS,
  ...CITATIONS,
  ...TARGETS,
  closingDeadlines,
  documentGoals,
  indicatorTables,
  ...INDUSTRIES,
]
