import { Suspense, useEffect, useState } from 'react'
import { whenUsed } from './whenUsed.tsx'

const TipContent = whenUsed(async () => (await import('./TipContent.tsx')).TipContent)
const DELAY_MS = 500

/** Shows the tooltip of the hovered or focused element. There is one instance for the whole page, so that buttons stay cheap. */
export function Tips() {
  const [over, setOver] = useState<Element | null>(null)
  useEffect(() => followTips(setOver), [])
  return (
    <Suspense>
      {over && (
        <TipContent.Part
          key={`${over.getBoundingClientRect().left} ${over.getAttribute('data-tip')}`}
          of={over}
          onClose={() => setOver(null)}
        />
      )}
    </Suspense>
  )
}

/** Calls `show` with the element whose tooltip to show, or null. Returns a function that stops listening. */
function followTips(show: (of: Element | null) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let now: Element | null = null
  const go = (to: Element | null, ms: number) => {
    if (to === now) return
    now = to
    clearTimeout(timer)
    if (to === null) show(null)
    else timer = setTimeout(() => to.isConnected && show(to), ms)
  }
  const over = ({ target, pointerType }: PointerEvent) => pointerType !== 'touch' && go(tipAround(target), DELAY_MS)
  const out = ({ relatedTarget }: PointerEvent) => relatedTarget === null && go(null, 0)
  // After a mouse press a closing menu restores the focus; this must not open a tooltip.
  const focus = ({ target }: FocusEvent) => target instanceof Element && target.matches(':focus-visible') && go(tipAround(target), 0)
  const end = () => go(null, 0)
  const stop = new AbortController()
  const { signal } = stop
  document.addEventListener('pointerover', over, { signal })
  document.addEventListener('pointerout', out, { signal })
  document.addEventListener('focusin', focus, { signal })
  document.addEventListener('focusout', end, { signal })
  document.addEventListener('pointerdown', end, { signal })
  document.addEventListener('scroll', end, { signal, capture: true })
  return () => {
    clearTimeout(timer)
    stop.abort()
  }
}

const tipAround = (target: EventTarget | null): Element | null => (target instanceof Element ? target.closest('[data-tip]') : null)
