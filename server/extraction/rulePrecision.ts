import type { RulePrecision } from './precision.ts'

/** Written by `npm run eval -- --rules --write`. */
export const RULE_PRECISION: readonly RulePrecision[] = [
  ['division-table', [124, 124, 0.97, 1], null],
  ['responsible-parenthesis', [552, 552, 0.993, 1], [661, 661, 0.994, 1]],
  ['role-lines', null, [103, 103, 0.964, 1]],
  ['acting-subjects', [4, 4, 0.51, 1], [30, 33, 0.764, 0.969]],
  ['title-in-brackets', [21, 21, 0.845, 1], [65, 65, 0.944, 1]],
  ['title-in-broken-brackets', [1, 1, 0.207, 1], null],
  ['date-ranges', [2, 2, 0.342, 1], [3, 3, 0.439, 1]],
  ['due-dates', [23, 23, 0.857, 1], [80, 80, 0.954, 1]],
  ['periods', [12, 12, 0.758, 1], [36, 36, 0.904, 1]],
  ['years', [20, 20, 0.839, 1], [8, 8, 0.676, 1]],
  ['durations', [54, 54, 0.934, 1], [22, 22, 0.851, 1]],
  ['worded-durations', [1, 1, 0.207, 1], [3, 3, 0.439, 1]],
  ['percentages', [40, 40, 0.912, 1], [34, 34, 0.898, 1]],
  ['sums', [19, 19, 0.832, 1], [92, 92, 0.96, 1]],
  ['quantities', [11, 11, 0.741, 1], [5, 5, 0.566, 1]],
  ['indices', [1, 1, 0.207, 1], null],
  ['counts', [129, 129, 0.971, 1], [71, 72, 0.925, 0.998]],
  ['worded-counts', [5, 5, 0.566, 1], null],
  ['listed-figures', [1, 1, 0.207, 1], [4, 4, 0.51, 1]],
  ['industry-words', [200, 203, 0.957, 0.995], [129, 132, 0.935, 0.992]],
]
