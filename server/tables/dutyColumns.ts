import type { Span } from '../text/span.ts'
import type { TaskRow } from './taskRow.ts'

/** 单位, 部门, 相关部门, 成员单位: only the cells show whether the column names who acts. */
export const PLAIN_DEPARTMENTS = /^(?:成员|相关|有关|涉及|各)?(?:单位|部门|科室|处室|镇街|乡镇|街道)(?:名称)?$/
/** 职责分工, 主要职责, 事权清单 beside 部门 say what each does; 职责分工 elsewhere says who does it. */
export const DUTIES = /^(?:主要|工作|具体|安全生产|监管|部门)*(?:(?:职责|任务|责任|事权|职能|权责)(?:分工|清单|任务|内容|范围)?|分工)$/

/** A numbered duty in a cell, at its start or after a sentence: `1.负责宣传。 2.牵头考核。` */
const NUMBERED = /(?<=^\s*|[。；;]\s*)(?<number>\d{1,2})[.．、](?!\d)/gu

/** The rows of a table of duties, of which each numbered duty in a cell is a task. */
export function dutiesApart(rows: readonly TaskRow[], text: string): readonly TaskRow[] {
  return rows.flatMap((row) => {
    const duties = numberedIn(row.task, text)
    return duties.length === 0 ? [row] : duties.map((task) => ({ ...row, number: null, task }))
  })
}

/** The duties numbered 1, 2, 3 … from the start of a span; empty if it does not start with 1. */
function numberedIn({ start, end }: Span, text: string): readonly Span[] {
  const starts: number[] = []
  for (const { index, groups } of text.slice(start, end).matchAll(NUMBERED))
    if (Number(groups?.number) === starts.length + 1) starts.push(index)
  if (starts[0] === undefined || text.slice(start, start + starts[0]).trim() !== '') return []
  return starts.map((from, at) => {
    const words = text.slice(start + from, starts[at + 1] === undefined ? end : start + (starts[at + 1] ?? 0))
    return { start: start + from, end: start + from + words.trimEnd().length }
  })
}
