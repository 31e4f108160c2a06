import { joined, mentionsOf } from '../../departments/inMeasures.ts'
import { TextIndex } from '../../division/alignment.ts'
import { type DivisionRow, divisionRowsIn } from '../../division/divisionRows.ts'
import { tablesIn } from '../../division/tableRows.ts'
import type { UpstreamTaskFinding } from '../../findings.ts'
import type { Rule, RuleContext } from '../../rule.ts'

/** Reads a table that divides the tasks of an upstream document and the local measures among departments. */
export const divisionTable: Rule = {
  name: 'division-table',
  does: 'Splits the rows of a flattened division-of-work table at the measures they repeat, and reads tasks, ministries and departments from them.',
  doesInChinese: '按重复出现的措施切分压成一段的分工表，读取其中的任务、部委和部门。',
  examples: [
    '序号方面2020年国家级新区重点任务国家分工滨海新区2020年重点任务具体措施新区负责部门需市级部门协助开展的工作和分工',
    '44.支持国家级新区建立健全重特大疫情等突发公共安全事件应对机制…有关省级人民政府、各国家级新区建立完善应对重特大疫情…区卫健委、区应急局、区委政法委',
  ],
  find(context) {
    const rows = rowsOf(context)
    const script = { text: context.text, plain: context.outline.text.folded }
    const mentions = joined(
      context.outline.measures.map((measure) => {
        const own = rows.filter((row) => row.measure?.id === measure.id)
        return mentionsOf(
          measure,
          this.name,
          own.flatMap((row) => row.departments),
        )
      }),
    )
    return { ...mentions, upstreamTasks: rows.flatMap((row) => upstreamTask(script.text, row, this.name)) }
  },
}

/** Rows repeat measures that are outside the tables. */
function rowsOf({ outline, text }: RuleContext): readonly DivisionRow[] {
  const script = { text, plain: outline.text.folded }
  const tables = tablesIn(script.plain)
  if (tables.length === 0) return []
  const measures = outline.measures.filter(({ span }) => !tables.some((table) => table.start <= span.start && span.start < table.end))
  const index = new TextIndex(measures.map((measure) => measure.text))
  return tables.flatMap((table) => divisionRowsIn(script, table, measures, index))
}

function upstreamTask(text: string, row: DivisionRow, rule: string): readonly UpstreamTaskFinding[] {
  if (row.task === null) return []
  const words = (span: { readonly start: number; readonly end: number }) => text.slice(span.start, span.end)
  return [
    {
      span: row.task,
      rule,
      measure: row.measure?.id ?? null,
      row: row.number,
      area: row.area === null ? null : words(row.area),
      text: words(row.task),
      ministries: row.ministries.map((span) => ({ surface: words(span), span })),
      measureSpan: row.measure?.span ?? null,
    },
  ]
}
