import { Command } from 'cmdk'
import { useId, useState } from 'react'
import { Highlighted } from '../components/Highlighted.tsx'
import { useWords } from '../i18n/words.ts'
import type { NodeKindName } from '../styles/palette.ts'
import { KindMark } from './KindMark.tsx'
import { useChosenHit } from './useChosenHit.ts'
import { useFoundNodes } from './useFoundNodes.ts'
import { domain } from './words.ts'
import './chooser.css'

interface Props {
  readonly label: string
  readonly placeholder: string
  /** Name of what is chosen now. */
  readonly chosen?: string | null
  readonly kinds: readonly NodeKindName[]
  readonly onChoose: (id: string) => void
}

/** A field that completes names, numbers and pinyin initials to one node of the kinds asked for. */
export function NodeChooser({ label, placeholder, chosen, kinds, onChoose }: Props) {
  const say = useWords(domain)
  const [words, setWords] = useState('')
  const [open, setOpen] = useState(false)
  const { hits, state } = useFoundNodes(words, kinds)
  const [highlighted, highlight] = useChosenHit(hits)
  const name = useId()
  const choose = (id: string) => {
    setWords('')
    setOpen(false)
    onChoose(id)
  }
  return (
    <div className="chooser">
      <span className="field-label" id={name}>
        {label}
      </span>
      <Command
        label={label}
        shouldFilter={false}
        value={highlighted}
        onValueChange={highlight}
        loop
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setOpen(false)
        }}
      >
        <Command.Input
          className="input"
          aria-labelledby={name}
          value={words}
          onValueChange={(value) => {
            setWords(value)
            setOpen(true)
          }}
          onFocus={() => setOpen(true)}
          placeholder={chosen ?? placeholder}
          data-chosen={chosen ? '' : undefined}
        />
        <Command.List hidden={!open || words.trim() === ''}>
          {state !== 'done' && <p className="chooser-hint">{say(state === 'failed' ? 'searchFailed' : 'searching')}</p>}
          {state === 'done' && hits.length === 0 && <p className="chooser-hint">{say('nothingFound')}</p>}
          {hits.map((hit) => (
            <Command.Item key={hit.node.id} value={hit.node.id} onSelect={() => choose(hit.node.id)}>
              {kinds.length > 1 && <KindMark kind={hit.kind} />}
              <span className="chooser-hit" lang="zh-CN">
                <Highlighted text={hit.title} ranges={hit.titleHighlights} />
                {(hit.policyTitle ?? hit.snippet) && (hit.policyTitle ?? hit.snippet) !== hit.title && (
                  <span className="chooser-of">{hit.policyTitle ?? hit.snippet}</span>
                )}
              </span>
            </Command.Item>
          ))}
        </Command.List>
      </Command>
    </div>
  )
}
