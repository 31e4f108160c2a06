import type { RelationKind, Role } from '../../drawing/drawing.ts'
import { LINE_LOOKS } from '../../drawing/style.ts'
import { ROLE_COLOURS } from '../../styles/palette.ts'

const DASHES = { solid: undefined, dashed: '5 3', dotted: '1.5 3' } as const

/** A short piece of the line that stands for a relation. */
export function LineSample({ kind }: { readonly kind: RelationKind }) {
  const { colour, dash, arrow } = LINE_LOOKS[kind]
  return (
    <svg className="line-sample" width="26" height="10" viewBox="0 0 26 10" aria-hidden="true">
      <path d={`M1 5H${arrow ? 20 : 25}`} stroke={colour} strokeWidth="1.8" strokeDasharray={DASHES[dash]} />
      {arrow && <path d="M19 2L25 5L19 8Z" fill={colour} />}
    </svg>
  )
}

/** A short piece of the line that stands for a role. */
export function RoleSample({ role }: { readonly role: Role }) {
  return (
    <svg className="line-sample" width="26" height="10" viewBox="0 0 26 10" aria-hidden="true">
      <path
        d="M1 5H25"
        stroke={ROLE_COLOURS[role]}
        strokeWidth={role === 'LEAD' ? 2.6 : 1.8}
        strokeDasharray={role === 'SUPPORT' || role === 'GUIDE' ? DASHES.dashed : undefined}
      />
    </svg>
  )
}
