import { useState } from 'react'
import { Link } from 'wouter'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { linkTo } from '../../domain/links.ts'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { Quote } from '../../domain/Quote.tsx'
import { RoleMark } from '../../domain/RoleMark.tsx'
import { measureTitle } from '../../domain/titles.ts'
import { useWords } from '../../i18n/words.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { type FoundMeasure, type FoundNetwork, type MeasuresWhere, SharedMeasures } from './operations.ts'
import type { Partner } from './partners.ts'
import { SHARES, type Share, shareOf } from './shares.ts'
import type { NetworkState } from './state.ts'
import { networkWords } from './words.ts'

interface Props {
  readonly partner: Partner
  readonly department: FoundNetwork['department']
  readonly state: NetworkState
  readonly change: ChangeState<NetworkState>
}

/** The measures that name both departments, with both roles and the words that prove them. */
export function SharedMeasuresList({ partner, department, state, change }: Props) {
  const say = useWords(networkWords)
  const own = state.line && department.line !== null ? { line: [department.line] } : { department: [department.id] }
  const where: MeasuresWhere = {
    and: [{ assignment: own }, { assignment: { department: [partner.id] } }],
    ...(state.document !== null && { document: [state.document] }),
  }
  return (
    <div className="shared">
      <div className="row">
        <h3>{say('measuresWith', { name: partner.name })}</h3>
        <Link href={linkTo.network(partner.id)}>{say('partnerNetwork')}</Link>
        <Link href={linkTo.desk(partner.id)}>{say('partnerDesk')}</Link>
        <Link href={linkTo.node(partner.id)}>{say('facts')}</Link>
      </div>
      <div className="row">
        <button type="button" className="chip" aria-pressed={state.share === 'all'} onClick={() => change({ share: 'all' })}>
          {say('shareAll', { count: partner.together })}
        </button>
        {SHARES.filter((share) => partner.shares[share] > 0).map((share) => (
          <button key={share} type="button" className="chip" aria-pressed={state.share === share} onClick={() => change({ share })}>
            {say(share)} {partner.shares[share]}
          </button>
        ))}
      </div>
      <Pages
        where={where}
        isOwn={(one) => (own.line ? one.line === department.line : one.id === department.id)}
        partner={partner.id}
        share={state.share}
      />
    </div>
  )
}

interface PagesProps {
  readonly where: MeasuresWhere
  readonly isOwn: (body: { readonly id: string; readonly line: string | null }) => boolean
  readonly partner: string
  readonly share: Share | 'all'
}

/** Renders the requested number of pages, one below the other. */
function Pages(props: PagesProps) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null])
  return cursors.map((after, at) => (
    <PageOfMeasures
      key={after ?? 'first'}
      {...props}
      after={after}
      onMore={at === cursors.length - 1 ? (cursor) => setCursors([...cursors, cursor]) : null}
      shownBefore={at}
    />
  ))
}

const PAGE = 40

interface PageProps extends PagesProps {
  readonly after: string | null
  /** Null if the next page is already shown. */
  readonly onMore: ((cursor: string) => void) | null
  readonly shownBefore: number
}

function PageOfMeasures({ where, isOwn, partner, share, after, onMore, shownBefore }: PageProps) {
  const say = useWords(networkWords)
  const { data, error, retry } = useScreenQuery(SharedMeasures, { where, after })
  if (error) return <Failure error={error} onRetry={retry} />
  if (!data) return <Loading />
  const { nodes, totalCount, pageInfo } = data.measures
  const rows = nodes.map((measure) => rowOf(measure, isOwn, partner)).filter((row) => share === 'all' || row.share === share)
  return (
    <>
      <ol className="shared-list">
        {rows.map((row) => (
          <SharedMeasure key={row.measure.id} {...row} />
        ))}
      </ol>
      {rows.length === 0 && !pageInfo.hasNextPage && <p className="faint small">{say('noneOfShare')}</p>}
      {onMore && pageInfo.hasNextPage && pageInfo.endCursor && (
        <button type="button" className="text-button" onClick={() => onMore(pageInfo.endCursor ?? '')}>
          {say('loadMore', { count: totalCount - PAGE * (shownBefore + 1) })}
        </button>
      )}
    </>
  )
}

type Naming = FoundMeasure['assignments']['edges'][number]

interface MeasureRow {
  readonly measure: FoundMeasure
  readonly share: Share
  readonly own: readonly Naming[]
  readonly other: readonly Naming[]
}

function rowOf(measure: FoundMeasure, isOwn: PagesProps['isOwn'], partner: string): MeasureRow {
  const own = measure.assignments.edges.filter(({ node }) => isOwn(node))
  const other = measure.assignments.edges.filter(({ node }) => node.id === partner)
  const roles = (namings: readonly Naming[]) => namings.map(({ role }) => role)
  return { measure, own, other, share: shareOf(roles(own), roles(other)) }
}

function SharedMeasure({ measure, own, other, share }: MeasureRow) {
  const say = useWords(networkWords)
  const { policy } = measure
  return (
    <li>
      <p>
        <span className="chip">{say(share)}</span> <NodeLink id={measure.id} kind="MEASURE" title={measureTitle(measure)} />
      </p>
      {policy && (
        <p className="small">
          <NodeLink id={policy.id} kind="POLICY" title={policy.title ?? policy.documentNumber} />
        </p>
      )}
      <div className="shared-namings">
        {[...own, ...other].map((naming) => (
          <div key={`${naming.node.id} ${naming.role}`}>
            <p className="small">
              {naming.role && <RoleMark name={naming.role} />} <span lang="zh-CN">{naming.node.name}</span>
            </p>
            {naming.evidence?.document && <Quote evidence={{ ...naming.evidence, document: naming.evidence.document }} lines={2} />}
          </div>
        ))}
      </div>
    </li>
  )
}
