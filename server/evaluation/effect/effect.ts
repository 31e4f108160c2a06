import { STATEMENT_KINDS, type StatementKind, type Statements } from './statements.ts'

/** The statements of one kind gained and lost between two readings of the same files. */
export interface KindEffect {
  readonly kind: StatementKind
  readonly before: number
  readonly now: number
  readonly gained: readonly Difference[]
  readonly lost: readonly Difference[]
}

/** A statement in only one of the two readings. */
export interface Difference {
  readonly file: string
  readonly words: string
}

/** Two readings of one file. */
export interface ReadTwice {
  readonly file: string
  readonly before: Statements
  readonly now: Statements
}

/** The effect of a change, by kind. A statement made twice in a file counts twice. */
export function effectOn(files: readonly ReadTwice[]): readonly KindEffect[] {
  return STATEMENT_KINDS.map((kind) => ({
    kind,
    before: sum(files.map(({ before }) => before[kind].length)),
    now: sum(files.map(({ now }) => now[kind].length)),
    gained: files.flatMap(({ file, before, now }) => onlyIn(now[kind], before[kind]).map((words) => ({ file, words }))),
    lost: files.flatMap(({ file, before, now }) => onlyIn(before[kind], now[kind]).map((words) => ({ file, words }))),
  }))
}

/** The line for a commit message: `measures 201 → 201 (+0 −0), assignments 465 → 477 (+12 −0)`; unchanged kinds are left out. */
export function summaryOf(effect: readonly KindEffect[]): string {
  const changed = effect.filter(({ gained, lost }) => gained.length + lost.length > 0)
  if (changed.length === 0) return 'No statement changed.'
  return changed.map(({ kind, before, now, gained, lost }) => `${kind} ${before} → ${now} (+${gained.length} −${lost.length})`).join(', ')
}

function onlyIn(own: readonly string[], other: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const words of other) left.set(words, (left.get(words) ?? 0) + 1)
  return own.filter((words) => {
    const count = left.get(words) ?? 0
    left.set(words, count - 1)
    return count <= 0
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
