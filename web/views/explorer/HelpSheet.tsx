import { Dialog } from '../../components/Dialog.tsx'
import { useWords } from '../../i18n/words.ts'
import { helpWords } from './helpWords.ts'
import { onTouch } from './touch.ts'

type Key = keyof (typeof helpWords)['zh']
type Row = readonly [what: Key, does: Key]

const POINTER: readonly Row[] = [
  ['clickWhat', 'click'],
  ['doubleWhat', 'double'],
  ['menuWhat', 'menu'],
  ['pickWhat', 'pick'],
  ['lassoWhat', 'lasso'],
  ['dragWhat', 'drag'],
  ['wheelWhat', 'wheel'],
]
const TOUCH: readonly Row[] = [
  ['tapWhat', 'click'],
  ['doubleTapWhat', 'double'],
  ['pressWhat', 'menu'],
  ['lassoTouchWhat', 'lasso'],
  ['dragWhat', 'drag'],
  ['pinchWhat', 'wheel'],
]
const KEYS: readonly Row[] = [
  ['arrowsWhat', 'arrows'],
  ['enterWhat', 'double'],
  ['deleteWhat', 'delete'],
  ['mWhat', 'menu'],
  ['zoomWhat', 'zoom'],
  ['undoWhat', 'undo'],
  ['tableWhat', 'table'],
  ['searchWhat', 'search'],
  ['escapeWhat', 'escape'],
  ['helpWhat', 'help'],
]

interface Props {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

/** All gestures of the drawing for this device: touch, or mouse and keyboard. */
export function HelpSheet({ open, onOpenChange }: Props) {
  const say = useWords(helpWords)
  const touch = onTouch()
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={say('title')}>
      <div className="help-sheet">
        <Gestures title={say(touch ? 'touch' : 'pointer')} rows={touch ? TOUCH : POINTER} />
        {!touch && <Gestures title={say('keys')} rows={KEYS} />}
      </div>
    </Dialog>
  )
}

function Gestures({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  const say = useWords(helpWords)
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {rows.map(([what, does]) => (
          <div key={what}>
            <dt>{say(what)}</dt>
            <dd>{say(does)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
