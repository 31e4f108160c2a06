import { useWords } from '../../i18n/words.ts'
import { Changes } from './Changes.tsx'
import { marksOf } from './marks.ts'
import { NamedDepartments } from './NamedDepartments.tsx'
import type { FoundDifference } from './operations.ts'
import { SideOfPair } from './SideOfPair.tsx'
import { difference as words } from './words.ts'

/** One task: its measures side by side, their differences, and their similarity. */
export function DiffItem({ difference }: { readonly difference: FoundDifference }) {
  const say = useWords(words)
  const { kind, left, right, elsewhere, similarity, changes, leftNamings, rightNamings, elsewhereNamings } = difference
  const paired = left !== null && right !== null
  const alike = similarity === null ? null : say('alike', { percent: Math.round(similarity * 100) })
  return (
    <li className={`difference-item ${paired ? 'difference-paired' : ''}`} lang="zh-CN">
      {left && <SideOfPair measure={left} namings={leftNamings} marked={marksOf(left.text, changes, 'left')} />}
      {right && <SideOfPair measure={right} namings={rightNamings} marked={marksOf(right.text, changes, 'right')} />}
      {paired && (
        <div className="difference-says">
          <Changes changes={changes} />
          {alike && <span className="chip">{alike}</span>}
        </div>
      )}
      {elsewhere && (
        <div className="difference-elsewhere">
          <p className="small">
            {say(kind === 'LOST' ? 'elsewhereLOST' : 'elsewhereGAINED')} {alike && <span className="chip">{alike}</span>}
          </p>
          <NamedDepartments namings={elsewhereNamings} />
          <SideOfPair measure={elsewhere} namings={[]} marked={[]} />
        </div>
      )}
    </li>
  )
}
