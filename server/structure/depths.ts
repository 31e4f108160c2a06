import { type Mark, rankOf } from '../text/marks.ts'

/** Depth of a mark in the tree: 0 for the top level. `jump` describes an irregularity of the numbering, or is null. */
export interface Depth {
  readonly depth: number
  readonly jump: string | null
}

interface Level {
  readonly alphabet: string
  readonly last: number
}

type CountedMark = Pick<Mark, 'alphabet' | 'number'>

/**
 * The depths of a sequence of marks. A single mark does not show its depth: （一） is usually below 一、, but 1、 may be the top level with （一）
 * below it. So each mark is placed by the sequence: it continues an open level, or it opens a level below: the first time at the current
 * position, later at the depth it had before.
 */
export function depthsOf(marks: readonly CountedMark[]): Depth[] {
  const stack: Level[] = []
  const parents = new Map<string, string | null>()
  const lastOf = new Map<string, number>()
  return marks.map((mark, index) => {
    const open = openLevel(stack, mark)
    const before = open === null ? (lastOf.get(familyOf(mark)) ?? 0) : (stack[open]?.last ?? 0)
    if (open === null) closeLevels(stack, parents, marks, index)
    else stack.length = open
    stack.push({ alphabet: mark.alphabet, last: mark.number })
    lastOf.set(familyOf(mark), mark.number)
    return { depth: stack.length - 1, jump: jumpOf(mark, before) }
  })
}

/** Index of the open level that this mark continues, or null. */
function openLevel(stack: readonly Level[], { alphabet, number }: CountedMark): number | null {
  const next = stack.findLastIndex((level) => level.alphabet === alphabet && level.last + 1 === number)
  if (next >= 0) return next
  // `10、` may be followed by `11.`
  const mixed = stack.findLastIndex((level) => FIGURES.has(level.alphabet) && FIGURES.has(alphabet) && level.last + 1 === number)
  if (mixed >= 0) return mixed
  const found = number === 1 ? -1 : stack.findLastIndex((level) => level.alphabet === alphabet)
  return found < 0 ? null : found
}

const FIGURES: ReadonlySet<string> = new Set(['1.', '1、'])

function familyOf({ alphabet }: CountedMark): string {
  return FIGURES.has(alphabet) ? '1.' : alphabet
}

/** Closes the levels that the new level cannot be in: those below its earlier parent, or else those below its usual parent. */
function closeLevels(stack: Level[], parents: Map<string, string | null>, marks: readonly CountedMark[], index: number): void {
  const mark = marks[index] as CountedMark
  const rank = rankOf(mark.alphabet)
  const top = stack.at(-1)
  const known = parents.get(mark.alphabet)
  if (top && rank <= rankOf(top.alphabet)) {
    const parent = known === undefined || known === null ? -1 : stack.findLastIndex(({ alphabet }) => alphabet === known)
    if (parent >= 0) stack.length = parent + 1
    else if (known === undefined && mark.number === 1 && countsOn(top, marks, index)) parents.set(mark.alphabet, top.alphabet)
    else if (known !== undefined || rank <= TOP_RANK || mark.number !== 1)
      while (stack.length > 0 && rankOf(stack.at(-1)?.alphabet ?? '') >= rank) stack.pop()
  }
  if (known === undefined) parents.set(mark.alphabet, stack.at(-1)?.alphabet ?? null)
}

/** `二、支持政策` / `第一条` … / `三、保障措施`: the level goes on behind the marks that begin here, so that they are below it. */
function countsOn({ alphabet, last }: Level, marks: readonly CountedMark[], index: number): boolean {
  return marks.find((mark, at) => at > index && mark.alphabet === alphabet)?.number === last + 1
}

/** 一、, 第一条 and 专栏1 are never below an Arabic numeral. */
const TOP_RANK = 4.5

function jumpOf(mark: CountedMark, before: number): string | null {
  if (mark.number === before + 1 || mark.number === 1) return null
  return before === 0 ? `numbering begins at ${mark.number}` : `numbering goes from ${before} to ${mark.number}`
}
