import { DEPARTMENTS, type NationalDepartment } from '../../reference/departments.ts'

/** Names whose first word shows that the department is national. */
const SAYS_NATIONAL = /^(?:国家|国务院|中央|中共中央|中国|全国|中华|最高)/

/**
 * The national department that a name means in a document of this year. If a department had a successor, the year decides; without a year
 * it is the present one. 环境部 is the ministry whose name ends so.
 */
export function nationalDepartment(name: string, year: number | null): NationalDepartment | null {
  const exact = DEPARTMENTS.national.filter((body) => body.name === name || body.short.includes(name))
  const found = exact.length > 0 || name.length < 3 ? exact : DEPARTMENTS.national.filter((body) => body.name.endsWith(name))
  const [valid, ...others] = found.filter((body) => isValid(body, year))
  if (valid !== undefined) return others.length === 0 ? valid : null
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Whether a name in a local document can only mean a national department: 国家发改委, 商务部. */
export function isNationalName(name: string): boolean {
  if (SAYS_NATIONAL.test(name)) return DEPARTMENTS.national.some((body) => body.name === name || body.short.includes(name))
  return /部$/.test(name) && DEPARTMENTS.national.some((body) => body.name === name || body.short.includes(name))
}

function isValid(body: NationalDepartment, year: number | null): boolean {
  if (year === null) return body.until === null
  return (body.since ?? 0) <= year && (body.until === null || year < body.until)
}
