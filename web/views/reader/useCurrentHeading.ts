import { bisector } from 'd3-array'
import { type RefObject, useEffect, useState } from 'react'
import type { Heading } from './Contents.tsx'
import { spanAt } from './segments.ts'

/** Id of the section or measure at the top of the visible text. */
export function useCurrentHeading(scroller: RefObject<HTMLElement | null>, headings: readonly Heading[]): string | null {
  const [current, setCurrent] = useState<string | null>(null)
  useEffect(() => {
    const box = scroller.current
    if (!box) return
    let waiting = 0
    const look = () => {
      waiting = 0
      const line = topLine(box)
      const at = line ? spanAt(headings, Number(line.id.slice('at-'.length)) + wordsIn(line) - 1) : -1
      setCurrent(headings[at]?.id ?? null)
    }
    const onScroll = () => {
      if (waiting === 0) waiting = requestAnimationFrame(look)
    }
    look()
    box.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      cancelAnimationFrame(waiting)
      box.removeEventListener('scroll', onScroll)
    }
  }, [scroller, headings])
  return current
}

/** Length of the printed line, without the label of its measure. */
const wordsIn = (line: HTMLElement) => line.lastElementChild?.textContent?.length ?? 1

const { left: linesAbove } = bisector((line: HTMLElement) => line.getBoundingClientRect().bottom)

/** The first visible line. */
function topLine(box: HTMLElement): HTMLElement | null {
  const lines = box.querySelectorAll<HTMLElement>('.reader-line')
  return lines[linesAbove(lines, box.getBoundingClientRect().top + 90)] ?? null
}
