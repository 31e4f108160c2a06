import type { ColumnKinds } from './columnsByCells.ts'

type Names = ReadonlyMap<number, string>

/** What is reached already, and what is no value: 2020年现状值, 年均增速, 权重. */
const NO_AIM = /现状|实际|基期|基准|完成值|累计|单位|属性|分值|权重|年均/u
const UNIT = /^(?:计量)?单位$/u
/** 粮食产量（万吨）, 目标值(%) */
const UNIT_BEHIND = /[（(]([^（()）]{1,8})[）)]$/u

/** Whether the figures below a header are to be reached: 目标值, 2025年. */
export const isAim = (header: string): boolean => !NO_AIM.test(header)

/** Whether a header says that the figures below it are yet to be reached: 目标值, 2025年规划值. */
export const isNamedAim = (header: string): boolean => /目标|预期|规划/u.test(header)

/** 总投资（万元）, 2026年计划投资(亿元): a sum of a project whose unit the header names. */
export const isSum = (header: string): boolean => /投资/u.test(header) && isAim(header) && /^[万亿]?元$/u.test(unitBehind(header))

/** The column that has the units of the figures. */
export function unitColumn(kinds: ColumnKinds, names: Names): number | undefined {
  return [...kinds].find(([column, kind]) => kind === 'figure' && UNIT.test(names.get(column) ?? ''))?.[0]
}

/** The unit in brackets behind a name; empty if there is none. */
export const unitBehind = (name: string): string => UNIT_BEHIND.exec(name)?.[1] ?? ''
