import * as Radix from '@radix-ui/react-dialog'
import { Command } from 'cmdk'
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { giveBackFocus } from '../../components/giveBackFocus.ts'
import { linkTo } from '../../domain/links.ts'
import type { Hit } from '../../domain/operations.ts'
import { useChosenHit } from '../../domain/useChosenHit.ts'
import { useEnterAhead } from '../../domain/useEnterAhead.ts'
import { useFoundNodes } from '../../domain/useFoundNodes.ts'
import { useWords } from '../../i18n/words.ts'
import { goTo } from '../../state/address.ts'
import { isNumberNotHeld } from './askedNumber.ts'
import { HitItem } from './HitItem.tsx'
import { hitAddress, whereTo } from './hitAddress.ts'
import { ListItems } from './ListItems.tsx'
import { PageItems } from './PageItems.tsx'
import { search } from './words.ts'
import '../../domain/hits.css'
import './search.css'

export interface SearchPaletteProps {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  /** Text typed before the search was loaded. */
  readonly begun: string
}

/** The global search, opened with Ctrl K or ⌘ K on any page. */
export function SearchPalette({ open, onOpenChange, begun }: SearchPaletteProps) {
  const say = useWords(search)
  const opener = useRef<Element | null>(null)
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="dialog-ground" />
        <Radix.Content
          className="dialog dialog-centre palette"
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            giveBackFocus(opener.current)
          }}
        >
          <Radix.Title className="visually-hidden">{say('title')}</Radix.Title>
          <Palette opener={opener} begun={begun} onDone={() => onOpenChange(false)} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

interface PaletteProps extends Pick<SearchPaletteProps, 'begun'> {
  /** Receives the element that had the focus before. */
  readonly opener: RefObject<Element | null>
  readonly onDone: () => void
}

function Palette({ opener, begun, onDone }: PaletteProps) {
  const say = useWords(search)
  const field = useRef<HTMLInputElement>(null)
  // Radix would focus the field in a later task, and letters typed before it would be lost; it would also select the words.
  useLayoutEffect(() => {
    if (document.activeElement !== field.current) opener.current = document.activeElement
    field.current?.focus({ preventScroll: true })
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length)
  }, [opener])
  const [words, setWords] = useState(begun)
  const found = useFoundNodes(words, null)
  const { hits, state } = found
  const enterAhead = useEnterAhead(words, found)
  const [chosen, setChosen] = useChosenHit(hits)
  const empty = words.trim() === ''
  const go = (to: string) => {
    onDone()
    goTo(to)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const inGraph = event.ctrlKey || event.metaKey
    enterAhead(event, (hit) => go(inGraph ? linkTo.explorer(hit.node.id) : hitAddress(hit)))
    if (event.key !== 'Enter' || !inGraph || event.defaultPrevented) return
    event.preventDefault()
    const hit = hits.find(({ node }) => node.id === chosen)
    if (hit) go(linkTo.explorer(hit.node.id))
  }
  return (
    <Command label={say('title')} shouldFilter={false} loop value={chosen} onValueChange={setChosen} onKeyDown={onKeyDown}>
      <Command.Input ref={field} value={words} onValueChange={setWords} placeholder={say('placeholder')} />
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
      <Keys hit={hits.find(({ node }) => node.id === chosen)} />
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

/** What the keys do with the chosen hit. */
function Keys({ hit }: { readonly hit: Hit | undefined }) {
  const say = useWords(search)
  const enter = whereTo(hit)
  return (
    <div className="palette-keys" aria-hidden="true">
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {say('move')}
      </span>
      <span>
        <kbd>Enter</kbd> {say(enter)}
      </span>
      {enter !== 'inGraph' && (
        <span>
          <kbd>Ctrl Enter</kbd> {say('inGraph')}
        </span>
      )}
    </div>
  )
}
