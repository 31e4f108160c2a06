import type { CleanText } from '../text/types.ts'
import { type TaskUnit, tasksIn } from './measures.ts'
import { metadataOf } from './metadata.ts'
import type { Measure, Outline, OutlineNode, Part } from './outline.ts'
import { departmentWords, type Paragraph, paragraphsOf } from './paragraphs.ts'
import { type PartDraft, partsOf } from './parts.ts'
import { isStandingPart } from './taskless.ts'
import { headingOf, lastParagraph, type TreeNode, treeOf } from './tree.ts'
import { warningsOf } from './warnings.ts'

/** The tree of a document: metadata, parts, sections and measures. Never throws; what is odd becomes a paragraph and a warning. */
export function outlineOf(text: CleanText): Outline {
  const paragraphs = paragraphsOf(text)
  const metadata = metadataOf(paragraphs, ({ start, end }) => text.text.slice(start, end))
  const drafts = partsOf(paragraphs.filter((_, index) => index < metadata.from || index >= metadata.to))
  const outlined = drafts.map((draft, index) => partOutline(text, draft, index))
  const measures = outlined.flatMap(({ measures: own }) => own).map((measure, index) => ({ ...measure, id: String(index + 1) }))
  const parts = outlined.map(({ part }) => part)
  return { text, metadata: metadata.fields, parts, measures, warnings: warningsOf(outlined, measures) }
}

/** A part with its measures, and the jumps of its numbering. */
export interface PartOutline {
  readonly part: Part
  readonly measures: readonly Measure[]
  readonly jumps: readonly { readonly message: string; readonly paragraph: Paragraph }[]
}

function partOutline(text: CleanText, draft: PartDraft, index: number): PartOutline {
  const { roots, jumps } = treeOf(draft.paragraphs)
  const tasks = isStandingPart(draft) ? [] : tasksIn(roots)
  const headed = headedAlphabets(tasks)
  const writer = new NodeWriter(text, index, tasks, headed)
  const children = roots.map((root) => writer.write(root, [String(index)], null))
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

/** Alphabets whose tasks open with a heading of their own: four in five must. */
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

/** Writes the nodes of one part and gathers its measures on the way. */
class NodeWriter {
  readonly measures: Measure[] = []
  private readonly text: CleanText
  private readonly part: number
  private readonly tasks: ReadonlyMap<Paragraph, TaskUnit>
  private readonly headed: ReadonlySet<string>
  private readonly paths = new Map<string, number>()

  constructor(text: CleanText, part: number, tasks: readonly TaskUnit[], headed: ReadonlySet<string>) {
    this.text = text
    this.part = part
    this.tasks = new Map(tasks.map((task) => [task.node.paragraph, task]))
    this.headed = headed
  }

  write(node: TreeNode, above: readonly string[], section: string | null, inside = false): OutlineNode {
    const { paragraph } = node
    const label = this.labelOf(paragraph)
    const path = this.pathOf([...above, label ?? (node.kind === 'table' ? '表' : '段')])
    const task = this.tasks.get(paragraph)
    const heading = this.printed(headingOf(node), paragraph)
    if (task) this.addMeasure(task, path, section, heading)
    const top = section ?? (node.kind === 'numbered' ? heading : null)
    const children = node.children.map((child) => this.write(child, path.split('/'), top, inside || task !== undefined))
    const end = lastParagraph(node).end
    const body = {
      start: paragraph.start + (paragraph.mark?.length ?? 0),
      end: task ? endOf(task) : paragraph.end,
    }
    return {
      kind: kindOf(node, task !== undefined, inside),
      label,
      path,
      heading: node.kind === 'numbered' ? heading : null,
      span: { start: paragraph.start, end },
      body,
      children,
    }
  }

  private addMeasure(task: TaskUnit, path: string, section: string | null, heading: string | null): void {
    const first = task.node.paragraph
    const span = { start: first.start + (first.mark?.length ?? 0), end: endOf(task) }
    this.measures.push({
      id: '',
      label: this.labelOf(first) ?? '',
      path,
      section: section ?? (first.mark ? heading : null),
      heading: first.mark && this.headed.has(first.mark.alphabet) ? heading : null,
      text: this.text.text.slice(span.start, span.end),
      span,
      part: this.part,
    })
  }

  /** The mark as printed, not folded: 第一條. */
  private labelOf({ start, mark }: Paragraph): string | null {
    return mark ? this.text.text.slice(start, start + mark.label.length) : null
  }

  /** The heading as printed, not folded. */
  private printed(heading: string | null, paragraph: Paragraph): string | null {
    if (heading === null) return null
    const start = paragraph.start + (paragraph.mark?.length ?? 0) + Math.max(0, departmentWords(paragraph).indexOf(heading))
    return this.text.text.slice(start, start + heading.length)
  }

  /** Paths are unique: the second node with the same marks gets ~2. */
  private pathOf(marks: readonly string[]): string {
    const path = marks.join('/')
    const count = (this.paths.get(path) ?? 0) + 1
    this.paths.set(path, count)
    return count === 1 ? path : `${path}~${count}`
  }
}

function endOf({ node, paragraphs }: TaskUnit): number {
  return paragraphs.at(-1)?.paragraph.end ?? node.paragraph.end
}

function kindOf(node: TreeNode, isTask: boolean, inside: boolean): OutlineNode['kind'] {
  if (isTask) return 'measure'
  if (node.kind !== 'numbered') return node.kind
  return inside ? 'item' : 'section'
}
