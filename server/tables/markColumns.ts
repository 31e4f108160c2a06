import { folded } from '../lexicon/folded.ts'
import { endsAsName, isClassOfDepartments } from '../lexicon/names.ts'
import { oneOf } from '../lexicon/pattern.ts'
import { type Role, roleOfLabel, roleWords } from '../lexicon/roles.ts'
import type { Span } from '../text/span.ts'
import { cellsIn } from './columnCells.ts'
import type { MarkColumn, Row, Words } from './taskRow.ts'

/** √, ●, ★ tick a task; 牵头 and 配合 say how. An empty box ticks nothing. */
const MARK = /^[√✓✔●○◎■▲△★☆◆◇⊙＊*vV]$/u
const ROLE = oneOf(roleWords('bare'))
const ROLE_WORD = new RegExp(`^${ROLE}$`, 'u')

export const isMark = (words: string): boolean => MARK.test(words) || ROLE_WORD.test(words)

/** At least two columns: a single one may tick anything. */
const FEWEST_COLUMNS = 2

/**
 * `经济发展局 | 财政金融局` over `● | ○`: the columns of marks under names of departments. The roles of several marks are those that a note gives them
 * (`注：●为牵头部门，○为配合部门`); without one, a single mark has the role of the header above the names, or makes responsible. Empty if the
 * roles are not certain.
 */
export function markColumns(
  headers: ReadonlyMap<number, Span>,
  rows: readonly Row[],
  words: Words,
  { notes, above }: { readonly notes: string; readonly above: Role | null },
): ReadonlyMap<number, MarkColumn> {
  const marked = [...headers].filter(([column, span]) => isNameOrClass(words(span)) && holdsMarks(column, rows, words))
  const used = new Set(marked.flatMap(([column]) => cellsIn(column, rows, words)).filter((cell) => cell !== ''))
  const roles = rolesOf([...used], folded(notes), above)
  if (marked.length < FEWEST_COLUMNS || roles === null) return new Map()
  return new Map(marked.map(([column, name]) => [column, { name, roles }]))
}

/** 市教育局, 各县（区） */
const isNameOrClass = (words: string): boolean => endsAsName(words) || isClassOfDepartments(words)

/** Whether the filled cells are marks; a department may have none. */
export function holdsMarks(column: number, rows: readonly Row[], words: Words): boolean {
  const cells = cellsIn(column, rows, words)
  return cells.length > 0 && cells.every((cell) => cell === '' || isMark(cell))
}

function rolesOf(used: readonly string[], notes: string, above: Role | null): ReadonlyMap<string, Role> | null {
  const symbols = used.filter((mark) => MARK.test(mark)).length
  const roles = used.map((mark): readonly [string, Role | null] => {
    const own = ROLE_WORD.test(mark) ? roleOfWord(mark) : roleInNote(mark, notes)
    return [mark, own ?? (symbols === 1 ? (above ?? 'responsible') : null)]
  })
  const known = roles.flatMap(([mark, role]) => (role === null ? [] : [[mark, role] as const]))
  return known.length === used.length && known.length > 0 ? new Map(known) : null
}

/** `●为牵头部门`, `★表示主责`, `牵头单位（●）`, `配合部门用○表示` */
function roleInNote(mark: string, notes: string): Role | null {
  const sign = `[“"'（(]?[${mark}][”"'）)]?`
  const after = new RegExp(`${sign}(?:号|符号|标记)?(?:为|是|表示|代表|指|即|[：:]|—+|-)?\\s*(?<role>${ROLE})`, 'u')
  const before = new RegExp(`(?<role>${ROLE})(?:单位|部门|科室|处室)?(?:以|用|标|为)?${sign}`, 'u')
  return roleOfWord((after.exec(notes) ?? before.exec(notes))?.groups?.role ?? '')
}

function roleOfWord(words: string): Role | null {
  return words === '' ? null : roleOfLabel(`${words}单位`)
}
