import { useEffect, useRef, useState } from 'react'
import { minimapOn } from '../../drawing/controllers/minimap.ts'
import { useWords } from '../../i18n/words.ts'
import type { CanvasHandle } from './Canvas.tsx'
import { explorer as words } from './words.ts'

/** The whole drawing in a corner, while part of it is out of sight. The keyboard has the key 0 for it. */
export function Minimap({ cy }: Pick<CanvasHandle, 'cy'>) {
  const say = useWords(words)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [needed, setNeeded] = useState(false)
  useEffect(() => {
    const map = minimapOn(cy, canvas.current as HTMLCanvasElement, setNeeded)
    return () => map.detach()
  }, [cy])
  return <canvas ref={canvas} className="minimap" data-needed={needed} role="img" aria-label={say('minimap')} />
}
