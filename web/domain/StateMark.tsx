import { useQuery } from 'urql'
import type { ResultOf } from '../api/graphql.ts'
import { Popup } from '../components/Popup.tsx'
import { useWords } from '../i18n/words.ts'
import { today } from '../state/days.ts'
import type { LifeOf } from './fragments.ts'
import { NodeLink } from './NodeLink.tsx'
import { StateOfDocument } from './operations.ts'
import { joined } from './shownSentence.ts'
import { domain } from './words.ts'
import './domain.css'

type Life = ResultOf<typeof LifeOf>

/** Today's state of a document, and whether other documents print its number. Fetched if the page does not have it yet. */
export function StateToday({ document }: { readonly document: string }) {
  const [{ data: last, fetching }] = useQuery({ query: StateOfDocument, variables: { id: document, asOf: today() } })
  // While fetching, `last` still belongs to the previous document.
  const data = fetching ? undefined : last
  const life = data?.node && 'state' in data.node ? data.node.state : null
  const twins = data?.node && 'sameNumber' in data.node ? data.node.sameNumber : []
  return (
    <>
      {life && <StateMark life={life} />}
      {twins.length > 0 && <NumberTwice others={twins} />}
    </>
  )
}

/** Warns that other documents print the same number. */
function NumberTwice({ others }: { readonly others: readonly { readonly id: string; readonly title: string | null }[] }) {
  const say = useWords(domain)
  return (
    <span className="life life-NUMBER_TWICE">
      <span className="life-mark">{say('numberTwice')}</span>
      {others.map(({ id, title }) => (
        <NodeLink key={id} id={id} kind="POLICY" title={title} />
      ))}
    </span>
  )
}

/** Whether a document is in force, on which day, and which document repeals it. */
export function StateMark({ life, short = false }: { readonly life: Life; readonly short?: boolean }) {
  const say = useWords(domain)
  const { state, asOf, since, until, words, repealedBy } = life
  const span = state === 'IN_FORCE' ? [since && say('stateFrom', { day: since }), until && say('stateTo', { day: until })] : [since]
  return (
    <span className={`life life-${state}`}>
      <Popup label={say(state)} buttonClass="life-mark" className="popup-words">
        {words === null ? say('stateNothingSaid') : <q lang="zh-CN">{joined(words)}</q>}
      </Popup>
      {!short && (
        <span className="faint small">
          {[...span, say('stateAsOf', { day: asOf })].filter(Boolean).join(' · ')}
          {repealedBy && (
            <>
              {' · '}
              {say('repealedBy')} <NodeLink id={repealedBy.id} kind="POLICY" title={repealedBy.title ?? repealedBy.documentNumber} />
            </>
          )}
        </span>
      )}
    </span>
  )
}
