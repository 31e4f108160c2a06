import { useStore } from '@nanostores/react'
import type { RelationKind, Role } from '../../drawing/drawing.ts'
import { DASH_LENGTHS, type Dash, LINE_LOOKS, lineColour, ROLE_DASHES } from '../../drawing/style.ts'
import { $theme } from '../../state/theme.ts'

/** A short sample of a relation's line. */
export function LineSample({ kind }: { readonly kind: RelationKind }) {
  const look = LINE_LOOKS[kind]
  const colour = lineColour(look, useStore($theme))
  return (
    <svg className="line-sample" width="26" height="10" viewBox="0 0 26 10" aria-hidden="true">
      <path d={`M1 5H${look.arrow ? 20 : 25}`} stroke={colour} strokeWidth="1.8" strokeDasharray={dashes(look.dash)} />
      {look.arrow && <path d="M19 2L25 5L19 8Z" fill={colour} />}
    </svg>
  )
}

/** A short sample of a role's line. */
export function RoleSample({ role }: { readonly role: Role }) {
  return (
    <svg className="line-sample" width="26" height="10" viewBox="0 0 26 10" aria-hidden="true">
      <path
        d="M1 5H25"
        style={{ stroke: `var(--role-${role.toLowerCase()})` }}
        strokeWidth={role === 'LEAD' ? 2.6 : 1.8}
        strokeDasharray={dashes(ROLE_DASHES[role])}
      />
    </svg>
  )
}

const dashes = (dash: Dash) => (dash === 'solid' ? undefined : DASH_LENGTHS[dash].join(' '))
