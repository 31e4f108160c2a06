import { pinyinOf } from '../../graph/pinyin.ts'
import { DEPARTMENTS, type LocalLevel, lineNamed } from '../../reference/departments.ts'
import type { ReviewRule } from '../finding.ts'
import { type NamedDepartment, namedOnce } from './named.ts'

const LOCAL: readonly LocalLevel[] = ['province', 'city', 'district']

export const departmentUnknown: ReviewRule = {
  kind: 'DEPARTMENT_UNKNOWN',
  severity: 'WARNING',
  find: ({ resolution }) =>
    namedOnce(resolution.departments).flatMap((named) => {
      const usual = usualNames(named)
      if (usual === null) return []
      return [{ span: named.mention.span, details: { department: named.mention.surface, usual: usual.join('、') } }]
    }),
}

/** The usual names if the name is probably a mistake; null if nothing shows that it is one. */
export const usualNames = (named: NamedDepartment): readonly string[] | null => namesAtItsLevel(named) ?? misspelt(named)

/** 市教育厅: only provinces have a 厅. 区药品监督管理局: districts have no department of this line. */
function namesAtItsLevel({ base, department }: NamedDepartment): readonly string[] | null {
  const line = department.line === null ? null : lineNamed(department.line)
  const level = LOCAL.find((one) => one === department.level)
  if (line === null || level === undefined) return null
  const isElsewhere = LOCAL.some((other) => other !== level && line.local[other].includes(base))
  if (!isElsewhere || line.local[level].includes(base)) return null
  return /厅$/u.test(base) || line.local[level].length === 0 ? line.local[level] : null
}

/**
 * 市财证局: one character differs from exactly one usual full name, and not the last character, which varies between places. In a short name it
 * must sound alike, as in a typing error: 畜牧局 is not a mistyped 农牧局.
 */
function misspelt({ base }: NamedDepartment): readonly string[] | null {
  if (FULL_NAMES.includes(base)) return null
  const near = FULL_NAMES.filter((name) => differsInOne(name, base) && (base.length >= LONG_NAME || soundsAlike(name, base)))
  return near.length === 1 ? near : null
}

const LONG_NAME = 6
const FULL_NAMES = [...new Set(DEPARTMENTS.lines.flatMap(({ local }) => LOCAL.flatMap((level) => local[level])))]

function differsInOne(name: string, base: string): boolean {
  if (name.length !== base.length || name.at(-1) !== base.at(-1)) return false
  return [...name].filter((character, at) => character !== base[at]).length === 1
}

const soundsAlike = (one: string, other: string): boolean => pinyinOf([one]).join() === pinyinOf([other]).join()
