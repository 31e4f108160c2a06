import * as Radix from '@radix-ui/react-dialog'
import { Command } from 'cmdk'
import { type KeyboardEvent, useState } from 'react'
import { useOpener } from '../../components/useOpener.ts'
import { linkTo } from '../../domain/links.ts'
import { useChosenHit } from '../../domain/useChosenHit.ts'
import { useFoundNodes } from '../../domain/useFoundNodes.ts'
import { useWords } from '../../i18n/words.ts'
import { goTo } from '../../state/address.ts'
import { isNumberNotHeld } from './askedNumber.ts'
import { HitItem } from './HitItem.tsx'
import { hitAddress } from './hitAddress.ts'
import { ListItems } from './ListItems.tsx'
import { PageItems } from './PageItems.tsx'
import { search } from './words.ts'
import '../../domain/hits.css'
import './search.css'

interface Props {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

/** Finds everything from everywhere: Ctrl K or ⌘ K. */
export function SearchPalette({ open, onOpenChange }: Props) {
  const say = useWords(search)
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="dialog-ground" />
        <Radix.Content className="dialog dialog-centre palette" aria-describedby={undefined} {...useOpener()}>
          <Radix.Title className="visually-hidden">{say('title')}</Radix.Title>
          <Palette onDone={() => onOpenChange(false)} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

function Palette({ onDone }: { readonly onDone: () => void }) {
  const say = useWords(search)
  const [words, setWords] = useState('')
  const { hits, state } = useFoundNodes(words, null)
  const [chosen, setChosen] = useChosenHit(hits)
  const empty = words.trim() === ''
  const go = (to: string) => {
    onDone()
    goTo(to)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    const hit = hits.find(({ node }) => node.id === chosen)
    if (hit) go(linkTo.explorer(hit.node.id))
  }
  return (
    <Command label={say('title')} shouldFilter={false} loop value={chosen} onValueChange={setChosen} onKeyDown={onKeyDown}>
      <Command.Input value={words} onValueChange={setWords} placeholder={say('placeholder')} />
      <Command.List>
        {empty && <PageItems onGo={go} />}
        {empty && <p className="palette-hint">{say('hint')}</p>}
        {state === 'done' && isNumberNotHeld(words, hits) && (
          <p className="palette-hint" role="status">
            {say('numberNotHeld', { words })}
          </p>
        )}
        {!empty && hits.length === 0 && <State state={state} words={words} />}
        {hits.length > 0 && (
          <Command.Group heading={say('hits')}>
            {hits.map((hit) => (
              <HitItem key={hit.node.id} hit={hit} onChoose={() => go(hitAddress(hit))} />
            ))}
          </Command.Group>
        )}
        {!empty && state === 'done' && <ListItems words={words} onGo={go} />}
      </Command.List>
      <Keys />
    </Command>
  )
}

function State({ state, words }: { readonly state: 'searching' | 'failed' | 'done'; readonly words: string }) {
  const say = useWords(search)
  if (state !== 'done') return <p className="palette-hint">{say(state)}</p>
  return (
    <div className="palette-hint" role="status">
      <p>{say('nothing', { words })}</p>
      <p>{say('nothingHint')}</p>
    </div>
  )
}

function Keys() {
  const say = useWords(search)
  return (
    <div className="palette-keys" aria-hidden="true">
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {say('move')}
      </span>
      <span>
        <kbd>Enter</kbd> {say('open')}
      </span>
      <span>
        <kbd>Ctrl Enter</kbd> {say('inGraph')}
      </span>
    </div>
  )
}
