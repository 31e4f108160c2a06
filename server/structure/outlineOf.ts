import type { TaskRow } from '../tables/taskRow.ts'
import { markOf } from '../text/marks.ts'
import type { Span } from '../text/span.ts'
import type { CleanText } from '../text/types.ts'
import { withoutWordsOfCover } from './coverNotice.ts'
import { type Division, divisionAmong } from './dividingTables.ts'
import { tasksIn } from './measures.ts'
import { metadataOf } from './metadata.ts'
import type { Measure, Outline, OutlineNode, Part } from './outline.ts'
import { departmentWords, type Paragraph, paragraphsOf } from './paragraphs.ts'
import { type PartDraft, partsOf } from './parts.ts'
import { isStandingPart } from './taskless/standingParts.ts'
import type { TaskUnit } from './taskUnit.ts'
import { headingOf, lastParagraph, type Tree, type TreeNode, treeOf } from './tree.ts'
import { warningsOf } from './warnings.ts'

/** The tree of a document: metadata, parts, sections and measures. Never throws; anything unexpected becomes a paragraph and a warning. */
export function outlineOf(text: CleanText): Outline {
  const paragraphs = paragraphsOf(text)
  const printed = metadataOf(
    paragraphs,
    ({ start, end }) => text.text.slice(start, end),
    ({ start }) => text.tables.find(({ span }) => span.start === start)?.cells.map(({ span }) => span) ?? [],
  )
  const metadata = { ...printed, fields: [...text.record, ...printed.fields] }
  const drafts = partsOf(paragraphs.filter((_, index) => index < metadata.from || index >= metadata.to))
  const trees = drafts.map((draft) => treeOf(draft.paragraphs))
  const tasks = withoutWordsOfCover(
    drafts,
    trees.map(({ roots }, index) => (isStandingPart(drafts[index] as PartDraft) ? [] : tasksIn(roots))),
  )
  const division = divisionAmong(paragraphs, tasks.flat(), ({ start, end }) => text.folded.slice(start, end))
  const outlined = drafts.map((draft, index) =>
    partOutline(text, index, { draft, tree: trees[index] as Tree, tasks: tasks[index] ?? [], division }),
  )
  const measures = outlined.flatMap(({ measures: own }) => own).map((measure, index) => ({ ...measure, id: String(index + 1) }))
  const parts = outlined.map(({ part }) => part)
  return { text, metadata: metadata.fields, parts, measures, warnings: warningsOf(outlined, measures, paragraphs) }
}

/** A part with its measures and the jumps in its numbering. */
export interface PartOutline {
  readonly part: Part
  readonly measures: readonly Measure[]
  readonly jumps: readonly { readonly message: string; readonly paragraph: Paragraph }[]
}

interface ReadPart {
  readonly draft: PartDraft
  readonly tree: Tree
  readonly tasks: readonly TaskUnit[]
  readonly division: Division
}

function partOutline(text: CleanText, index: number, { draft, tree: { roots, jumps }, tasks, division }: ReadPart): PartOutline {
  const headed = headedAlphabets(tasks)
  const writer = new NodeWriter(text, index, { tasks, division }, headed)
  const children = roots.flatMap((root) => writer.write(root, [String(index)], null))
  const last = roots.at(-1)
  const end = last ? lastParagraph(last).end : (draft.title?.end ?? draft.start)
  const title = draft.title
    ? {
        text: text.text.slice(draft.title.start, draft.title.end).replaceAll('\n', ''),
        span: { start: draft.title.start, end: draft.title.end },
      }
    : null
  return {
    part: { kind: draft.kind, title, span: { start: draft.start, end: Math.max(end, draft.start) }, children },
    measures: writer.measures,
    jumps,
  }
}

/** Mark alphabets whose tasks start with a heading, which at least four in five tasks must do. */
function headedAlphabets(tasks: readonly TaskUnit[]): Set<string> {
  const alphabets = new Set(tasks.flatMap(({ node }) => node.paragraph.mark?.alphabet ?? []))
  for (const alphabet of alphabets) {
    const own = tasks.filter(({ node }) => node.paragraph.mark?.alphabet === alphabet)
    if (own.filter(({ node }) => isShortHeading(headingOf(node))).length < own.length * 0.8) alphabets.delete(alphabet)
  }
  return alphabets
}

/** `政府采购继续向中小微企业倾斜。` is a heading, `把恢复和扩大消费摆在优先位置,引导和扶持相结合` is not. */
function isShortHeading(heading: string | null): boolean {
  return heading !== null && heading.length <= 40 && !/[，,；;]/.test(heading)
}

/** Writes the nodes of one part and collects its measures. */
class NodeWriter {
  readonly measures: Measure[] = []
  private readonly text: CleanText
  private readonly part: number
  private readonly division: Division
  private readonly tasks: ReadonlyMap<Paragraph, TaskUnit>
  private readonly headed: ReadonlySet<string>
  private readonly paths = new Map<string, number>()

  constructor(text: CleanText, part: number, { tasks, division }: Pick<ReadPart, 'tasks' | 'division'>, headed: ReadonlySet<string>) {
    this.text = text
    this.part = part
    this.division = division
    this.tasks = new Map(tasks.map((task) => [task.node.paragraph, task]))
    this.headed = headed
  }

  write(node: TreeNode, above: readonly string[], section: string | null, inside = false): readonly OutlineNode[] {
    const { paragraph } = node
    if (paragraph.table?.kind === 'tasks' && !this.division.tables.has(paragraph))
      return this.writeRows(paragraph.table.rows, above, section)
    const label = this.labelOf(paragraph)
    const path = this.pathOf([...above, label ?? (node.kind === 'table' ? '表' : '段')])
    const task = this.tasks.get(paragraph)
    const heading = this.printed(headingOf(node), paragraph)
    if (task) this.addMeasure(task, path, section, heading)
    const top = section ?? (node.kind === 'numbered' ? heading : null)
    const children = node.children.flatMap((child) => this.write(child, path.split('/'), top, inside || task !== undefined))
    const end = lastParagraph(node).end
    const body = {
      start: paragraph.start + (paragraph.mark?.length ?? 0),
      end: task ? endOf(task) : paragraph.end,
    }
    const kind = kindOf(node, task !== undefined, inside)
    return [
      { kind, label, path, heading: node.kind === 'numbered' ? heading : null, span: { start: paragraph.start, end }, body, children },
    ]
  }

  /** Writes the rows of a task table, in sections by group rows and merged cells. */
  private writeRows(rows: readonly TaskRow[], above: readonly string[], section: string | null): readonly OutlineNode[] {
    return runsOf(rows).flatMap(({ group, rows: own }) => {
      if (group === null) return own.map((row) => this.writeRow(row, above, section))
      const words = this.text.text.slice(group.start, group.end).replaceAll('\n', '')
      const mark = markOf(words)
      const heading = words.slice(mark?.length ?? 0)
      const path = this.pathOf([...above, mark?.label ?? words.slice(0, 12)])
      const inner = own.map((row) => ({ ...row, groups: row.groups.slice(1) }))
      const children = this.writeRows(inner, path.split('/'), section ?? heading)
      const span = { start: group.start, end: Math.max(group.end, children.at(-1)?.span.end ?? 0) }
      return [{ kind: 'section', label: mark?.label ?? null, path, heading, span, body: group, children }]
    })
  }

  private writeRow(row: TaskRow, above: readonly string[], section: string | null): OutlineNode {
    const words = (span: Span) => this.text.text.slice(span.start, span.end)
    const mark = row.number === null ? markOf(words(row.task)) : null
    const label = row.number === null ? (mark?.label ?? '') : words(row.number).replaceAll('\n', '')
    const path = this.pathOf([...above, label || '行'])
    const opens = row.heading?.start === row.task.start ? (mark?.length ?? 0) : 0
    const heading = row.heading === null ? null : words(row.heading).slice(opens).replaceAll('\n', '')
    const span = { start: row.task.start + (mark?.length ?? 0), end: row.task.end }
    this.measures.push({ id: '', label, path, section, heading, text: words(span), span, part: this.part, row })
    return { kind: 'measure', label, path, heading, span, body: span, children: [] }
  }

  private addMeasure(task: TaskUnit, path: string, section: string | null, heading: string | null): void {
    const first = task.node.paragraph
    const span = { start: first.start + (first.mark?.length ?? 0), end: endOf(task) }
    const { own, section: group } = this.lineHeadings(task)
    this.measures.push({
      id: '',
      label: this.labelOf(first) ?? '',
      path,
      section: section ?? group ?? (first.mark ? heading : null),
      heading: own ?? (first.mark && this.headed.has(first.mark.alphabet) ? heading : null),
      text: this.text.text.slice(span.start, span.end),
      span,
      part: this.part,
      row: this.division.rows.get(first) ?? null,
    })
  }

  /** The heading lines of a task without a mark, and of its group. */
  private lineHeadings({ headings }: TaskUnit): { readonly own: string | null; readonly section: string | null } {
    const words = (node?: TreeNode | null) => (node ? this.text.text.slice(node.paragraph.start, node.paragraph.end) : null)
    return { own: words(headings?.own), section: words(headings?.section) }
  }

  /** The mark as printed, with traditional characters kept: 第一條. */
  private labelOf({ start, mark }: Paragraph): string | null {
    return mark ? this.text.text.slice(start, start + mark.label.length) : null
  }

  /** The heading as printed, with traditional characters kept. */
  private printed(heading: string | null, paragraph: Paragraph): string | null {
    if (heading === null) return null
    const start = paragraph.start + (paragraph.mark?.length ?? 0) + Math.max(0, departmentWords(paragraph).indexOf(heading))
    return this.text.text.slice(start, start + heading.length)
  }

  /** A unique path: the second node with the same marks gets ~2. */
  private pathOf(marks: readonly string[]): string {
    const path = marks.join('/')
    const count = (this.paths.get(path) ?? 0) + 1
    this.paths.set(path, count)
    return count === 1 ? path : `${path}~${count}`
  }
}

interface RowRun {
  readonly group: Span | null
  readonly rows: readonly TaskRow[]
}

/** Consecutive rows with the same outermost group. */
function runsOf(rows: readonly TaskRow[]): readonly RowRun[] {
  const runs: { group: Span | null; rows: TaskRow[] }[] = []
  for (const row of rows) {
    const group = row.groups[0] ?? null
    const last = runs.at(-1)
    if (last && last.group?.start === group?.start) last.rows.push(row)
    else runs.push({ group, rows: [row] })
  }
  return runs
}

function endOf({ node, paragraphs }: TaskUnit): number {
  return paragraphs.at(-1)?.paragraph.end ?? node.paragraph.end
}

function kindOf(node: TreeNode, isTask: boolean, inside: boolean): OutlineNode['kind'] {
  if (isTask) return 'measure'
  if (node.kind !== 'numbered') return node.kind
  return inside ? 'item' : 'section'
}
