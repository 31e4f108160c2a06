import type { DrawingNode, Level, NodeKind, RelationKind } from '../../drawing/drawing.ts'
import type { Fold } from '../../drawing/lineage/folds.ts'
import type { Scene } from './scene.ts'

/** A table row for a node of the view, including nodes inside stacks. */
export interface NodeRow {
  readonly id: string
  readonly kind: NodeKind
  readonly name: string
  readonly detail: string | null
  readonly level: Level | null
  readonly date: string | null
  readonly degree: number
  readonly folded: boolean
}

/** A table row for a line of the view, with the names of its ends. */
export interface LineRow {
  readonly id: string
  readonly relation: RelationKind
  readonly source: string
  readonly target: string
  readonly count: number
}

/** All nodes of a view, drawn singly or inside a stack. */
export function nodeRowsOf({ visible }: Pick<Scene, 'visible'>): readonly NodeRow[] {
  const row =
    (folded: boolean) =>
    ({ id, kind, label, detail, level, date, degree }: DrawingNode): NodeRow => ({
      id,
      kind,
      name: label,
      detail,
      level,
      date,
      degree,
      folded,
    })
  return [...visible.nodes.map(row(false)), ...visible.folds.flatMap(({ members }) => members).map(row(true))]
}

/** All lines of a view; `nameOfFold` names an end that is a stack. */
export function lineRowsOf({ visible, frame }: Pick<Scene, 'visible' | 'frame'>, nameOfFold: (fold: Fold) => string): readonly LineRow[] {
  const folds = new Map(visible.folds.map((fold) => [fold.id, nameOfFold(fold)]))
  const nameOf = (id: string) => frame.nodes.get(id)?.label ?? folds.get(id) ?? ''
  return visible.lines.map(({ id, kind, source, target, count }) => ({
    id,
    relation: kind,
    source: nameOf(source),
    target: nameOf(target),
    count,
  }))
}

/** The rows that match the typed words, by name or number, or because the full search found them (short names, pinyin). */
export function fittingRows(rows: readonly NodeRow[], text: string, found: ReadonlySet<string>): readonly NodeRow[] {
  const wanted = plain(text)
  if (wanted === '') return rows
  return rows.filter(({ id, name, detail }) => found.has(id) || plain(`${name}${detail ?? ''}`).includes(wanted))
}

/** The next or previous id in an order, wrapping around at its ends. Without a selection, the first or last. */
export function neighbourIn(order: readonly string[], chosen: string | null, by: 1 | -1): string | null {
  const at = chosen === null ? -1 : order.indexOf(chosen)
  const next = at < 0 ? (by > 0 ? 0 : order.length - 1) : (at + by + order.length) % order.length
  return order[next] ?? null
}

const plain = (words: string) => words.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '')
