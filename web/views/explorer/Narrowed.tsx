import { codeOf } from '../../drawing/codes.ts'
import type { Frame } from '../../drawing/frame.ts'
import { shortened, titleWords } from '../../drawing/labels.ts'
import { HOPS, type View } from '../../drawing/view.ts'
import { useWords } from '../../i18n/words.ts'
import type { Explorer } from './explorer.ts'
import { panelWords as words } from './panelWords.ts'

interface Props {
  readonly explorer: Explorer
  readonly frame: Frame
  readonly view: View
}

/** Says that the drawing is narrowed, sets the size of the neighbourhood, and offers to show everything again. */
export function Narrowed({ explorer, frame, view }: Props) {
  const say = useWords(words)
  const centre = view.only === null ? null : [...frame.nodes.values()].find(({ id }) => codeOf(id) === view.only)
  return (
    <span className="status-narrowed">
      {centre ? say('narrowed', { name: shortened(titleWords(centre.label), 10) }) : say('narrowedBy')}
      {centre &&
        HOPS.map((hops) => (
          <button
            key={hops}
            type="button"
            className="text-button"
            aria-pressed={view.hops === hops}
            onClick={() => explorer.change({ kind: 'hops', hops })}
          >
            {say('hops', { count: hops })}
          </button>
        ))}
      <button type="button" className="text-button" onClick={() => explorer.change({ kind: 'showAll' })}>
        {say('showAll')}
      </button>
    </span>
  )
}
