import { type RefObject, useEffect, useState } from 'react'
import type { Span } from '../../domain/span.ts'

/** The selected part of the text as source offsets; null if nothing in the text is selected. */
export function useSelectedSpan(box: RefObject<HTMLElement | null>): Span | null {
  const [span, setSpan] = useState<Span | null>(null)
  useEffect(() => {
    const look = () => {
      const found = box.current && spanOf(window.getSelection(), box.current)
      setSpan((last) => (last?.start === found?.start && last?.end === found?.end ? last : (found ?? null)))
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [box])
  return span
}

function spanOf(selection: Selection | null, box: HTMLElement): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const [start, end] = [offsetOf(range.startContainer, range.startOffset, box), offsetOf(range.endContainer, range.endOffset, box)]
  return start !== null && end !== null && end > start ? { start, end } : null
}

/** Source offset of a point in the page. Each line has its offset in its id, `at-120`, and its words in its last element. */
function offsetOf(node: Node, offset: number, box: HTMLElement): number | null {
  const line = (node instanceof Element ? node : node.parentElement)?.closest('.reader-line')
  const words = line?.lastElementChild
  if (!line || !words || !box.contains(line)) return null
  const start = Number(line.id.slice('at-'.length))
  const before = document.createRange()
  before.setStart(words, 0)
  // A point before the words, in the label of the measure, counts as the start of the words.
  if (before.comparePoint(node, offset) < 0) return start
  before.setEnd(node, offset)
  return start + before.toString().length
}
