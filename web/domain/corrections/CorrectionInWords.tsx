import type { Correction, Facts, Said } from '../../api/notes.ts'
import type { Say } from '../../i18n/words.ts'
import { useWords } from '../../i18n/words.ts'
import { corrections } from './words.ts'

/** A correction in two lines: the reading, struck through, and the corrected value. */
export function CorrectionInWords({ said }: { readonly said: Correction }) {
  const say = useWords(corrections)
  const [read, right] = [factsInWords(said, 'read', say), factsInWords(said, 'right', say)]
  return (
    <span lang="zh-CN">
      {read === null ? say('missed') : say('wasRead')} {read !== null && <del>{read}</del>} → {say('right')}{' '}
      <ins>{right ?? say('none')}</ins>
    </span>
  )
}

type Word = keyof (typeof corrections)['zh']

function factsInWords(said: Said, which: 'read' | 'right', say: Say<Word>): string | null {
  switch (said.kind) {
    case 'assignment':
      return said[which] && `${say(said[which].role)} · ${said[which].department}`
    case 'citation':
      return said[which] && [say(said[which].relation), said[which].title, said[which].number].filter(Boolean).join(' · ')
    case 'target':
      return said[which] && targetInWords(said[which], say)
    case 'measure':
      return said[which] && [say('measure'), said[which].heading].filter(Boolean).join(' · ')
  }
}

function targetInWords({ kind, value, unit, from, to }: Facts['target'], say: Say<Word>): string {
  const figure = value === null ? null : `${value}${unit ?? ''}`
  return [say(kind), figure, [from, to].filter(Boolean).join('—')].filter(Boolean).join(' · ')
}
