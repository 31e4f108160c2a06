import type { TaskRow } from '../tables/taskRow.ts'
import { numberOf } from '../text/numerals.ts'
import type { Span } from '../text/span.ts'
import { departmentWords, type Paragraph } from './paragraphs.ts'
import type { TaskUnit } from './taskUnit.ts'

/** Tables that divide the tasks of the text among departments: their rows are no further tasks. */
export interface Division {
  readonly tables: ReadonlySet<Paragraph>
  /** The row with the departments and the deadline of a task, by the first paragraph of the task. */
  readonly rows: ReadonlyMap<Paragraph, TaskRow>
}

/** A single row may repeat a task by chance. */
const FEWEST_ROWS = 2

/**
 * `附件 重点任务分工表` behind the tasks: each row names a task by its first words (`发展农村沼气 | 农业农村部`), or by its articles
 * (`第三条至第五条 | 投资促进局`). A table counts only if every row names tasks of the text, and none is named twice.
 */
export function divisionAmong(paragraphs: readonly Paragraph[], tasks: readonly TaskUnit[], wordsIn: (span: Span) => string): Division {
  const tables = new Set<Paragraph>()
  const rows = new Map<Paragraph, TaskRow>()
  for (const paragraph of paragraphs) {
    if (paragraph.table?.kind !== 'tasks' || paragraph.table.rows.length < FEWEST_ROWS) continue
    const named = paragraph.table.rows.map((row) => ({ row, own: tasksNamed(wordsIn(row.task), tasks) }))
    const all = named.flatMap(({ own }) => own)
    if (named.some(({ own }) => own.length === 0) || new Set(all).size < all.length || all.some((one) => rows.has(one))) continue
    tables.add(paragraph)
    for (const { row, own } of named) for (const one of own) rows.set(one, row)
  }
  return { tables, rows }
}

/** The tasks that the cell of a row names; none if its words fit several. */
function tasksNamed(cell: string, tasks: readonly TaskUnit[]): readonly Paragraph[] {
  const words = bare(cell)
  const articles = articlesIn(words)
  const own = tasks.map(({ node }) => node.paragraph)
  if (articles.length > 0) {
    const found = articles.map((number) => own.find(({ mark }) => mark?.alphabet === 'article' && mark.number === number))
    return found.flatMap((one) => one ?? []).length === articles.length ? found.flatMap((one) => one ?? []) : []
  }
  const found = own.filter((paragraph) => paragraph.mark !== null && opensWith(bare(departmentWords(paragraph)), words))
  return found.length === 1 ? found : []
}

/** Minimum length of a name of a task. */
const LEAST_OF_NAME = 4

/** 发展农村沼气。改造提升… opens with 发展农村沼气, but not with 发展农村. */
function opensWith(task: string, name: string): boolean {
  return name.length >= LEAST_OF_NAME && task.startsWith(name) && /^(?:$|[。．：:；;])/u.test(task.slice(name.length))
}

const bare = (words: string): string => words.replaceAll(/\s+/g, '').replace(/[。；;]$/u, '')

const ARTICLE = '第(?:[一二三四五六七八九十百零〇]{1,6}|[0-9]{1,3})条'
const ONLY_ARTICLES = new RegExp(`^${ARTICLE}(?:(?:[、，,和及]|至|到|[-—–~～]+)${ARTICLE})*$`, 'u')

const numberIn = (words: string): number => (/^[0-9]/u.test(words) ? Number(words) : (numberOf(words) ?? 0))

/** 第一条、第二条 → 1, 2; 第三条至第五条 → 3, 4, 5; none if the words say anything else. */
export function articlesIn(words: string): readonly number[] {
  if (!ONLY_ARTICLES.test(words)) return []
  const numbers: number[] = []
  for (const { 0: article, index } of words.matchAll(new RegExp(ARTICLE, 'gu'))) {
    const number = numberIn(article.slice(1, -1))
    const before = numbers.at(-1)
    const isRange = before !== undefined && /[至到~～—–-]/u.test(words.charAt(index - 1))
    for (let next = isRange ? before + 1 : number; next <= number; next += 1) numbers.push(next)
  }
  return numbers
}
