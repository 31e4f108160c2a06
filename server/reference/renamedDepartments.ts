import { type FunctionLine, lineNamed } from './departments.ts'
import { ReferenceFile } from './json.ts'

/** A kind of local department that a national reform replaced. Names are without their place. */
export interface RenamedDepartment {
  /** Its full name; several if its short name may mean any of them; none if only its line is known. */
  readonly names: readonly string[]
  readonly short: readonly string[]
  readonly line: FunctionLine
  /** The year by which the last of them were to be renamed. */
  readonly until: number
  /** Usual name of its successor. */
  readonly successor: string
  /** true if some places kept the name. */
  readonly someRemain: boolean
}

/** Validates the list of renamed departments; an error names the broken entry. */
export function renamedDepartmentsFrom(file: ReferenceFile): readonly RenamedDepartment[] {
  return file.list('renamed', (row, where) => {
    const until = file.string(row, 'until', where)
    if (!/^\d{4}$/.test(until)) throw file.broken(`${where}.until`, 'a year', until)
    const line = lineNamed(file.string(row, 'line', where))
    if (line === null) throw file.broken(`${where}.line`, 'the key of a function line', row.line)
    return {
      names: file.strings(row, 'names', where),
      short: file.strings(row, 'short', where),
      line,
      until: Number(until),
      successor: file.string(row, 'successor', where),
      someRemain: row.someRemain === true,
    }
  })
}

const BY_NAME: ReadonlyMap<string, RenamedDepartment> = new Map(
  renamedDepartmentsFrom(ReferenceFile.read('renamedDepartments.json')).flatMap((row) =>
    [...row.names, ...row.short].map((name) => [name, row] as const),
  ),
)

/** All full and short names of renamed departments. */
export const FORMER_NAMES: readonly string[] = [...BY_NAME.keys()]

/**
 * The department that this full or short name meant in `year`; null if the name was no longer used. If the year is unknown, the name itself
 * implies the time, unless some places kept it.
 */
export function formerDepartment(name: string, year: number | null): RenamedDepartment | null {
  const row = BY_NAME.get(name)
  if (!row) return null
  return (year === null ? !row.someRemain : year <= row.until) ? row : null
}

/** The renaming of local departments with this name, if none used it any more in `year`; otherwise null. */
export function renamedDepartment(name: string, year: number): RenamedDepartment | null {
  const row = BY_NAME.get(name)
  return row && !row.someRemain && year > row.until ? row : null
}
