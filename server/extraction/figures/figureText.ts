import type { OutlineNode } from '../../structure/outline.ts'
import type { RuleContext } from '../rule.ts'

const TEXTS = new WeakMap<object, string>()

/**
 * The folded text for figure patterns, of the same length. Numbering marks become line ends, so that `24.` and `26、` do not join the figure
 * after them (`24.100%完成`, `26、30家企业`).
 */
export function figureText({ outline, folded }: RuleContext): string {
  const known = TEXTS.get(outline.parts)
  if (known !== undefined) return known
  const text = withoutMarks(outline.parts.flatMap(({ children }) => children).flatMap(labelled), folded)
  TEXTS.set(outline.parts, text)
  return text
}

function labelled(node: OutlineNode): readonly OutlineNode[] {
  return [...(node.label === null ? [] : [node]), ...node.children.flatMap(labelled)]
}

function withoutMarks(nodes: readonly OutlineNode[], folded: string): string {
  const pieces: string[] = []
  let end = 0
  for (const { span, body } of [...nodes].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < end || body.start <= span.start) continue
    pieces.push(folded.slice(end, span.start), '\n'.repeat(body.start - span.start))
    end = body.start
  }
  return [...pieces, folded.slice(end)].join('')
}
