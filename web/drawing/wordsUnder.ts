import type { NodeElement } from './elements.ts'
import type { Band } from './lineage/bands.ts'

interface Reading {
  /** True at low zoom, where a full title would show more detail than the stacks around it. */
  readonly far: boolean
  readonly bandName: (band: Band) => string
}

/** The label below a node. A stack shows its band if no grid does; at low zoom a document drawn like a stack of one shows its place. */
export function wordsUnder({ band, label, short }: NodeElement['data'], { far, bandName }: Reading): string {
  if (band) return [bandName(band), label].filter(Boolean).join(' ')
  return far && short ? short : label
}
