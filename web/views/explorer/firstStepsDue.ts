import { remembered } from '../../state/remembered.ts'

/** Storage key that records that the reader has seen the first steps. */
export const FIRST_STEPS = 'firstSteps'

/** True at the first visit, until the reader makes a choice. */
export const firstStepsAreDue = (): boolean => remembered(FIRST_STEPS) === null
