import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { TextIndex } from '../../../server/extraction/division/alignment.ts'
import { type DivisionRow, divisionRowsIn } from '../../../server/extraction/division/divisionRows.ts'
import { tablesIn } from '../../../server/extraction/division/tableRows.ts'
import { plainDocument } from '../../../server/formats/txt.ts'
import { outlineOf } from '../../../server/structure/outlineOf.ts'
import { clean } from '../../../server/text/clean.ts'

interface GoldRow {
  readonly row: number
  readonly area: string
  readonly nationalTask: string | null
  readonly nationalMinistries: readonly string[]
  readonly measure: string | null
  readonly measureStarts: string
  readonly departments: readonly { readonly name: string }[]
  readonly openEnded: string | null
  readonly cityAgencies: readonly string[]
}

const root = new URL('../../../', import.meta.url)
const gold = JSON.parse(readFileSync(new URL('tests/gold/seed-001.json', root), 'utf8')) as { source: string; rows: readonly GoldRow[] }
const outline = outlineOf(clean(plainDocument(gold.source, readFileSync(new URL(`seeds/${gold.source}`, root)))))
const text = outline.text.text
const [table] = tablesIn(outline.text.folded)

function rows(): readonly DivisionRow[] {
  const measures = outline.measures.filter(({ span }) => span.start < (table?.start ?? 0))
  const index = new TextIndex(measures.map((measure) => measure.text))
  return divisionRowsIn({ text, plain: outline.text.folded }, table ?? { start: 0, end: 0 }, measures, index)
}

const words = (span: { start: number; end: number } | null | undefined) => (span ? text.slice(span.start, span.end) : null)
const named = (all: DivisionRow['departments'], open: boolean) => [
  ...new Set(all.filter(({ kind }) => (kind === 'open-ended') === open).map(({ name }) => name)),
]

describe('the annexed table of 滨海新区, field by field', () => {
  const found = rows()

  it('has all rows', () => expect(found.map(({ number }) => number)).toEqual(gold.rows.map(({ row }) => row)))

  it.each(gold.rows.map((row) => [row.row, row] as const))('row %i', (number, row) => {
    const one = found[number - 1] as DivisionRow
    expect({
      area: words(one.area),
      task: words(one.task),
      ministries: one.ministries.map(words),
      measure: one.measure?.id ?? null,
      starts: words(one.measure?.span)?.slice(0, 8) ?? null,
      departments: named(one.departments, false),
      open: named(one.departments, true)[0] ?? null,
    }).toEqual({
      area: row.area,
      task: row.nationalTask,
      ministries: row.nationalMinistries,
      measure: row.measure,
      starts: row.measure === null ? null : row.measureStarts.slice(0, 8),
      departments: row.departments.map(({ name }) => name),
      open: row.openEnded,
    })
  })

  it('keeps bodies asked to help apart from those that do the measure', () => {
    const help = new Map(found.map((row) => [row.number, named(row.help, false)]))
    const wanted = gold.rows.flatMap((row) => row.cityAgencies.map((name) => `${row.row} ${name}`))
    const missed = wanted.filter((line) => !help.get(Number(line.split(' ')[0]))?.includes(line.split(' ')[1] ?? ''))
    expect(missed).toEqual([])
  })
})
