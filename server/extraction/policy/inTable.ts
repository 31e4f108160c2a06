import type { RuleContext } from '../rule.ts'

/** True in a table: 省经信厅 above 2026年12月 are cells that say who does a task and when, not who signed the document on which day. */
export function isInTable(offset: number, { outline }: RuleContext): boolean {
  return outline.text.tables.some(({ span }) => span.start <= offset && offset < span.end)
}
