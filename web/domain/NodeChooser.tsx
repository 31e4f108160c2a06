import { Command } from 'cmdk'
import { useId, useState } from 'react'
import { useWords } from '../i18n/words.ts'
import type { NodeKindName } from '../styles/palette.ts'
import { HitWords } from './HitWords.tsx'
import { KindMark } from './KindMark.tsx'
import { useChosenHit } from './useChosenHit.ts'
import { useEnterAhead } from './useEnterAhead.ts'
import { useFoundNodes } from './useFoundNodes.ts'
import { useLastWhileOpen } from './useLastWhileOpen.ts'
import { useNamed } from './useNamed.ts'
import { domain } from './words.ts'
import './chooser.css'

interface Props {
  readonly label: string
  readonly placeholder: string
  /** Id of the chosen node. */
  readonly chosen: string | null
  readonly kinds: readonly NodeKindName[]
  readonly onChoose: (id: string) => void
}

const LEAVING = new Set(['Tab', 'Shift', 'Enter'])

/** A field that shows the chosen node. Typed names, numbers or pinyin initials are completed to nodes of the given kinds. */
export function NodeChooser({ label, placeholder, chosen, kinds, onChoose }: Props) {
  const say = useWords(domain)
  const [words, setWords] = useState('')
  // While open, the field holds the typed text; otherwise it shows the chosen node.
  const [open, setOpen] = useState(false)
  const found = useFoundNodes(words, kinds)
  const { state } = found
  const hits = useLastWhileOpen(found.hits, open)
  const enterAhead = useEnterAhead(words, found)
  const [highlighted, highlight] = useChosenHit(hits)
  const [named] = useNamed([chosen])
  const title = named?.title ?? (named === null ? chosen : '')
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
          if (event.currentTarget.contains(event.relatedTarget)) return
          setOpen(false)
          setWords('')
        }}
        onKeyDown={(event) => {
          const { key } = event
          enterAhead(event, (hit) => choose(hit.node.id))
          if (key === 'Escape') setWords('')
          else if (!LEAVING.has(key)) setOpen(true)
        }}
      >
        <Command.Input
          className="input"
          aria-labelledby={name}
          lang="zh-CN"
          value={open ? words : (title ?? '')}
          onValueChange={(typed) => {
            // Pasted and spoken words come without a key.
            setWords(open ? typed : typed.replace(title ?? '', ''))
            setOpen(true)
          }}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          placeholder={title || placeholder}
          data-chosen={chosen === null ? undefined : ''}
        />
        <Command.List hidden={!open || words.trim() === ''}>
          {state !== 'done' && <p className="chooser-hint">{say(state === 'failed' ? 'searchFailed' : 'searching')}</p>}
          {state === 'done' && hits.length === 0 && <p className="chooser-hint">{say('nothingFound')}</p>}
          {hits.map((hit) => (
            <Command.Item key={hit.node.id} value={hit.node.id} onSelect={() => open && choose(hit.node.id)}>
              {kinds.length > 1 && <KindMark kind={hit.kind} />}
              <HitWords hit={hit} />
            </Command.Item>
          ))}
        </Command.List>
      </Command>
    </div>
  )
}
