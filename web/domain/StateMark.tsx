import { useQuery } from 'urql'
import { graphql, type ResultOf } from '../api/graphql.ts'
import { useWords } from '../i18n/words.ts'
import { today } from '../state/days.ts'
import { NodeLink } from './NodeLink.tsx'
import { domain } from './words.ts'
import './domain.css'

/** The state of a document on a day, with what says so. */
export const LifeOf = graphql(`
  fragment LifeOf on DocumentState {
    asOf
    state
    since
    until
    words
    repealedBy {
      id
      title
      documentNumber
    }
  }
`)

const StateOfDocument = graphql(
  `
  query StateOfDocument($id: ID!, $asOf: Date!) {
    node(id: $id) {
      __typename
      id
      ... on Document {
        state(asOf: $asOf) {
          ...LifeOf
        }
      }
    }
  }
`,
  [LifeOf],
)

type Life = ResultOf<typeof LifeOf>

/** The state of a document today, asked for where the page does not have it yet. Nothing until it is known. */
export function StateToday({ document }: { readonly document: string }) {
  const [{ data }] = useQuery({ query: StateOfDocument, variables: { id: document, asOf: today() } })
  const life = data?.node && 'state' in data.node ? data.node.state : null
  return life ? <StateMark life={life} /> : null
}

/** Whether a document is in force, the day of which that is said, and by whom it is repealed. */
export function StateMark({ life, short = false }: { readonly life: Life; readonly short?: boolean }) {
  const say = useWords(domain)
  const { state, asOf, since, until, words, repealedBy } = life
  const span = state === 'IN_FORCE' ? [since && say('stateFrom', { day: since }), until && say('stateTo', { day: until })] : [since]
  return (
    <span className={`life life-${state}`} title={words ?? say('stateNothingSaid')}>
      <span className="life-mark">{say(state)}</span>
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
