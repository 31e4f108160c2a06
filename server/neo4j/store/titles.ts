import { declarationOf } from './kinds.ts'
import type { NodeRecord } from './records.ts'

/** Display name of a node in one line. */
export const titleOf = (node: NodeRecord): string => declarationOf(node.kind).caption(node)

/** Short second line, or null. */
export const detailOf = (node: NodeRecord): string | null => declarationOf(node.kind).detail(node)
