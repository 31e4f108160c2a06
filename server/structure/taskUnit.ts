import type { TreeNode } from './tree.ts'

/** A unit that gives a task: consecutive paragraphs in reading order. */
export interface TaskUnit {
  readonly node: TreeNode
  /** The first paragraph is the unit's own. */
  readonly paragraphs: readonly TreeNode[]
  /** For a task without a mark: the heading lines of the task and of its group, if any. */
  readonly headings?: { readonly own: TreeNode | null; readonly section: TreeNode | null }
}
