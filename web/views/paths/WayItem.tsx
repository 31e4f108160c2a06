import { ArrowDown, ArrowUp, Waypoints } from 'lucide-react'
import { Link } from 'wouter'
import { KindMark } from '../../domain/KindMark.tsx'
import { NodeDetail } from '../../domain/NodeDetail.tsx'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { Quote } from '../../domain/Quote.tsx'
import { RoleMark } from '../../domain/RoleMark.tsx'
import { StatusMark } from '../../domain/StatusMark.tsx'
import type { Titled } from '../../domain/titles.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { inGraph, type Way, type WayStep } from './ways.ts'
import { paths } from './words.ts'

/** One path from end to end: nodes and the relations between them, with the words that prove each. */
export function WayItem({ way, number }: { readonly way: Way; readonly number: number }) {
  const say = useWords(paths)
  return (
    <li className="card way">
      <div className="way-head">
        <h3>{say('way', { number })}</h3>
        <Link className="button" href={inGraph(way)}>
          <Waypoints size={15} aria-hidden="true" />
          {say('inGraph')}
        </Link>
      </div>
      <WayNode node={way.start} />
      <ol>
        {way.steps.map((step) => (
          <li key={step.id}>
            <StepBetween step={step} />
            <WayNode node={step.to} />
          </li>
        ))}
      </ol>
    </li>
  )
}

function WayNode({ node }: { readonly node: Titled }) {
  const { id, kind, title } = node
  return (
    <div className="way-node" lang="zh-CN">
      <KindMark kind={kind} />
      <NodeLink id={id} kind={kind} title={title} />
      <span className="faint small">
        <NodeDetail node={node} />
      </span>
    </div>
  )
}

/** The relation between two nodes; the arrow has the direction of the relationship. */
function StepBetween({ step: { word, back, role, status, evidence } }: { readonly step: WayStep }) {
  const say = useWords(paths)
  const sayModel = useWords(model)
  return (
    <div className="way-step">
      <span className="way-relation">
        {back ? <ArrowUp size={15} aria-hidden="true" /> : <ArrowDown size={15} aria-hidden="true" />}
        {sayModel(word)}
        {back && <span className="visually-hidden">{say('back')}</span>}
      </span>
      {role && <RoleMark name={role} />}
      <StatusMark status={status} />
      {evidence && <Quote evidence={evidence} lines={2} />}
    </div>
  )
}
