import { BookOpenText } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useQuery } from 'urql'
import { Link } from 'wouter'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { linkTo } from '../../domain/links.ts'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { RoleMark } from '../../domain/RoleMark.tsx'
import { StatusMark } from '../../domain/StatusMark.tsx'
import { common } from '../../i18n/common.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import type { DrawingEdge, DrawingNode } from '../../network/drawing.ts'
import type { Line } from '../../network/visible.ts'
import type { Explorer, Scene } from './explorer.ts'
import { LineSample } from './LineSample.tsx'
import { UNFOLD } from './queries.ts'
import { Sheet } from './Sheet.tsx'
import { explorer as words } from './words.ts'

interface Props {
  readonly explorer: Explorer
  readonly scene: Scene
  readonly line: Line
}

/** The selected line: what it joins, and the words that say so, each with the way into the text. */
export function LinePanel({ explorer, scene, line }: Props) {
  const say = useWords(words)
  const sayModel = useWords(model)
  const [source, target] = [scene.frame.nodes.get(line.source), scene.frame.nodes.get(line.target)]
  if (!source || !target) return null
  return (
    <Sheet id={line.id} buttons={null} onClose={() => explorer.select(null)}>
      <article className="line-facts">
        <h2>
          <LineSample kind={line.kind} /> {sayModel(line.kind)}
          {line.count > 1 && <small> ×{line.count}</small>}
        </h2>
        <dl>
          <dt>{say('from')}</dt>
          <dd>
            <NodeLink id={source.id} kind={source.kind} title={source.label} onSelect={explorer.seek} />
          </dd>
          <dt>{say('to')}</dt>
          <dd>
            <NodeLink id={target.id} kind={target.kind} title={target.label} onSelect={explorer.seek} />
          </dd>
        </dl>
        <Statements line={line} onSelect={explorer.seek} />
      </article>
    </Sheet>
  )
}

const SHOWN_FIRST = 12

/** The single statements behind a line, one by one. */
function Statements({ line, onSelect }: { readonly line: Line; readonly onSelect: (id: string) => void }) {
  const say = useWords(words)
  const sayCommon = useWords(common)
  const [all, setAll] = useState(false)
  const [{ data, error, fetching }, retry] = useQuery({ query: UNFOLD, variables: { source: line.source, target: line.target } })
  const nodes = useMemo(() => new Map((data?.unfold.nodes ?? []).map((node) => [node.id, node as DrawingNode])), [data])
  if (error) return <Failure error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />
  if (fetching || !data) return <Loading />
  const statements = data.unfold.edges.filter((edge) => edge.kind === line.kind)
  if (statements.every((edge) => !edge.quote)) return <p className="faint small">{say('lineUnread')}</p>
  const shown = all ? statements : statements.slice(0, SHOWN_FIRST)
  return (
    <>
      <h3>{say('lineOf', { count: statements.length })}</h3>
      <ol className="statements">
        {shown.map((edge) => (
          <Statement key={edge.id} edge={edge as DrawingEdge} measure={nodes.get(edge.source)} onSelect={onSelect} />
        ))}
      </ol>
      {statements.length > SHOWN_FIRST && (
        <button type="button" className="button" onClick={() => setAll(!all)}>
          {all ? sayCommon('less') : say('moreQuotes', { count: statements.length - SHOWN_FIRST })}
        </button>
      )}
    </>
  )
}

interface StatementProps {
  readonly edge: DrawingEdge
  readonly measure: DrawingNode | undefined
  readonly onSelect: (id: string) => void
}

function Statement({ edge, measure, onSelect }: StatementProps) {
  return (
    <li>
      <div className="row">
        {edge.role && <RoleMark role={edge.role} />}
        <StatusMark status={edge.status === 'NOT_HELD' ? null : edge.status} />
        {measure && <NodeLink id={measure.id} kind={measure.kind} title={measure.label} onSelect={onSelect} />}
      </div>
      {edge.quote && (
        <Link className="quote" href={measure?.kind === 'POLICY' ? linkTo.reader(measure.id) : linkTo.node(edge.source)}>
          <BookOpenText size={14} aria-hidden="true" />
          <q lang="zh-CN">{edge.quote}</q>
        </Link>
      )}
    </li>
  )
}
