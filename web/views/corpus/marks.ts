import type { PlaceStateName } from './operations.ts'

/** The states of a cell, and the same words, which are no state: a place with them has a state, too. */
export type Mark = PlaceStateName | 'SAME_WORDS'

/** Sign of each in a cell, so that it is readable without colour. */
export const MARKS: Readonly<Record<Mark, string>> = {
  CARRIES_OUT: '●',
  RESTS_ON: '◐',
  MENTIONS: '○',
  SAME_WORDS: '≈',
  NONE: '·',
  OUT_OF_REACH: '',
  NOTHING_HELD: '',
}

/** The three kinds of response, strongest first. */
export const ANSWERS = ['CARRIES_OUT', 'RESTS_ON', 'MENTIONS'] as const

export const isAnswer = (state: PlaceStateName): boolean => ANSWERS.some((each) => each === state)
