import { useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../../i18n/words.ts'
import { EgoDrawing } from './EgoDrawing.tsx'
import { egoOf, roomFor } from './ego.ts'
import type { Partner } from './partners.ts'
import { networkWords } from './words.ts'

interface Props {
  readonly centre: { readonly id: string; readonly name: string }
  readonly partners: readonly Partner[]
  readonly chosen: string | null
  readonly onChoose: (partner: string) => void
}

/** The network drawing, in the format that fits the screen. */
export function NetworkFigure({ centre: { id, name }, partners, chosen, onChoose }: Props) {
  const say = useWords(networkWords)
  const [box, tall] = useIsNarrow()
  const ego = useMemo(() => egoOf({ id, name }, partners, tall), [id, name, partners, tall])
  return (
    <figure className="network-figure card" ref={box}>
      <EgoDrawing ego={ego} chosen={chosen} onChoose={onChoose} />
      <figcaption className="faint small">
        {partners.length > roomFor(tall) && `${say('drawn', { count: roomFor(tall) })} `}
        {say('drawingHint')}
      </figcaption>
    </figure>
  )
}

const NARROW = 640

function useIsNarrow() {
  const box = useRef<HTMLElement>(null)
  const [narrow, setNarrow] = useState(() => window.innerWidth < NARROW)
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => entry && setNarrow(entry.contentRect.width < NARROW))
    if (box.current) watch.observe(box.current)
    return () => watch.disconnect()
  }, [])
  return [box, narrow] as const
}
