import { useState } from 'react'
import { KindMark } from '../../domain/KindMark.tsx'
import { NodeDetail } from '../../domain/NodeDetail.tsx'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { Quote } from '../../domain/Quote.tsx'
import { StatusMark } from '../../domain/StatusMark.tsx'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { type Branch, type Hop, wordOf } from './lineage.ts'
import { trace } from './words.ts'

/** The trace as nested steps, each with its relation, quote and certainty. */
export function Steps({ root }: { readonly root: Branch }) {
  const say = useWords(trace)
  const whole = root.branches.filter(isWhole)
  const own = root.branches.filter((branch) => !isWhole(branch))
  return (
    <div className="steps">
      <div className="step-node">
        <KindMark kind={root.node.kind} />
        <NodeLink id={root.node.id} kind={root.node.kind} title={root.node.title} />
        <span className="faint small">
          <NodeDetail node={root.node} />
        </span>
      </div>
      {whole.length > 0 && own.length > 0 && <h4 className="step-group">{say('own')}</h4>}
      <Branches branches={own} />
      {whole.length > 0 && (
        <h4 className="step-group">
          {say('whole')} <span className="faint small">{say('wholeHint')}</span>
        </h4>
      )}
      <Branches branches={whole} />
    </div>
  )
}

/** True if the branch is reached through the document that contains the measure. */
const isWhole = ({ by }: Branch) => by.some(({ relation }) => relation === 'HAS_MEASURE')

const SHOWN_AT_FIRST = 12

function Branches({ branches }: { readonly branches: readonly Branch[] }) {
  const say = useWords(trace)
  const [open, setOpen] = useState(false)
  if (branches.length === 0) return null
  const shown = open ? branches : branches.slice(0, SHOWN_AT_FIRST)
  return (
    <ol className="step-list">
      {shown.map((branch) => (
        <Step key={branch.node.id} branch={branch} />
      ))}
      {branches.length > shown.length && (
        <li>
          <button type="button" className="text-button" onClick={() => setOpen(true)}>
            {say('more', { count: branches.length - shown.length })}
          </button>
        </li>
      )}
    </ol>
  )
}

function Step({ branch }: { readonly branch: Branch }) {
  const say = useWords(trace)
  const { node, by, again, branches } = branch
  return (
    <li>
      {by.map((hop) => (
        <HopOfStep key={hop.id} hop={hop} />
      ))}
      <div className="step-node">
        <KindMark kind={node.kind} />
        <NodeLink id={node.id} kind={node.kind} title={node.title} />
        <span className="faint small">
          <NodeDetail node={node} />
        </span>
        {again && <span className="faint small">{say('again')}</span>}
      </div>
      {node.kind === 'CITED_DOCUMENT' && branches.length === 0 && <p className="faint small step-end">{say('notHeldEnd')}</p>}
      <Branches branches={branches} />
    </li>
  )
}

function HopOfStep({ hop }: { readonly hop: Hop }) {
  const say = useWords(trace)
  const sayModel = useWords(model)
  return (
    <div className="step-hop">
      <span className={`step-relation relation-${hop.relation.toLowerCase().replace('_', '-')}`}>{sayModel(wordOf(hop.relation))}</span>
      {hop.scope === 'OTHER_PART' && <span className="faint small">{say('otherPart')}</span>}
      {hop.status !== 'NOT_HELD' && <StatusMark status={hop.status} reason={hop.reason} />}
      {hop.evidence && <Quote evidence={hop.evidence} />}
    </div>
  )
}
