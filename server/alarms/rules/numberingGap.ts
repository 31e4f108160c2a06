import type { Reading } from '../../extraction/findings.ts'
import type { AlarmRule } from '../alarm.ts'

export const numberingGap: AlarmRule = {
  kind: 'NUMBERING_GAP',
  does: 'The numbering of a part with measures has a gap: a mark was missed, or a line was mistaken for one.',
  examples: ['（一）…（三）…', '1.…2.…4.…'],
  find: (reading) => {
    const parts = partsWithMeasures(reading)
    const jumps = reading.outline.warnings.filter(({ kind }) => kind === 'jump').map(({ span }) => span)
    return jumps.filter(({ start }) => parts.some(({ span }) => span.start <= start && start < span.end))
  },
}

/** Attachments without measures are lists, forms and permanent rules, which may be numbered in any way. */
function partsWithMeasures({ outline: { parts, measures } }: Reading) {
  const used = new Set(measures.map(({ part }) => part))
  return parts.filter((_, index) => used.has(index))
}
