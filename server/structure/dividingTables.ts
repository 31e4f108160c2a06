import type { TaskRow } from '../tables/taskRow.ts'
import { numberOf } from '../text/numerals.ts'
import type { Span } from '../text/span.ts'
import { ARTICLE_MARK } from '../text/unitMarks.ts'
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
 * `附件 重点任务分工表` after the tasks: each row names a task by its first words (`发展农村沼气 | 农业农村部`), or by its articles
 * (`第三条至第五条 | 投资促进局`). A table counts only if every row names tasks of the text, and none is named twice.
 */
export function divisionAmong(paragraphs: readonly Paragraph[], tasks: readonly TaskUnit[], wordsIn: (span: Span) => string): Division {
  const tables = new Set<Paragraph>()
  const rows = new Map<Paragraph, TaskRow>()
  const candidates = paragraphs.flatMap((paragraph) => {
    const table = paragraph.table?.kind === 'tasks' ? paragraph.table : null
    return table && table.rows.length >= FEWEST_ROWS ? [{ paragraph, table }] : []
  })
  const named = namedTasks(candidates.length > 0 ? tasks : [])
  for (const { paragraph, table } of candidates) {
    const divided = table.rows.map((row) => ({ row, own: tasksNamedIn(wordsIn(row.task), named) }))
    const all = divided.flatMap(({ own }) => own)
    if (divided.some(({ own }) => own.length === 0) || new Set(all).size < all.length || all.some((one) => rows.has(one))) continue
    tables.add(paragraph)
    for (const { row, own } of divided) for (const one of own) rows.set(one, row)
  }
  return { tables, rows }
}

/** The tasks of the text by what a table may name them: read once, as a table may have as many rows as there are tasks. */
interface NamedTasks {
  readonly byArticle: ReadonlyMap<number, Paragraph>
  readonly openings: readonly { readonly task: Paragraph; readonly words: string }[]
}

function namedTasks(tasks: readonly TaskUnit[]): NamedTasks {
  const marked = tasks.flatMap(({ node: { paragraph } }) => (paragraph.mark === null ? [] : { task: paragraph, mark: paragraph.mark }))
  const articles = marked.filter(({ mark }) => mark.alphabet === 'article').reverse()
  return {
    byArticle: new Map(articles.map(({ task, mark }) => [mark.number, task])),
    openings: marked.map(({ task }) => ({ task, words: bare(departmentWords(task)) })),
  }
}

/** The tasks that the cell of a row names; none if its words fit several. */
function tasksNamedIn(cell: string, { byArticle, openings }: NamedTasks): readonly Paragraph[] {
  const words = bare(cell)
  const articles = articlesIn(words)
  if (articles.length > 0) {
    const found = articles.flatMap((number) => byArticle.get(number) ?? [])
    return found.length === articles.length ? found : []
  }
  const found = openings.filter((opening) => opensWith(opening.words, words))
  return found.length === 1 ? found.map(({ task }) => task) : []
}

/** Minimum length of a name of a task. */
const LEAST_OF_NAME = 4

/** 发展农村沼气。改造提升… opens with 发展农村沼气, but not with 发展农村. */
function opensWith(task: string, name: string): boolean {
  return name.length >= LEAST_OF_NAME && task.startsWith(name) && /^(?:$|[。．：:；;])/u.test(task.slice(name.length))
}

const bare = (words: string): string => words.replaceAll(/\s+/g, '').replace(/[。；;]$/u, '')

const ONLY_ARTICLES = new RegExp(`^${ARTICLE_MARK}(?:(?:[、，,和及]|至|到|[-—–~～]+)${ARTICLE_MARK})*$`, 'u')

const numberIn = (words: string): number => (/^[0-9]/u.test(words) ? Number(words) : (numberOf(words) ?? 0))

/** 第一条、第二条 → 1, 2; 第三条至第五条 → 3, 4, 5; none if the words say anything else. */
export function articlesIn(words: string): readonly number[] {
  if (!ONLY_ARTICLES.test(words)) return []
  const numbers: number[] = []
  for (const { 0: article, index } of words.matchAll(new RegExp(ARTICLE_MARK, 'gu'))) {
    const number = numberIn(article.slice(1, -1))
    const before = numbers.at(-1)
    const isRange = before !== undefined && /[至到~～—–-]/u.test(words.charAt(index - 1))
    for (let next = isRange ? before + 1 : number; next <= number; next += 1) numbers.push(next)
  }
  return numbers
}
