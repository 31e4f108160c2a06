import { oneOf } from './pattern.ts'

/**
 * Groups that coordinate departments for one task.
 * - `only`: nothing else is called so;
 * - `also`: so are standing departments (国家发展和改革委员会), or the people who do something (配备专人专班). Their offices are offices of groups.
 */
export const COORDINATING_GROUPS: readonly (readonly [word: string, use: 'only' | 'also'])[] = [
  ['领导小组', 'only'],
  ['联席会议', 'only'],
  ['指挥部', 'only'],
  ['专班', 'also'],
  ['工作组', 'only'],
  ['委员会', 'also'],
]

/** Pattern fragments: all of them, and those whose name means nothing else. */
export const COORDINATING_GROUP = oneOf(COORDINATING_GROUPS.map(([word]) => word))
export const ONLY_COORDINATING_GROUP = oneOf(COORDINATING_GROUPS.flatMap(([word, use]) => (use === 'only' ? [word] : [])))
