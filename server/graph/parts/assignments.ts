import type { DepartmentMention, OpenEndedMention } from '../../extraction/findings.ts'
import type { DepartmentResolution } from '../../resolution/types.ts'
import type { Draft } from '../draft.ts'

/** Which body a measure names, in which role. What the measure itself says goes before what a standing clause adds. */
export function putAssignments(draft: Draft): void {
  const own = draft.resolution.departments.filter(({ mention }) => !isStanding(mention))
  const standing = draft.resolution.departments.filter(({ mention }) => isStanding(mention))
  for (const assignment of [...own, ...standing]) putAssignment(draft, assignment)
}

function putAssignment(draft: Draft, { mention, department, addressees }: DepartmentResolution): void {
  const measure = draft.measure(mention.measure)
  if (measure === null) return
  const { status, reason, candidates } = department
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

function isStanding(mention: DepartmentMention | OpenEndedMention): boolean {
  return 'standing' in mention && mention.standing
}
