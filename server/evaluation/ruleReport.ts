import type { Checked, RulePrecision } from '../extraction/precision.ts'
import type { Outcome } from './outcome.ts'
import { type Precision, precisionOfRules } from './rulePrecision.ts'

/** With fewer statements than this the precision means little. */
const FEWEST_CHECKED = 20

/** The figures of every rule, on documents the rules were made on and on held-out ones. */
export function rulePrecisions(rules: readonly string[], tuned: readonly Outcome[], heldOut: readonly Outcome[]): readonly RulePrecision[] {
  const [own, other] = [precisionOfRules(tuned), precisionOfRules(heldOut)]
  return rules
    .filter((rule) => own.has(rule) || other.has(rule))
    .map((rule): RulePrecision => [rule, checkedOf(own.get(rule)), checkedOf(other.get(rule))])
}

function checkedOf(precision: Precision | undefined): Checked | null {
  const rounded = (share: number) => Math.round(share * 1000) / 1000
  return precision === undefined ? null : [precision.right, precision.checked, rounded(precision.low), rounded(precision.high)]
}

/** The figures as TypeScript source. */
export function precisionSource(precisions: readonly RulePrecision[]): string {
  const figures = (checked: Checked | null) => (checked === null ? 'null' : `[${checked.join(', ')}]`)
  return [
    "import type { RulePrecision } from './precision.ts'",
    '',
    '/** Written by `npm run eval -- --rules --write`. */',
    'export const RULE_PRECISION: readonly RulePrecision[] = [',
    ...precisions.map(([rule, tuned, heldOut]) => `  ['${rule}', ${figures(tuned)}, ${figures(heldOut)}],`),
    ']',
    '',
  ].join('\n')
}

/** A table in Markdown. */
export function ruleTable(precisions: readonly RulePrecision[]): string {
  const rows = precisions.map(([rule, tuned, heldOut]) => [rule, ...cells(tuned), ...cells(heldOut), note(heldOut)])
  const head = ['rule', 'made on: correct of checked', 'precision', '95 %', 'held out: correct of checked', 'precision', '95 %', '']
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

function cells(figures: Checked | null): readonly string[] {
  if (figures === null) return ['–', '–', '–']
  const [right, checked, low, high] = figures
  return [`${right} of ${checked}`, `${percent(right / checked)} %`, `${percent(low)}–${percent(high)}`]
}

function note(figures: Checked | null): string {
  return figures === null || figures[1] < FEWEST_CHECKED ? `checked on fewer than ${FEWEST_CHECKED}` : ''
}

const percent = (share: number) => (100 * share).toFixed(1)
