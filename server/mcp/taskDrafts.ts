import type { Task } from '../neo4j/store/tasks.ts'
import { type Draft, passageOf, provedBy, targetPassages } from './draft.ts'
import { named } from './thing.ts'

const ROLES = {
  lead: 'leads (牵头)',
  responsible: 'is responsible for (负责)',
  support: 'supports (配合)',
  guide: 'guides (指导)',
} as const

/** A statement about a department in a measure: who, in which role, what, until when. */
export function taskDraft({ relation, measure, policy, department, inclusion, due, others, targets }: Task): Draft {
  const verb = relation.role === null ? 'is named, without a role, for' : ROLES[relation.role]
  const printed = relation.as === null || relation.as === department.name ? '' : ` (printed as ${relation.as})`
  const together =
    others.length === 0
      ? ''
      : ` Also named: ${others.slice(0, MOST_OTHERS).map(partyName).join(', ')}${others.length > MOST_OTHERS ? ` and ${others.length - MOST_OTHERS} more` : ''}.`
  return {
    says: `${department.name}${printed} ${verb} ${named(measure)} of ${named(policy)}${due === null ? '' : `, due ${due}`}.${groupNote(inclusion)}${standing(relation)}${together}`,
    relation: relation.type,
    subject: department,
    object: measure,
    ...provedBy(relation),
    passages: [{ what: 'measure', words: passageOf(measure) }, ...targetPassages(targets)],
  }
}

const MOST_OTHERS = 10

const partyName = ({ name, role }: Task['others'][number]) => (role === null ? name : `${name} (${role})`)

/** A note for groups such as 各有关部门, which do not name the given department. Some of them may not even include it. */
function groupNote(inclusion: Task['inclusion']): string {
  if (inclusion === null) return ''
  const how = inclusion.whole ? 'includes' : 'MAY include'
  return ` This is a group of ${inclusion.place} that ${how} the department asked for without naming it.`
}

const standing = ({ standing }: Task['relation']) => (standing ? ' It is named for the section as a whole, not in the measure itself.' : '')
