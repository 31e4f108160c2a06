import type { PlacedTable } from '../text/layout.ts'
import { blankCells } from './pasted/blankCells.ts'
import { cellLines } from './pasted/cellLines.ts'
import { pipes } from './pasted/pipes.ts'
import { tabs } from './pasted/tabs.ts'

/** One way in which a table may have been pasted into plain text. The tables that it finds are in reading order and do not overlap. */
export type PastedTables = (text: string) => readonly PlacedTable[]

/** The ways in their order: where two find the same lines, the first is kept. */
const WAYS: readonly PastedTables[] = [pipes, tabs, cellLines, blankCells]

/** The tables that a plain text holds, in reading order. */
export function pastedTables(text: string): readonly PlacedTable[] {
  const found: PlacedTable[] = []
  for (const way of WAYS) {
    const added = way(text).filter(({ span }) => found.every((table) => span.end <= table.span.start || table.span.end <= span.start))
    found.push(...added)
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}
