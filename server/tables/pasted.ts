import type { PlacedTable } from '../text/layout.ts'
import { blankCells } from './pasted/blankCells.ts'
import { cellLines } from './pasted/cellLines.ts'
import { commas } from './pasted/commas.ts'
import { drawn } from './pasted/drawn.ts'
import { emptyLines } from './pasted/emptyLines.ts'
import { evenCells } from './pasted/evenCells.ts'
import { labelledBlocks } from './pasted/labelledBlocks.ts'
import { pipes } from './pasted/pipes.ts'
import { runOn } from './pasted/runOn.ts'
import { tabs } from './pasted/tabs.ts'

/** Finds the tables of one format in plain text, in reading order and without overlaps. */
export type PastedTables = (text: string) => readonly PlacedTable[]

/** The formats in order of precedence: if two find the same lines, the first wins. */
const WAYS: readonly PastedTables[] = [drawn, pipes, tabs, commas, labelledBlocks, emptyLines, cellLines, evenCells, blankCells, runOn]

/** The tables in a plain text, in reading order. */
export function pastedTables(text: string): readonly PlacedTable[] {
  const found: PlacedTable[] = []
  for (const way of WAYS) {
    const added = way(text).filter(({ span }) => found.every((table) => span.end <= table.span.start || table.span.end <= span.start))
    found.push(...added)
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}
