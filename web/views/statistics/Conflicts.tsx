import type { ResultOf } from '../../api/graphql.ts'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { Quote } from '../../domain/Quote.tsx'
import { useReasons } from '../../i18n/reasons.ts'
import { useWords } from '../../i18n/words.ts'
import { conflicts as words } from './conflictWords.ts'
import { GraphConflicts } from './operations.ts'

type OfKind = ResultOf<typeof GraphConflicts>['statistics']['conflicts'][number]

/** The unit of each conflict's count. */
const COUNTED = {
  NUMBER_PRINTED_TWICE: 'documents',
  TITLE_DIFFERS: null,
  SEVERAL_TEXTS: 'texts',
  MAY_BE_ONE: 'departments',
  UNRESOLVED_NAME: 'mentions',
} as const satisfies Record<OfKind['kind'], string | null>

/** Contradictions between documents and open questions, by kind. */
export function Conflicts() {
  const say = useWords(words)
  const { data, error, retry } = useScreenQuery(GraphConflicts, {})
  const found = data?.statistics.conflicts.filter(({ totalCount }) => totalCount > 0)
  return (
    <section className="conflicts">
      <h2>{say('title')}</h2>
      <p className="faint small">{say('hint')}</p>
      {error && <Failure error={error} onRetry={retry} />}
      {!error && !found && <Loading />}
      {found?.length === 0 && <p>{say('none')}</p>}
      {found?.map((each) => (
        <ConflictList key={each.kind} {...each} />
      ))}
    </section>
  )
}

function ConflictList({ kind, totalCount, conflicts }: OfKind) {
  const say = useWords(words)
  const sayReason = useReasons()
  const counted = COUNTED[kind]
  return (
    <details>
      <summary>
        {say(kind)}{' '}
        <span className="faint small">
          {say(conflicts.length < totalCount ? 'shown' : 'total', { count: totalCount, shown: conflicts.length })}
        </span>
      </summary>
      <ul>
        {conflicts.map((conflict) => (
          <li key={conflict.words + conflict.nodes.map(({ id }) => id).join('|')}>
            {!conflict.nodes.some(({ caption }) => caption === conflict.words) && <span lang="zh-CN">{conflict.words}</span>}
            {conflict.nodes.map(({ id, nodeKind, caption }) => (
              <NodeLink key={id} id={id} kind={nodeKind} title={caption} />
            ))}
            {conflict.reason && <span className="faint small">{sayReason(conflict.reason)}</span>}
            {counted && <span className="faint small">{say(counted, { count: conflict.count })}</span>}
            {conflict.evidence?.document && <Quote evidence={{ ...conflict.evidence, document: conflict.evidence.document }} />}
          </li>
        ))}
      </ul>
    </details>
  )
}
