import { Diff, Scale, SearchX } from 'lucide-react'
import { Link } from 'wouter'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { linkTo } from '../../domain/links.ts'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { documentTitle } from '../../domain/titles.ts'
import { useWords } from '../../i18n/words.ts'
import { useSubject } from '../../state/subject.ts'
import { CompareTwo, type FoundComparison } from './operations.ts'
import { Figures, Passages, Tasks } from './Pairs.tsx'
import { SharedNodes } from './SharedNodes.tsx'
import { compare } from './words.ts'

/** What two documents have in common, most significant first. */
export function Comparison({ left, right }: { readonly left: string; readonly right: string }) {
  const say = useWords(compare)
  const { data, error, retry } = useScreenQuery(CompareTwo, { left, right })
  const sides = data?.compare && [data.compare.left, data.compare.right]
  useSubject(sides?.map(titleOf).join(' / '))
  if (error) return <Failure error={error} onRetry={retry} />
  if (!data) return <Loading />
  const found = data.compare
  if (!found) {
    return (
      <Notice title={say('unknown')} icon={<SearchX size={28} aria-hidden="true" />}>
        <p>{say('unknownHint')}</p>
      </Notice>
    )
  }
  return (
    <>
      <div className="compare-sides">
        <Side node={found.left} measures={found.leftMeasures} />
        <Side node={found.right} measures={found.rightMeasures} />
      </div>
      {found.left.nodeKind === 'POLICY' && found.right.nodeKind === 'POLICY' && (
        <p className="compare-part">
          <Link className="button" href={linkTo.diff({ left, right })}>
            <Diff size={15} aria-hidden="true" />
            {say('diff')}
          </Link>
        </p>
      )}
      {isEmpty(found) && (
        <Notice title={say('nothing')} icon={<Scale size={28} aria-hidden="true" />}>
          <p>{say('nothingHint')}</p>
        </Notice>
      )}
      <Tasks tasks={found.tasks} />
      <Figures figures={found.figures} />
      <Passages passages={found.passages} />
      <SharedNodes comparison={found} />
    </>
  )
}

const isEmpty = ({ tasks, figures, passages, departments, lines, industries, documents }: FoundComparison) =>
  [tasks, figures, passages, departments, lines, industries, documents].every(({ length }) => length === 0)

const titleOf = (node: FoundComparison['left']) => ('title' in node ? documentTitle(node) : node.id)

function Side({ node, measures }: { readonly node: FoundComparison['left']; readonly measures: number }) {
  const say = useWords(compare)
  const tasks = 'upstreamTasks' in node ? node.upstreamTasks.totalCount : 0
  return (
    <div className="card compare-side">
      <NodeLink id={node.id} kind={node.nodeKind} title={titleOf(node)} />
      <span className="faint small">
        {'documentNumber' in node && node.documentNumber ? `${node.documentNumber} · ` : ''}
        {tasks > 0 && measures === 0 ? say('taskCount', { count: tasks }) : say('measures', { count: measures })}
      </span>
    </div>
  )
}
