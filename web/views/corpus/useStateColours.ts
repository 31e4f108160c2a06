import { useStore } from '@nanostores/react'
import type { CSSProperties } from 'react'
import { RELATION_TYPES } from '../../model/generated/model.ts'
import { $theme } from '../../state/theme.ts'

/** The relation of the drawing by whose colour each state is shown. */
const DRAWN_AS = { CARRIES_OUT: 'IMPLEMENTS', RESTS_ON: 'BASED_ON', MENTIONS: 'CITES' } as const

/** The colours of the three states as custom properties, the same as of the lines in the drawing. */
export function useStateColours(): CSSProperties {
  const theme = useStore($theme)
  return Object.fromEntries(Object.entries(DRAWN_AS).map(([state, relation]) => [`--state-${state}`, RELATION_TYPES[relation][theme]]))
}
