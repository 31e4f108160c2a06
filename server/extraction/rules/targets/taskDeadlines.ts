import type { Span } from '../../../text/span.ts'
import { figure, isoDay, lastDay } from '../../dates.ts'
import { deadlineAt, type Period } from '../../figures/deadline.ts'
import { speakingOf } from '../../figures/documentYear.ts'
import type { TargetMention } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

const YEAR = '(?:(?<year>20\\d{2}|今|当|本|明)年(?:度|的)?)'
const END = '(?:底|末)?(?:之前|以前|前)?'

type Groups = Readonly<Record<string, string | undefined>>

interface Form {
  readonly examples: readonly string[]
  readonly pattern: RegExp
  /** The last day, given the year from the cell or the document. */
  readonly last: (year: number, groups: Groups) => string | null
  /** The first day, if the form states one. */
  readonly first?: (groups: Groups) => string | null
}

/** The forms in which a cell states a deadline, longest first. */
const FORMS: readonly Form[] = [
  {
    examples: ['2026-2028', '2026—2028年', '2026年至2028年底'],
    pattern: new RegExp(`(?<![0-9])(?<first>20\\d{2})年?\\s*[-—–－~～至到]+\\s*(?<year>20\\d{2})(?![-./年]?\\d)年?${END}`, 'u'),
    first: ({ first }) => isoDay(Number(first), 1, 1),
    last: (year) => isoDay(year, 12, 31),
  },
  {
    examples: ['2026'],
    pattern: /(?<=^\s*)(?<year>20\d{2})(?=\s*$)/u,
    last: (year) => isoDay(year, 12, 31),
  },
  {
    examples: ['2025年8月31日', '12月31日前', '2025年8月31日24时前'],
    pattern: new RegExp(`${YEAR}?(?<month>\\d{1,2})月(?<day>\\d{1,2})(?:日|号)(?:\\d{1,2}(?:时|点|[:：]\\d{2}))?${END}`, 'u'),
    last: (year, { month, day }) => isoDay(year, Number(month), Number(day)),
  },
  {
    examples: ['2025-08-31', '2025.8.31前', '2025/8/31'],
    pattern: new RegExp(`(?<year>20\\d{2})[-./](?<month>\\d{1,2})[-./](?<day>\\d{1,2})${END}`, 'u'),
    last: (year, { month, day }) => isoDay(year, Number(month), Number(day)),
  },
  {
    examples: ['2025年12月底前', '9月底', '2025年6月'],
    pattern: new RegExp(`${YEAR}?(?<month>\\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份)?${END}`, 'u'),
    last: (year, { month }) => isoDay(year, figure(month ?? '') ?? 0, lastDay(year, figure(month ?? '') ?? 1)),
  },
  {
    examples: ['2025.12', '2025-06', '2025/9前'],
    pattern: new RegExp(`(?<![0-9.])(?<year>20\\d{2})[-./](?<month>1[0-2]|0?[1-9])(?![0-9])${END}`, 'u'),
    last: (year, { month }) => isoDay(year, Number(month), lastDay(year, Number(month))),
  },
  {
    examples: ['2025年第四季度', '二季度末', '2025年3季度前'],
    pattern: new RegExp(`${YEAR}?第?(?<quarter>[一二三四1-4])季度${END}`, 'u'),
    last: (year, { quarter }) => isoDay(year, 3 * (figure(quarter ?? '') ?? 4), lastDay(year, 3 * (figure(quarter ?? '') ?? 4))),
  },
  {
    examples: ['2025年上半年', '下半年'],
    pattern: new RegExp(`${YEAR}?(?<half>[上下])半年${END}`, 'u'),
    last: (year, { half }) => (half === '上' ? isoDay(year, 6, 30) : isoDay(year, 12, 31)),
  },
  {
    examples: ['2025年', '2025年底前', '年底前', '2025年内', '全年'],
    pattern: new RegExp(`${YEAR}(?:${END}|内)|(?:全年|年(?:内|${END.slice(0, -1)}))(?![一-龥])`, 'u'),
    last: (year) => isoDay(year, 12, 31),
  },
]

/** 每季度, 每年12月底前: a recurring deadline has no date. */
const RECURRING = /^每(?:年|半年|季度?|月|周|日)[^，。；]{0,12}/u

/** The cells of a task table that state a deadline. */
export const taskDeadlines: Rule = {
  name: 'task-deadlines',
  does: 'Reads the deadline of a task from the cells of its row under 完成时限 or similar headers: the last day in the cell, or the last of each clause if all say of what; without a printed year, in the year of the document.',
  doesInChinese: '从任务所在行“完成时限”等列的单元格读取期限：取所写的最后一天，各分句分别写明事项的逐句取，没有年份的按文件的年份。',
  examples: ['2025年12月底前', '2025年8月31日', '9月底前', '2025年第三季度', '每季度末'],
  find(context) {
    const own = speakingOf(context).year
    const targets = context.outline.measures.flatMap(({ id, row }) =>
      (row?.deadlines ?? []).flatMap((cell): readonly TargetMention[] => {
        const found = deadlinesIn(context.folded, cell, own)
        return found.map(({ span, period }) => deadlineAt(context, span, id, this.name, period))
      }),
    )
    return { targets }
  },
}

interface Found {
  readonly span: Span
  readonly period: Period
}

/** The deadlines of a cell: of each clause, if the clauses say of what, `早稻4月20日前栽插完毕；全年任务12月底`; else the last day in the cell. */
function deadlinesIn(folded: string, cell: Span, own: number | null): readonly Found[] {
  const whole = deadlineIn(folded, cell, cell.start, own)
  if (whole === null || whole.period.recurring) return whole ? [whole] : []
  const clauses = Array.from(folded.slice(cell.start, cell.end).matchAll(/[^；;，,。\n]+/gu), ({ 0: words, index }) => ({
    start: cell.start + index,
    end: cell.start + index + words.length,
  }))
  const found = clauses.map((clause) => deadlineIn(folded, clause, cell.start, own))
  const areParts = clauses.length > 1 && clauses.every((clause, index) => saysOfWhat(folded, clause, found[index] ?? null))
  return areParts ? found.flatMap((one) => one ?? []) : [whole]
}

/** `改革任务10月`, `10月底全面完成`, `其余12月`: a day with two characters or more beside it. */
function saysOfWhat(folded: string, clause: Span, found: Found | null): boolean {
  if (found === null) return false
  const beside = folded.slice(clause.start, found.span.start) + folded.slice(found.span.end, clause.end)
  return /\p{Script=Han}{2}/u.test(beside)
}

/** The last day of a cell or clause; `from` is where a year printed before it may be. */
function deadlineIn(folded: string, cell: Span, from: number, own: number | null): Found | null {
  const words = folded.slice(cell.start, cell.end)
  const again = RECURRING.exec(words)?.[0]
  if (again !== undefined)
    return { span: { start: cell.start, end: cell.start + again.length }, period: { from: null, to: null, recurring: again } }
  const last = lastMention(words)
  if (last === null) return null
  const { form, match } = last
  const span = { start: cell.start + match.index, end: cell.start + match.index + match[0].length }
  const year = yearOf(match.groups?.year ?? yearBefore(folded.slice(from, span.start)), own)
  const first = form.first?.(match.groups ?? {}) ?? null
  return { span, period: { from: first, to: year === null ? null : form.last(year, match.groups ?? {}) } }
}

/** The last day of the period that a header names: 一季度目标, 1-3月; null if the year is unknown. */
export function dayOfPeriod(header: string, own: number | null): string | null {
  const last = lastMention(header)
  const year = last && yearOf(last.match.groups?.year, own)
  return last && year ? last.form.last(year, last.match.groups ?? {}) : null
}

/** 2025年1月-12月: the later month is the deadline. */
function lastMention(words: string): { readonly form: Form; readonly match: RegExpExecArray } | null {
  const found = FORMS.flatMap((form) =>
    Array.from(words.matchAll(new RegExp(form.pattern.source, 'gu')), (match) => ({ form, match: match as RegExpExecArray })),
  )
  const end = ({ match }: (typeof found)[number]) => match.index + match[0].length
  const last = found.reduce<(typeof found)[number] | null>((best, one) => (best === null || end(one) > end(best) ? one : best), null)
  return last !== null && BEGINS.test(words.slice(end(last))) ? null : last
}

/** 2025年5月1日起, 2025年3月启动: the day on which work starts, not a deadline. */
const BEGINS = /^(?:开始|启动|起(?![底末]))/u

/** 2025年6月底前制定方案，12月底前完成: the year printed before. */
function yearBefore(words: string): string | undefined {
  return /(20\d{2})(?!.*20\d{2})/su.exec(words)?.[1]
}

function yearOf(printed: string | undefined, own: number | null): number | null {
  if (printed !== undefined && /^20/.test(printed)) return Number(printed)
  if (own === null) return null
  return printed === '明' ? own + 1 : own
}
