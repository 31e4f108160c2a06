import type { PlaceStateName } from './operations.ts'

/** Sign of each state in a cell, so that it is readable without colour. */
export const MARKS: Readonly<Record<PlaceStateName, string>> = {
  CARRIES_OUT: '●',
  RESTS_ON: '◐',
  MENTIONS: '○',
  NONE: '·',
  OUT_OF_REACH: '',
  NOTHING_HELD: '',
}

/** The three kinds of response, strongest first. */
export const ANSWERS = ['CARRIES_OUT', 'RESTS_ON', 'MENTIONS'] as const
