import { ReferenceFile } from './json.ts'

/** Names of local departments, without their place, that a reform of the whole country has ended. */
export interface RenamedDepartment {
  readonly names: readonly string[]
  /** From the year after this one on, no department is called so. */
  readonly until: number
  readonly successor: string
}

/** Checks the list of renamed departments; a broken entry is named in the error. */
export function renamedDepartmentsFrom(file: ReferenceFile): readonly RenamedDepartment[] {
  return file.list('renamed', (row, where) => {
    const until = file.string(row, 'until', where)
    if (!/^\d{4}$/.test(until)) throw file.broken(`${where}.until`, 'a year', until)
    return { names: file.strings(row, 'names', where), until: Number(until), successor: file.string(row, 'successor', where) }
  })
}

const BY_NAME: ReadonlyMap<string, RenamedDepartment> = new Map(
  renamedDepartmentsFrom(ReferenceFile.read('renamedDepartments.json')).flatMap((row) => row.names.map((name) => [name, row] as const)),
)

/** What became of the local departments of this name, where none was called so any more in `year`; else null. */
export function renamedDepartment(name: string, year: number): RenamedDepartment | null {
  const row = BY_NAME.get(name)
  return row && year > row.until ? row : null
}
