import { useState } from 'react'
import { DerivedNote } from '../../domain/DerivedNote.tsx'
import { KindMark } from '../../domain/KindMark.tsx'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { Quote } from '../../domain/Quote.tsx'
import { StateToday } from '../../domain/StateMark.tsx'
import { StatusMark } from '../../domain/StatusMark.tsx'
import { common } from '../../i18n/common.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { FactActions } from './FactActions.tsx'
import type { NodeFactsData } from './facts/facts.ts'
import { facts as factWords } from './words.ts'

interface Props {
  readonly facts: NodeFactsData
  readonly onSelect?: ((id: string) => void) | undefined
  readonly heading: 'h1' | 'h2'
}

/** The head of a node's facts: its kind, its own data, and links to other pages. */
export function FactsHead({ facts, onSelect, heading: Heading }: Props) {
  const say = useWords(factWords)
  const sayModel = useWords(model)
  const shownValue = (value: string) => (value.startsWith('@') ? sayModel(value.slice(1) as 'LEAD') : value)
  return (
    <header className="facts-head">
      <div className="row">
        <KindMark kind={facts.kind} />
        {(facts.kind === 'POLICY' || facts.kind === 'CITED_DOCUMENT') && <StateToday document={facts.id} />}
        <StatusMark status={facts.status} reason={facts.reason} candidates={facts.candidates} />
      </div>
      <Heading lang="zh-CN">{facts.title}</Heading>
      {facts.of && (
        <p className="small">
          <NodeLink id={facts.of.id} kind={facts.of.kind} title={facts.of.title} onSelect={onSelect} />
        </p>
      )}
      {facts.published && <DerivedNote sourceUrl={facts.published.sourceUrl} />}
      <FactActions facts={facts} />
      {facts.lines.length > 0 && (
        <dl className="facts-lines">
          {facts.lines.map(({ label, value }) => (
            <div key={label}>
              <dt>{say(label)}</dt>
              <dd lang={value.startsWith('@') ? undefined : 'zh-CN'}>{shownValue(value)}</dd>
            </div>
          ))}
        </dl>
      )}
      {facts.fullNameFrom && (
        <div className="facts-of">
          <p>
            {say('fullNameFrom')}{' '}
            <NodeLink
              id={facts.fullNameFrom.document.id}
              kind={facts.fullNameFrom.document.kind}
              title={facts.fullNameFrom.document.title}
              onSelect={onSelect}
            />
          </p>
          <Quote evidence={facts.fullNameFrom.evidence} />
        </div>
      )}
      {facts.words && <FullWords words={facts.words} key={facts.id} />}
    </header>
  )
}

const FOLDED = 160

function FullWords({ words }: { readonly words: string }) {
  const say = useWords(common)
  const [open, setOpen] = useState(false)
  const long = words.length > FOLDED
  return (
    <div className="facts-words">
      <p lang="zh-CN">{long && !open ? `${words.slice(0, FOLDED)}…` : words}</p>
      {long && (
        <button type="button" className="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(open ? 'less' : 'more')}
        </button>
      )}
    </div>
  )
}
