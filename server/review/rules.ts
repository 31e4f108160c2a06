import type { ReviewRule } from './finding.ts'
import { citationContradictory } from './rules/citationContradictory.ts'
import { citationEnded } from './rules/citationEnded.ts'
import { citationUnknown } from './rules/citationUnknown.ts'
import { deadlineBeforeSignature } from './rules/deadlineBeforeSignature.ts'
import { departmentRenamed } from './rules/departmentRenamed.ts'
import { departmentUnknown } from './rules/departmentUnknown.ts'
import { departmentUnlisted } from './rules/departmentUnlisted.ts'
import { figureLooser } from './rules/figureLooser.ts'
import { measureWithoutDeadline } from './rules/measureWithoutDeadline.ts'
import { measureWithoutDepartment } from './rules/measureWithoutDepartment.ts'
import { numberingGap } from './rules/numberingGap.ts'
import { otherPlace } from './rules/otherPlace.ts'

/** All checks, in the order of their kinds; they are independent of one another. */
export const REVIEW_RULES: readonly ReviewRule[] = [
  citationUnknown,
  citationContradictory,
  citationEnded,
  measureWithoutDepartment,
  measureWithoutDeadline,
  deadlineBeforeSignature,
  departmentUnknown,
  departmentUnlisted,
  departmentRenamed,
  figureLooser,
  numberingGap,
  otherPlace,
]
