import type { Span } from '../../text/span.ts'
import { namesIn, type Script } from './nameList.ts'
import { hasNameOfItsOwn, mayBeName } from './ownNames.ts'
import { prefixOf } from './sharedWords.ts'

/** How a document writes its assignments, as far as one assignment alone does not tell. */
export interface Habits {
  /** The word of level that nearly all its lists print (区), else null. */
  readonly level: string | null
  /** 逗号前为牵头单位: in its lists the departments before the first comma lead. */
  readonly leadBeforeComma: boolean
}

const LEAD_BEFORE_COMMA = /[逗顿]号前(?:面)?(?:的)?(?:单位|部门)?为牵头(?:单位|部门)/
/** A list without the word of level among ten with it is a slip; among five it is another habit. */
const NEARLY_ALL = 0.9

/** The habits of a document whose assignments stand at these places. */
export function habitsOf(script: Script, assignments: readonly Span[]): Habits {
  const counts = new Map<string, number>()
  let lists = 0
  for (const span of assignments) {
    const names = namesIn(script, span).map(({ words }) => words.replace(/^.*[:：]/, ''))
    const levels = names.flatMap((name) => prefixOf(name)?.level ?? [])
    if (!names.some((name) => mayBeName(name) && !hasNameOfItsOwn(name))) continue
    lists += 1
    const [level] = levels
    if (level !== undefined) counts.set(level, (counts.get(level) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  const level = most !== undefined && most[1] >= lists * NEARLY_ALL ? most[0] : null
  return { level, leadBeforeComma: LEAD_BEFORE_COMMA.test(script.plain) }
}
