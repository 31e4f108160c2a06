import type { PlaceStateName } from './operations.ts'

/** How a state is marked in a cell, so that it can be told without its colour. */
export const MARKS: Readonly<Record<PlaceStateName, string>> = {
  CARRIES_OUT: '●',
  RESTS_ON: '◐',
  MENTIONS: '○',
  NONE: '·',
  OUT_OF_REACH: '',
  NOTHING_HELD: '',
}

/** The three ways in which a place answers, the strongest first. */
export const ANSWERS = ['CARRIES_OUT', 'RESTS_ON', 'MENTIONS'] as const
