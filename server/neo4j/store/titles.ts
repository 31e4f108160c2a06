import { declarationOf } from './kinds.ts'
import type { NodeRecord } from './records.ts'

/** What a node is called where there is room for one line. */
export const titleOf = (node: NodeRecord): string => declarationOf(node.kind).caption(node)

/** A short second line, or null. */
export const detailOf = (node: NodeRecord): string | null => declarationOf(node.kind).detail(node)
