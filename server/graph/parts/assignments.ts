import type { DepartmentMention, OpenEndedMention } from '../../extraction/findings.ts'
import type { DepartmentResolution } from '../../resolution/types.ts'
import type { Draft } from '../draft.ts'

/** Adds which departments a measure names, and in which role. The measure's own words take precedence over a general clause. */
export function putAssignments(draft: Draft): void {
  const own = draft.resolution.departments.filter(({ mention }) => !isStanding(mention))
  const standing = draft.resolution.departments.filter(({ mention }) => isStanding(mention))
  for (const assignment of [...own, ...standing]) putAssignment(draft, assignment)
}

function putAssignment(draft: Draft, { mention, department, addressees, namedElsewhere }: DepartmentResolution): void {
  const measure = draft.measure(mention.measure)
  if (measure === null) return
  const { status, candidates } = department
  const reason = namedElsewhere ? NAMED_ELSEWHERE : department.reason
  draft.say(
    'ASSIGNED_TO',
    measure,
    department.id,
    { span: mention.span, rule: mention.rule, as: mention.surface, status, reason, candidates },
    {
      role: mention.role,
      collective: 'collective' in mention && mention.collective,
      openEnded: !('collective' in mention),
      standing: isStanding(mention),
      ...(addressees && { addressees: addressees.classes, addressesWhole: addressees.whole }),
    },
  )
}

/** Reason shown to readers if a department's full name does not come from its own document. */
export const NAMED_ELSEWHERE = 'Another document of the place prints the full name.'

function isStanding(mention: DepartmentMention | OpenEndedMention): boolean {
  return 'standing' in mention && mention.standing
}
