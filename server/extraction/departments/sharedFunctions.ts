import { areOfOneFunction, functionOf } from './functions.ts'
import type { ListedName } from './nameList.ts'
import { isSurelyDepartment, levelPrefix, opensWithPlace } from './ownNames.ts'

/** 等部门, 等有关单位, 等行业主管部门 after functions, which makes the functions departments too. */
const OTHER_DEPARTMENTS =
  /^等(?:多个|各|有关|相关|其他|职能|主管|行政|行业|业务|监管|监督|管理|执法|审批|招标?投标|[省市区县][级直])*(?:部门|单位|机关)$/u
const WORDS_OF_LEVEL = /^(?:[省市区县州镇乡]、?)+$/u

/**
 * Functions that share the final 部门 and the initial level word: 市人力资源和社会保障、民政部门 means 市人力资源和社会保障部门 and 市民政部门; 市、区发展改革、教育等部门 means 市、区发展改革部门
 * and 市、区教育部门.
 */
export function withSharedFunctions(names: readonly ListedName[]): readonly ListedName[] {
  const full = [...names]
  for (let end = names.length - 1; end > 0; end -= 1) {
    const last = names[end]?.words ?? ''
    if (!OTHER_DEPARTMENTS.test(last) && !areOfOneFunction(last)) continue
    const start = startOfRun(names, end)
    if (start === end) continue
    const from = startOfLevel(names, start)
    full.splice(from, end - from + 1, ...namesOfRun(names, { from, start, end }))
    end = from
  }
  return full
}

/** 供水、供气由|某某县供电公司: what precedes 由 is work, not a function. */
const CALLS = /\p{Script=Han}(?<![自理事缘])由\p{Script=Han}/u

/** Index of the first function of the run that ends here; 残联 among functions is already a department. */
function startOfRun(names: readonly ListedName[], end: number): number {
  let start = end
  for (let at = end; at > 0 && names[at]?.apart === false; at -= 1) {
    const before = names[at - 1]
    if (isBareFunction(before)) start = at - 1
    else if (!isSurelyDepartment(before?.words ?? '') || CALLS.test(before?.words ?? '')) break
  }
  return start
}

function isBareFunction(name: ListedName | undefined): boolean {
  return name !== undefined && !isSurelyDepartment(name.words) && functionOf(name.words) !== null
}

/** Index of the first level word separate from the first function: 市、|区发展改革. */
function startOfLevel(names: readonly ListedName[], start: number): number {
  let from = start
  while (from > 0 && names[from]?.apart === false && WORDS_OF_LEVEL.test(names[from - 1]?.words ?? '')) from -= 1
  return from
}

interface Run {
  /** Index of the first level word, of the first function, and of the last function. */
  readonly from: number
  readonly start: number
  readonly end: number
}

function namesOfRun(names: readonly ListedName[], { from, start, end }: Run): readonly ListedName[] {
  const first = names[start] as ListedName
  const apart = names.slice(from, start).map(({ words }) => `${words}、`)
  const level = apart.join('') + (functionOf(first.words)?.level ?? '')
  const ofRun = (name: ListedName, index: number): ListedName => {
    if (name.words.startsWith('等')) return name
    // 市、区发展改革、残联等单位: 残联 is one of each place too
    if (isSurelyDepartment(name.words)) return SEVERAL_LEVELS.test(level) && hasNoLevel(name.words) ? placed(name, level) : name
    const span = index === 0 ? { start: (names[from] as ListedName).span.start, end: name.span.end } : name.span
    const before = index === 0 ? apart.join('') : functionOf(bare(name.words))?.level === '' ? level : ''
    const behind = areOfOneFunction(name.words) ? '' : '部门'
    return {
      ...name,
      span,
      apart: index === 0 ? (names[from]?.apart ?? true) : name.apart,
      words: before + name.words + behind,
      printed: before + name.printed + behind,
    }
  }
  return names.slice(start, end + 1).map(ofRun)
}

/** 市、区, 省、市、县 */
const SEVERAL_LEVELS = /^[省市区县州]、/u
const hasNoLevel = (words: string): boolean => levelPrefix(words) === null && !opensWithPlace(words)
const placed = (name: ListedName, level: string): ListedName => ({ ...name, words: level + name.words, printed: level + name.printed })

/** 民政部门 → 民政 */
function bare(words: string): string {
  return words.replace(/(?:行政主管|行政|主管)?(?:部门|机关)$/u, '')
}
