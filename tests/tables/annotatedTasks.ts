import { annotatedDocuments } from '../../server/evaluation/goldFiles.ts'
import type { GoldDepartment, GoldMeasure } from '../../server/evaluation/types.ts'

/** A measure that somebody annotated, without the words that say who is responsible. */
export interface AnnotatedTask {
  readonly section: string
  readonly words: string
  readonly leads: readonly string[]
  readonly others: readonly string[]
}

export interface AnnotatedTasks {
  readonly name: string
  readonly title: string
  readonly tasks: readonly AnnotatedTask[]
}

/** The tasks of every `step`th document of a folder, of those with at least three tasks that can be told from their departments. */
export function annotatedTasks(folder: string, step: number): readonly AnnotatedTasks[] {
  return annotatedDocuments(folder, [])
    .filter((_, index) => index % step === 0)
    .map(({ name, gold }) => ({
      name,
      title: gold.policy.title ?? name,
      tasks: (gold.measures as readonly Annotated[]).flatMap((measure) => taskOf(measure) ?? []),
    }))
    .filter(({ tasks }) => tasks.length >= 3)
}

/** What annotators write beside what is scored. */
interface Annotated extends GoldMeasure {
  readonly text: string
  readonly start: number
  readonly section: string | null
  readonly openEnded: string | null
  readonly departments: readonly (GoldDepartment & { readonly name: string; readonly start: number })[]
}

function taskOf({ text, section, departments, openEnded, start }: Annotated): AnnotatedTask | null {
  const names = departments.map(({ name }) => name)
  const words = wordsBefore(text, Math.min(...departments.map((each) => each.start - start)))
  const areApart = names.length > 0 && new Set(names).size === names.length && names.every((name) => !/\s|[（(].*[、，]/u.test(name))
  if (!areApart || openEnded !== null || words === null || names.some((name) => words.includes(name))) return null
  const having = (isLead: boolean) => departments.filter(({ role }) => (role === 'lead') === isLead).map(({ name }) => name)
  return { section: section?.replace(/\s+/gu, '') || '其他任务', words, leads: having(true), others: having(false) }
}

/** The first two sentences before the bracket or line with the departments. */
function wordsBefore(text: string, departments: number): string | null {
  const end = Math.max(...['（', '(', '\n', '【'].map((mark) => text.lastIndexOf(mark, departments)))
  const whole = text.slice(0, Math.max(end, 0)).replace(/\s+/gu, '')
  const words = (whole.match(/[^。；]+[。；]?/gu) ?? []).slice(-2).join('')
  return words.length >= 12 && words.length <= 160 && !/[（(][^）)]*$/u.test(words) ? words : null
}
