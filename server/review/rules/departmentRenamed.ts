import { titlesOf } from '../../extraction/citation/brackets.ts'
import type { Reading } from '../../extraction/findings.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import { DEPARTMENTS } from '../../reference/departments.ts'
import { FORMER_NAMES, renamedDepartment } from '../../reference/renamedDepartments.ts'
import type { Span } from '../../text/span.ts'
import type { ReviewRule } from '../finding.ts'
import { type NamedDepartment, namedOnce } from './named.ts'

export const departmentRenamed: ReviewRule = {
  kind: 'DEPARTMENT_RENAMED',
  severity: 'WARNING',
  find: ({ reading, resolution, asOf }) => {
    const named = namedOnce(resolution.departments).map((each) => ({
      span: each.mention.span,
      department: each.mention.surface,
      successor: successorOf(each, asOf),
    }))
    const others = inRunningText(reading, asOf).filter(({ department }) => !named.some((one) => one.department.endsWith(department)))
    return [...named, ...others].flatMap(({ span, department, successor }) =>
      successor === null ? [] : [{ span, details: { department, successor } }],
    )
  },
}

/** 联合市教育局、|市卫计委: a former name with its level word; not 原市卫计委, nor 原新乡市卫计委. */
const FORMER = new RegExp(`(?<!原(?!则)\\p{Script=Han}{0,6})[省市区县州旗](?<name>${oneOf(FORMER_NAMES)})(?!长)`, 'gu')

/** The former names in sentences that charge nobody, each once; titles of other documents keep the names of their time. */
function inRunningText({ outline: { text } }: Reading, asOf: string) {
  const titles = titlesOf(text)
  const found = new Map<string, { readonly span: Span; readonly department: string; readonly successor: string }>()
  for (const { 0: department, index, groups } of text.folded.matchAll(FORMER)) {
    const renamed = renamedDepartment(groups?.name ?? '', Number(asOf.slice(0, 4)))
    const isInTitle = titles.some(({ span }) => span.start <= index && index < span.end)
    if (renamed === null || isInTitle || found.has(department)) continue
    found.set(department, { span: { start: index, end: index + department.length }, department, successor: renamed.successor })
  }
  return [...found.values()]
}

/** What the department is called on that day, where a reform has ended the printed name; null otherwise. */
export function successorOf({ mention: { surface }, base }: NamedDepartment, asOf: string): string | null {
  const year = Number(asOf.slice(0, 4))
  // 省农业厅 also abbreviates the 农业农村厅 and resolves to it, so the printed name decides.
  const renamed = renamedDepartment(surface.replace(/^[省市区县州旗]/u, ''), year) ?? renamedDepartment(base, year)
  return renamed?.successor ?? nationalSuccessor(surface, year)
}

/** The successor of a national department: 国家工商行政管理总局 has one since 2018; a local department may keep such a name: 省粮食局. */
function nationalSuccessor(surface: string, year: number): string | null {
  const named = DEPARTMENTS.national.filter(
    ({ name, short }) => name === surface || (/[会部署]$/u.test(surface) && short.includes(surface)),
  )
  const [ended] = named
  return ended?.until && named.every(({ until }) => until !== null && year > until) ? ended.successor : null
}
