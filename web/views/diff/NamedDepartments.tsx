import { NodeLink } from '../../domain/NodeLink.tsx'
import { RoleMark } from '../../domain/RoleMark.tsx'
import { useWords } from '../../i18n/words.ts'
import type { FoundNaming } from './operations.ts'
import { difference } from './words.ts'

/** Departments with their roles, in one line. */
export function NamedDepartments({ namings }: { readonly namings: readonly FoundNaming[] }) {
  const say = useWords(difference)
  if (namings.length === 0) return <p className="faint small">{say('nobody')}</p>
  return (
    <p className="difference-departments small">
      {namings.map(({ role, department }) => (
        <span key={`${department.id} ${role}`}>
          {role && <RoleMark name={role} />} <NodeLink id={department.id} kind="DEPARTMENT" title={department.name} />
        </span>
      ))}
    </p>
  )
}
