import { type FunctionLine, lineNamed } from './departments.ts'
import { ReferenceFile } from './json.ts'

/** A kind of local department that a reform of the whole country has ended. Names are without their place. */
export interface RenamedDepartment {
  /** Its full name; several, where its short name may mean any of them; none, where only its line is known. */
  readonly names: readonly string[]
  readonly short: readonly string[]
  readonly line: FunctionLine
  /** The year in which the last of them were to be renamed. */
  readonly until: number
  /** Usual name of what it became. */
  readonly successor: string
  /** True where some places kept the name. */
  readonly someRemain: boolean
}

/** Checks the list of renamed departments; a broken entry is named in the error. */
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

/** What a local department of this name was in `year`, full or short; null where none was called so any more. */
export function formerDepartment(name: string, year: number): RenamedDepartment | null {
  const row = BY_NAME.get(name)
  return row && year <= row.until ? row : null
}

/** What became of the local departments of this name, where none was called so any more in `year`; else null. */
export function renamedDepartment(name: string, year: number): RenamedDepartment | null {
  const row = BY_NAME.get(name)
  return row && !row.someRemain && year > row.until ? row : null
}
