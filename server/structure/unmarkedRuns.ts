import type { Mark } from '../text/marks.ts'
import type { Paragraph } from './paragraphs.ts'

/** Successive paragraphs without marks. `heading` is the marked paragraph right above them; null after a table and at the start of the text. */
export interface UnmarkedRun {
  readonly heading: Paragraph | null
  readonly paragraphs: readonly Paragraph[]
}

/** The paragraphs between marks and tables, one run for each gap, which may be empty. */
export function unmarkedRuns(paragraphs: readonly Paragraph[]): readonly UnmarkedRun[] {
  const runs: { heading: Paragraph | null; paragraphs: Paragraph[] }[] = [{ heading: null, paragraphs: [] }]
  for (const paragraph of paragraphs) {
    if (paragraph.mark === null && paragraph.table === null) runs.at(-1)?.paragraphs.push(paragraph)
    else runs.push({ heading: paragraph.mark === null ? null : paragraph, paragraphs: [] })
  }
  return runs
}

/** The paragraphs, where those that are keys have these marks. */
export function withMarks(paragraphs: readonly Paragraph[], marks: ReadonlyMap<Paragraph, Mark>): readonly Paragraph[] {
  return marks.size === 0 ? paragraphs : paragraphs.map((paragraph) => ({ ...paragraph, mark: marks.get(paragraph) ?? paragraph.mark }))
}
