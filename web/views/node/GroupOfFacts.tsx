import { useState } from 'react'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { Quote } from '../../domain/Quote.tsx'
import { RoleMark } from '../../domain/RoleMark.tsx'
import { StatusMark } from '../../domain/StatusMark.tsx'
import { common } from '../../i18n/common.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import type { Fact, FactGroup } from './facts/facts.ts'
import { facts as factWords } from './words.ts'

const SHOWN_AT_FIRST = 8

interface Props {
  readonly group: FactGroup
  readonly onSelect?: ((id: string) => void) | undefined
  readonly heading: 'h2' | 'h3'
}

/** Relationships of one kind: the other node, role, certainty, and the words that prove it. */
export function GroupOfFacts({ group, onSelect, heading: Heading }: Props) {
  const say = useWords(factWords)
  const sayCommon = useWords(common)
  const sayModel = useWords(model)
  const [open, setOpen] = useState(false)
  const shown = open ? group.facts : group.facts.slice(0, SHOWN_AT_FIRST)
  const hidden = group.facts.length - shown.length
  return (
    <section className="facts-group">
      <Heading>
        {sayModel(group.key)}
        {group.of && <span lang="zh-CN">{group.of}</span>} <span className="faint small">{group.total}</span>
      </Heading>
      <ul>
        {shown.map((fact, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same department can be named twice in the same words.
          <FactItem key={index} fact={fact} onSelect={onSelect} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className="text-button" onClick={() => setOpen(true)}>
          {sayCommon('moreCount', { count: hidden })}
        </button>
      )}
      {hidden === 0 && group.total > group.facts.length && (
        <p className="faint small">{say('cut', { count: group.total, shown: group.facts.length })}</p>
      )}
    </section>
  )
}

function FactItem({ fact, onSelect }: { readonly fact: Fact; readonly onSelect?: ((id: string) => void) | undefined }) {
  const say = useWords(factWords)
  return (
    <li className="facts-item">
      <div className="facts-item-head">
        {fact.role && <RoleMark name={fact.role} />}
        <NodeLink id={fact.node.id} kind={fact.node.kind} title={fact.node.title} onSelect={onSelect} />
        {fact.node.detail && !fact.node.of && <span className="facts-detail">{fact.node.detail}</span>}
        {fact.tasks !== undefined && <span className="facts-detail">{say('taskCount', { count: fact.tasks })}</span>}
        <StatusMark status={fact.status} reason={fact.reason} candidates={fact.candidates} />
      </div>
      {fact.node.of && (
        <p className="facts-of">
          <NodeLink id={fact.node.of.id} kind={fact.node.of.kind} title={fact.node.of.title} onSelect={onSelect} />
        </p>
      )}
      {fact.as && fact.as !== fact.node.title && fact.as !== fact.evidence?.quote && (
        <p className="facts-of">{say('printedAs', { words: fact.as })}</p>
      )}
      {fact.evidence && <Quote evidence={fact.evidence} />}
    </li>
  )
}
