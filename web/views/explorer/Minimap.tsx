import { useEffect, useRef, useState } from 'react'
import { minimapOn } from '../../drawing/controllers/minimap.ts'
import { useWords } from '../../i18n/words.ts'
import type { CanvasHandle } from './Canvas.tsx'
import { panelWords as words } from './panelWords.ts'

/** The minimap, shown while part of the drawing is out of sight. Keyboard users press 0 instead. */
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
