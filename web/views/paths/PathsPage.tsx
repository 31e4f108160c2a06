import { Equal, Route as RouteIcon, SearchX } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { titleOf } from '../../domain/titles.ts'
import { useWords } from '../../i18n/words.ts'
import { useSubject } from '../../state/subject.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { PathsBetween } from './operations.ts'
import { type PathsState, relationsOf } from './state.ts'
import { WayItem } from './WayItem.tsx'
import { type RankedWays, rankedWays } from './ways.ts'
import { paths } from './words.ts'

interface Props {
  readonly from: string
  readonly to: string
  readonly state: PathsState
  readonly change: ChangeState<PathsState>
}

const WAYS_AT_MOST = 20
const MOST_HOPS = 8

/** The shortest paths, or suggestions if there are none. */
export function PathsPage({ from, to, state, change }: Props) {
  const say = useWords(paths)
  const relations = relationsOf(state)
  const maxHops = Number(state.hops)
  const nothingToFollow = relations.hubs.length === 0
  const pause = from === to || nothingToFollow
  const { data, error, retry } = useScreenQuery(
    PathsBetween,
    { from, to, ends: [from, to], maxHops, ...relations, limit: WAYS_AT_MOST },
    { pause },
  )
  const { tiers, leftOut } = useMemo(() => (data ? rankedWays(data, state.hubs) : NOTHING), [data, state.hubs])
  const [start, end] = data?.ends ?? []
  useSubject(start && end ? `${titleOf(start)} — ${titleOf(end)}` : null)
  if (from === to) return <Empty title={say('same')} hint={say('sameHint')} icon={<Equal size={28} aria-hidden="true" />} />
  if (nothingToFollow) {
    return (
      <Empty title={say('noRelation')} hint={say('noRelationHint')} icon={<RouteIcon size={28} aria-hidden="true" />}>
        <AllRelations change={change} />
      </Empty>
    )
  }
  if (error) return <Failure error={error} onRetry={retry} />
  if (!data) return <Loading />
  if (!start || !end) return <Empty title={say('unknown')} hint={say('unknownHint')} icon={<SearchX size={28} aria-hidden="true" />} />
  if (tiers.length === 0) {
    return (
      <Empty title={say('none', { hops: maxHops })} hint={say('noneHint')} icon={<RouteIcon size={28} aria-hidden="true" />}>
        {leftOut && <LeftOut {...leftOut} change={change} />}
        {maxHops < MOST_HOPS && (
          <button type="button" className="button primary" onClick={() => change({ hops: '8' })}>
            {say('wider', { count: MOST_HOPS })}
          </button>
        )}
        {state.without.length > 0 && <AllRelations change={change} />}
      </Empty>
    )
  }
  const names = { from: titleOf(start), to: titleOf(end) }
  return (
    <>
      <p className="paths-between">{say('between', names)}</p>
      {leftOut && <LeftOut {...leftOut} change={change} />}
      {tiers.map(({ tier, ways }) => (
        <section key={tier}>
          <h2 className="paths-summary">
            {say(tier === 'hubs' ? 'tierHubs' : tier, { hops: ways[0]?.steps.length ?? 0, count: ways.length })}
          </h2>
          {ways.length >= WAYS_AT_MOST && <p className="faint small">{say('more', { count: WAYS_AT_MOST })}</p>}
          <ol className="paths-list">
            {ways.map((way, at) => (
              <WayItem key={way.key} way={way} number={at + 1} />
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}

const NOTHING: RankedWays = { tiers: [], leftOut: null }
const HUBS_NAMED = 6

/** Lists the industries and places that paths avoid, with a button to include them. */
function LeftOut({ hubs, hops, change }: NonNullable<RankedWays['leftOut']> & Pick<Props, 'change'>) {
  const say = useWords(paths)
  return (
    <p className="paths-left-out">
      {say('leftOut', { count: hubs.length, hops })}{' '}
      {hubs.slice(0, HUBS_NAMED).map(({ id, kind, title }) => (
        <NodeLink key={id} id={id} kind={kind} title={title} />
      ))}
      {hubs.length > HUBS_NAMED && '…'}{' '}
      <button type="button" className="text-button" onClick={() => change({ hubs: true })}>
        {say('pass')}
      </button>
    </p>
  )
}

interface EmptyProps {
  readonly title: string
  readonly hint: string
  readonly icon: ReactNode
  readonly children?: ReactNode
}

function Empty({ title, hint, icon, children }: EmptyProps) {
  return (
    <Notice title={title} icon={icon}>
      <p>{hint}</p>
      <div className="row">{children}</div>
    </Notice>
  )
}

function AllRelations({ change }: Pick<Props, 'change'>) {
  const say = useWords(paths)
  return (
    <button type="button" className="button" onClick={() => change({ without: [] })}>
      {say('allRelations')}
    </button>
  )
}
