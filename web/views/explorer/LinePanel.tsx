import { useMemo, useState } from 'react'
import { useQuery } from 'urql'
import { Link } from 'wouter'
import type { ResultOf } from '../../api/graphql.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { linkTo } from '../../domain/links.ts'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { Quote } from '../../domain/Quote.tsx'
import { RoleMark } from '../../domain/RoleMark.tsx'
import { StatusMark } from '../../domain/StatusMark.tsx'
import { joined } from '../../domain/shownSentence.ts'
import type { DrawingEdge, DrawingNode } from '../../drawing/drawing.ts'
import type { Line } from '../../drawing/visible.ts'
import { common } from '../../i18n/common.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import type { Explorer } from './explorer.ts'
import { LineSample } from './LineSample.tsx'
import { UNFOLD } from './operations.ts'
import { panelWords } from './panelWords.ts'
import { Sheet } from './Sheet.tsx'
import type { Scene } from './scene.ts'

interface Props {
  readonly explorer: Explorer
  readonly scene: Scene
  readonly line: Line
}

/** The selected line: its ends, and the quotes that prove it, with links to the text. */
export function LinePanel({ explorer, scene, line }: Props) {
  const say = useWords(panelWords)
  const sayModel = useWords(model)
  const [source, target] = [scene.frame.nodes.get(line.source), scene.frame.nodes.get(line.target)]
  const title = (
    <h2 className="line-title">
      <LineSample kind={line.kind} /> {sayModel(line.kind)}
      {line.count > 1 && <small> ×{line.count}</small>}
    </h2>
  )
  const seek = (id: string) => explorer.change({ kind: 'seek', id, arriving: false })
  return (
    <Sheet id={line.id} buttons={title} onClose={() => explorer.change({ kind: 'select', id: null })}>
      <article className="line-facts">
        {source && target ? (
          <>
            <Ends source={source} target={target} onSelect={seek} />
            <Statements line={line} drawn={scene.frame.nodes} onSelect={seek} />
            {line.kind === 'RESEMBLES' && <Link href={linkTo.compare(line.source, line.target)}>{say('compareTexts')}</Link>}
          </>
        ) : (
          <StackedLines scene={scene} line={line} onSelect={seek} />
        )}
      </article>
    </Sheet>
  )
}

interface EndsProps {
  readonly source: DrawingNode
  readonly target: DrawingNode
  readonly onSelect: (id: string) => void
}

function Ends({ source, target, onSelect }: EndsProps) {
  const say = useWords(panelWords)
  return (
    <dl>
      <dt>{say('from')}</dt>
      <dd>
        <NodeLink id={source.id} kind={source.kind} title={source.label} onSelect={onSelect} />
      </dd>
      <dt>{say('to')}</dt>
      <dd>
        <NodeLink id={target.id} kind={target.kind} title={target.label} onSelect={onSelect} />
      </dd>
    </dl>
  )
}

/** A line at a stack stands for lines of the documents inside it. Lists them, each with the words that prove it. */
function StackedLines({ scene, line, onSelect }: Omit<Props, 'explorer'> & { readonly onSelect: (id: string) => void }) {
  const say = useWords(panelWords)
  const sayCommon = useWords(common)
  const [all, setAll] = useState(false)
  const parts = new Set(line.parts.map(({ id }) => id))
  const ties = scene.visible.ties.filter(({ id }) => parts.has(id))
  const shown = all ? ties : ties.slice(0, SHOWN_FIRST)
  return (
    <>
      <h3>{say('stackedLines', { count: ties.length })}</h3>
      <ol className="statements">
        {shown.map((tie) => {
          const [from, to] = [scene.frame.nodes.get(tie.source), scene.frame.nodes.get(tie.target)]
          return (
            from &&
            to && (
              <li key={tie.id}>
                <Ends source={from} target={to} onSelect={onSelect} />
                <StackedQuotes tie={tie} />
              </li>
            )
          )
        })}
      </ol>
      {ties.length > SHOWN_FIRST && (
        <button type="button" className="button" onClick={() => setAll(!all)}>
          {all ? sayCommon('less') : say('moreQuotes', { count: ties.length - SHOWN_FIRST })}
        </button>
      )}
    </>
  )
}

/** The first quotes of a line inside a stack, with links to the text; until they are fetched, the words that came with the drawing. */
function StackedQuotes({ tie: { kind, source, target, quote } }: { readonly tie: DrawingEdge }) {
  const [{ data }] = useQuery({ query: UNFOLD, variables: { source, target } })
  const proofs = data?.unfold.edges.flatMap(({ id, kind: of, evidence }) =>
    of === kind && evidence?.document ? [{ id, evidence: { ...evidence, document: evidence.document } }] : [],
  )
  if (!proofs || proofs.length === 0) return quote && <q lang="zh-CN">{joined(quote)}</q>
  return proofs.slice(0, QUOTES_OF_TIE).map(({ id, evidence }) => <Quote key={id} evidence={evidence} />)
}

const QUOTES_OF_TIE = 3
const SHOWN_FIRST = 12

interface StatementsProps {
  readonly line: Line
  readonly drawn: ReadonlyMap<string, DrawingNode>
  readonly onSelect: (id: string) => void
}

/** The single statements behind a line. */
function Statements({ line, drawn, onSelect }: StatementsProps) {
  const say = useWords(panelWords)
  const sayCommon = useWords(common)
  const [all, setAll] = useState(false)
  const [{ data, error, fetching }, retry] = useQuery({ query: UNFOLD, variables: { source: line.source, target: line.target } })
  const nodes = useMemo(() => new Map((data?.unfold.nodes ?? []).map((node) => [node.id, node])), [data])
  if (error && !fetching) return <Failure error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />
  if (fetching || !data) return <Loading />
  const statements = data.unfold.edges.filter((edge) => edge.kind === line.kind)
  if (statements.every((edge) => !edge.evidence)) return <p className="faint small">{say('lineUnread')}</p>
  const shown = all ? statements : statements.slice(0, SHOWN_FIRST)
  return (
    <>
      <h3>{say('lineOf', { count: statements.length })}</h3>
      <ol className="statements">
        {shown.map((edge) => (
          <Statement
            key={edge.id}
            edge={edge}
            from={nodes.get(edge.source) ?? drawn.get(edge.source)}
            to={nodes.get(edge.target)}
            onSelect={onSelect}
          />
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

type Unfolded = ResultOf<typeof UNFOLD>['unfold']

interface StatementProps {
  readonly edge: Unfolded['edges'][number]
  readonly from: Unfolded['nodes'][number] | undefined
  /** The measure at its other end, if it has one there. */
  readonly to: Unfolded['nodes'][number] | undefined
  readonly onSelect: (id: string) => void
}

function Statement({ edge: { role, status, reason, candidates, evidence }, from, to, onSelect }: StatementProps) {
  return (
    <li>
      <div className="row">
        {role && <RoleMark name={role} />}
        <StatusMark status={status === 'NOT_HELD' ? null : status} reason={reason} candidates={candidates} />
        {from && <NodeLink id={from.id} kind={from.kind} title={from.label} onSelect={onSelect} />}
        {to && <NodeLink id={to.id} kind={to.kind} title={to.label} onSelect={onSelect} />}
      </div>
      {evidence?.document && <Quote evidence={{ ...evidence, document: evidence.document }} />}
    </li>
  )
}
