import { endsSentence } from '../../lineKinds/sentence.ts'
import type { LineRule, LineView } from '../lineRule.ts'
import { fillsTheLine } from '../printedLine.ts'

export const printedInPieces: LineRule = {
  name: 'printed line in pieces',
  does: 'Pieces that together make one full printed line belong together.',
  examples: [{ lines: ['综合运用督办、约谈、第三方评估等方式（含抽查）', '（复查）压实责任推进改革'], wrap: 38, says: 'joins' }],

  answer: (view) => (mayGoOn(view) && fillsTheLine(view) ? 'joins' : null),
}

function mayGoOn({ before, line, wrap }: LineView): boolean {
  if (wrap === null) return false
  return endsSentence(before.words) || /[：:）)”’》]$/.test(before.words) || /^[“‘《〈（(〔【]/.test(line.words)
}
