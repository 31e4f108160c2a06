import { useStore } from '@nanostores/react'
import type { CSSProperties } from 'react'
import { RELATION_TYPES } from '../../model/generated/model.ts'
import { $theme } from '../../state/theme.ts'

/** The relation whose line colour each state uses. */
const DRAWN_AS = { CARRIES_OUT: 'IMPLEMENTS', RESTS_ON: 'BASED_ON', MENTIONS: 'CITES', SAME_WORDS: 'RESEMBLES' } as const

/** Colours of the states as CSS custom properties, equal to the line colours in the drawing. */
export function useStateColours(): CSSProperties {
  const theme = useStore($theme)
  return Object.fromEntries(Object.entries(DRAWN_AS).map(([state, relation]) => [`--state-${state}`, RELATION_TYPES[relation][theme]]))
}
