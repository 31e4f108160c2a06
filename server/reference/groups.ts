import { DEPARTMENTS } from './departments.ts'
import { ReferenceFile, type Row } from './json.ts'

/** Levels of departments that a group can include, top down. */
export const ASKED_LEVELS = ['national', 'province', 'city', 'district', 'zone', 'street'] as const
export type AskedLevel = (typeof ASKED_LEVELS)[number]

/** The class for any department of a government. Governments and committees of zones are included only by their function line. */
export const ANY_DEPARTMENT = 'department'

const OPENERS = ['everywhere', 'every-level', 'concerned'] as const
type Opener = (typeof OPENERS)[number]

interface LevelWords {
  readonly words: readonly string[]
  readonly level: AskedLevel
}

/** The words of group names: 各县（市、区）人民政府, 市直有关部门. */
export interface GroupReference {
  readonly territories: readonly LevelWords[]
  /** 市直, 省级: words for the place of the departments. */
  readonly owners: readonly LevelWords[]
  readonly bodies: readonly { readonly line: string; readonly endings: readonly string[] }[]
  readonly openers: readonly { readonly kind: Opener; readonly words: readonly string[] }[]
}

/** Validates the file of groups; an error names the broken entry. */
export function groupReference(file: ReferenceFile): GroupReference {
  const lines = [ANY_DEPARTMENT, ...DEPARTMENTS.lines.map(({ key }) => key)]
  const levelWords = (row: Row, where: string) => ({
    words: file.strings(row, 'words', where),
    level: known(file, ASKED_LEVELS, row.level, `${where}.level`),
  })
  return {
    territories: file.list('territories', levelWords),
    owners: file.list('owners', levelWords),
    bodies: file.list('bodies', (row, where) => ({
      line: known(file, lines, row.line, `${where}.line`),
      endings: file.strings(row, 'endings', where),
    })),
    openers: file.list('openers', (row, where) => ({
      kind: known(file, OPENERS, row.kind, `${where}.kind`),
      words: file.strings(row, 'words', where),
    })),
  }
}

function known<T extends string>(file: ReferenceFile, words: readonly T[], value: unknown, where: string): T {
  const found = words.find((word) => word === value)
  if (found !== undefined) return found
  throw file.broken(where, words.length > 10 ? 'the key of a function line' : `one of ${words.join(', ')}`, value)
}

/** The words included in the program. */
export const GROUPS: GroupReference = groupReference(ReferenceFile.read('groups.json'))
