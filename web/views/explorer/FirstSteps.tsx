import { ListChecks, Route as RouteIcon, X } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { Link } from 'wouter'
import { leadsToPage, linkTo } from '../../domain/links.ts'
import { common } from '../../i18n/common.ts'
import { useWords } from '../../i18n/words.ts'
import { remember } from '../../state/remembered.ts'
import { isNarrow } from './covered.ts'
import { FIRST_STEPS, firstStepsAreDue } from './firstStepsDue.ts'
import { firstStepsWords } from './firstStepsWords.ts'
import { onTouch } from './touch.ts'

/**
 * Introduction at the first visit: what is drawn, how to continue, and where the two most common questions are answered. It never returns
 * once the reader has made a choice. On a phone it opens only on request, because the drawing needs the space.
 */
export function FirstSteps({ begun }: { readonly begun: boolean }) {
  const say = useWords(firstStepsWords)
  const sayCommon = useWords(common)
  const [taken, setTaken] = useState(() => !firstStepsAreDue())
  const [narrow] = useState(isNarrow)
  const [told, setTold] = useState(!narrow)
  const done = useCallback(() => {
    remember(FIRST_STEPS, 'taken')
    setTaken(true)
  }, [])
  useEffect(() => {
    if (begun) done()
  }, [begun, done])
  if (taken || begun) return null
  return (
    <section className="first-steps" data-told={told} aria-label={say('firstSteps')}>
      <div className="first-steps-head">
        <h2>
          {narrow ? (
            <button type="button" className="text-button" aria-expanded={told} onClick={() => setTold(!told)}>
              {say('firstSteps')}
            </button>
          ) : (
            say('firstSteps')
          )}
        </h2>
        <button type="button" className="button quiet icon" aria-label={sayCommon('close')} onClick={done}>
          <X size={16} aria-hidden="true" />
        </button>
      </div>
      {told && (
        <p>
          {say('firstWhat')} {say(onTouch() ? 'firstHowTouch' : 'firstHow')}
        </p>
      )}
      <p className="first-steps-links">
        <Link className="button" href={linkTo.trace()} onClick={done}>
          <RouteIcon size={15} aria-hidden="true" />
          {say('firstTrace')}
        </Link>
        {leadsToPage(linkTo.desk()) && (
          <Link className="button" href={linkTo.desk()} onClick={done}>
            <ListChecks size={15} aria-hidden="true" />
            {say('firstDesk')}
          </Link>
        )}
      </p>
    </section>
  )
}
