import type { Rule } from './rule.ts'
import { itsRegulation } from './rules/citations/itsRegulation.ts'
import { numberAlone } from './rules/citations/numberAlone.ts'
import { shortTitle } from './rules/citations/shortTitle.ts'
import { titleBeforeNumber } from './rules/citations/titleBeforeNumber.ts'
import { titleInBrackets } from './rules/citations/titleInBrackets.ts'
import { titleInBrokenBrackets } from './rules/citations/titleInBrokenBrackets.ts'
import { actingSubjects } from './rules/departments/actingSubjects.ts'
import { chargedSections } from './rules/departments/chargedSections.ts'
import { chargedUnits } from './rules/departments/chargedUnits.ts'
import { closingSentences } from './rules/departments/closingSentences.ts'
import { definedShortNames } from './rules/departments/definedShortNames.ts'
import { divisionTable } from './rules/departments/divisionTable.ts'
import { memberLists } from './rules/departments/memberLists.ts'
import { responsibleParenthesis } from './rules/departments/responsibleParenthesis.ts'
import { roleLines } from './rules/departments/roleLines.ts'
import { sectionClosings } from './rules/departments/sectionClosings.ts'
import { sectionHeadings } from './rules/departments/sectionHeadings.ts'
import { standingClauses } from './rules/departments/standingClauses.ts'
import { taskCells } from './rules/departments/taskCells.ts'
import { documentGoals } from './rules/goals/documentGoals.ts'
import { industryWords } from './rules/industries/industryWords.ts'
import { compendiumDate } from './rules/policy/compendiumDate.ts'
import { compendiumTitle } from './rules/policy/compendiumTitle.ts'
import { inForce } from './rules/policy/inForce.ts'
import { inForceRecord } from './rules/policy/inForceRecord.ts'
import { issuerInTitle } from './rules/policy/issuerInTitle.ts'
import { issuerOfOrder } from './rules/policy/issuerOfOrder.ts'
import { jurisdictionInTitle } from './rules/policy/jurisdictionInTitle.ts'
import { jurisdictionMostNamed } from './rules/policy/jurisdictionMostNamed.ts'
import { jurisdictionOfIssuer } from './rules/policy/jurisdictionOfIssuer.ts'
import { jurisdictionOfNumber } from './rules/policy/jurisdictionOfNumber.ts'
import { kindInTitle } from './rules/policy/kindInTitle.ts'
import { lonelyDate } from './rules/policy/lonelyDate.ts'
import { metadataFacts } from './rules/policy/metadataFacts.ts'
import { numberLine } from './rules/policy/numberLine.ts'
import { printedTitle } from './rules/policy/printedTitle.ts'
import { signature } from './rules/policy/signature.ts'
import { titleOfExplanations } from './rules/policy/titleOfExplanations.ts'
import { titleUnderNumber } from './rules/policy/titleUnderNumber.ts'
import { TARGETS } from './rules/targets.ts'

/** Facts about the policy come first: the other rules ask for its title, number and date. The first word on each fact stands. */
const POLICY: readonly Rule[] = [
  metadataFacts,
  compendiumTitle,
  printedTitle,
  numberLine,
  titleUnderNumber,
  titleOfExplanations,
  issuerInTitle,
  signature,
  issuerOfOrder,
  lonelyDate,
  compendiumDate,
  kindInTitle,
  jurisdictionOfIssuer,
  jurisdictionInTitle,
  jurisdictionOfNumber,
  jurisdictionMostNamed,
  inForce,
  inForceRecord,
]

/** Names and short names first, then what assigns; a subject of 要 counts only where no parenthesis has spoken. */
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
  sectionHeadings,
  sectionClosings,
  actingSubjects,
]

/** Whole titles before broken ones, titles before what stands for a title, numbers that no title has taken last. */
const CITATIONS: readonly Rule[] = [titleInBrackets, titleInBrokenBrackets, itsRegulation, shortTitle, titleBeforeNumber, numberAlone]

/** After the departments, whose names hold the names of industries. */
const INDUSTRIES: readonly Rule[] = [industryWords]

/** All rules, in the order in which they run. An earlier rule keeps the words that it has read. */
export const RULES: readonly Rule[] = [...POLICY, ...DEPARTMENTS, ...CITATIONS, ...TARGETS, documentGoals, ...INDUSTRIES]
