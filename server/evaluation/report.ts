import { type Interval, intervalOf } from './bootstrap.ts'
import { ELEMENTS, type Element, type Figures, figuresOf, type Outcome } from './outcome.ts'

/** Figures by element; elements without items are left out. */
export type Scores = Readonly<Partial<Record<Element, Figures>>>

export function scoresOf(outcomes: readonly Outcome[]): Scores {
  const scores: Partial<Record<Element, Figures>> = {}
  for (const element of ELEMENTS) {
    const of = outcomes.filter((o) => o.element === element)
    if (of.length > 0) scores[element] = figuresOf(of)
  }
  return scores
}

/** Several documents together: their items counted as one list. */
export function togetherOf(documents: readonly Scores[]): Scores {
  const scores: Partial<Record<Element, Figures>> = {}
  for (const element of ELEMENTS) {
    const parts = documents.flatMap((d) => d[element] ?? [])
    if (parts.length > 0) scores[element] = sumOf(parts)
  }
  return scores
}

function sumOf(parts: readonly Figures[]): Figures {
  const sum = (pick: (f: Figures) => number) => parts.reduce((total, f) => total + pick(f), 0)
  const [right, wrong, missed] = [sum((f) => f.right), sum((f) => f.false), sum((f) => f.missed)]
  return {
    right,
    false: wrong,
    missed,
    precision: right + wrong > 0 ? right / (right + wrong) : null,
    recall: right + missed > 0 ? right / (right + missed) : null,
    f1: right + wrong + missed > 0 ? (2 * right) / (2 * right + wrong + missed) : null,
  }
}

/** A bootstrap interval of F1 for each element. */
export function intervalsOf(outcomes: readonly Outcome[]): Partial<Record<Element, Interval>> {
  return Object.fromEntries(ELEMENTS.map((element) => [element, intervalOf(outcomes.filter((o) => o.element === element))]))
}

export interface Column {
  readonly scores: Scores
  readonly intervals?: Partial<Record<Element, Interval>>
  readonly baseline?: Scores
}

const HEAD = ['element', 'precision', 'recall', 'F1', '95 % of F1', 'right', 'false', 'missed', 'baseline F1'] as const

/** A Markdown table, readable in a terminal and usable in tests/ACCURACY.md as it is. */
export function tableOf(column: Column): string {
  const rows = ELEMENTS.flatMap((element) => {
    const f = column.scores[element]
    if (!f) return []
    const baseline = column.baseline?.[element]
    return [
      [
        element,
        percent(f.precision),
        percent(f.recall),
        percent(f.f1),
        interval(column.intervals?.[element]),
        `${f.right}`,
        `${f.false}`,
        `${f.missed}`,
        BASELINE_ELEMENTS.has(element) && baseline ? percent(baseline.f1) : '',
      ],
    ]
  })
  return markdown([[...HEAD], ...rows])
}

/** The elements that the baseline answers. */
const BASELINE_ELEMENTS: ReadonlySet<Element> = new Set(['departments', 'departmentNames', 'citations', 'citationRelation'])

function markdown(rows: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, i) => Math.max(...rows.map((r) => r[i]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`
  const rule = `| ${widths.map((w, i) => (i === 0 ? '-'.repeat(w) : `${'-'.repeat(Math.max(1, w - 1))}:`)).join(' | ')} |`
  const [head, ...rest] = rows
  return [line(head ?? []), rule, ...rest.map(line)].join('\n')
}

const percent = (x: number | null | undefined) => (x == null ? '–' : `${(100 * x).toFixed(1)} %`)
const interval = (i: Interval | undefined) => (i ? `${(100 * i[0]).toFixed(1)}–${(100 * i[1]).toFixed(1)}` : '–')
